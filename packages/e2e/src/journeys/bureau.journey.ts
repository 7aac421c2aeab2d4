import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { messagesTo } from '../machine/outbox.ts';
import { rareName, somebody } from '../machine/people.ts';

test('the bureau invites a colleague, who opens the account by the link from the mail', async ({ cast }) => {
  const person = somebody(rareName('簡'));
  const administrator = await cast.administrator('BUREAU_ADMIN');
  await administrator.goTo('教育局管理員');

  await test.step('an address that is none is told under its field', async () => {
    const dialog = await administrator.opensDialog('邀請管理員');
    await dialog.getByRole('textbox', { name: '姓名' }).fill(person.name);
    await dialog.getByRole('textbox', { name: '職稱' }).fill('資訊股股長');
    await dialog.getByRole('textbox', { name: '電子郵件' }).fill('not-an-address');
    await dialog.getByRole('button', { name: '送出邀請' }).click();
    await expect(dialog.getByText('電子郵件格式不正確')).toBeVisible();
    await dialog.getByRole('textbox', { name: '電子郵件' }).fill(person.email);
    await dialog.getByRole('button', { name: '送出邀請' }).click();
    await expect(administrator.text(`已邀請${person.name}`)).toBeVisible();
  });
  await expect(administrator.row(person.email)).toContainText('未啟用');

  const [mail] = await messagesTo(person.email, 1);
  const link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(link).toContain('/admin/activate#');
  const colleague = await cast.newAdministrator();
  await colleague.page.goto(link);
  await colleague.standsBefore('admin, activate', colleague.heading('啟用帳號'));
  await colleague.page.getByLabel('新密碼', { exact: true }).fill(person.password);
  await colleague.page.getByLabel('確認新密碼', { exact: true }).fill(person.password);
  await colleague.button('啟用並登入').click();
  await expect(colleague.heading(/確認救援資訊|全市總覽/)).toBeVisible();

  await test.step('the link has done its work', async () => {
    const finder = await cast.newAdministrator();
    await finder.page.goto(link);
    await finder.standsBefore('admin, activate in vain', finder.heading('這個連結無法使用'));
  });

  await test.step('the colleague leaves: signed out, and no way back in', async () => {
    await administrator.page.reload();
    await administrator.chooses('結束權限', person.name);
    const dialog = await administrator.isAsked(`結束${person.name}的管理員權限`);
    await dialog.getByRole('button', { name: '結束權限' }).click();
    await expect(administrator.row(person.email)).toContainText('已關閉');
    await colleague.page.reload();
    await expect(colleague.heading('登入')).toBeVisible();
  });
});

test('a connected system gets a secret that is shown once', async ({ cast }) => {
  const administrator = await cast.administrator('BUREAU_ADMIN');
  const name = `圖書館借閱 ${somebody().mobile.slice(-6)}`;
  await administrator.goTo('介接系統');
  const dialog = await administrator.opensDialog('登錄系統');
  await dialog.getByRole('textbox', { name: '系統名稱' }).fill(name);
  await dialog.getByRole('textbox', { name: '回傳網址' }).fill('http://library.example.org/callback');
  await dialog.getByRole('button', { name: '登錄', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: '回傳網址' })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: '回傳網址' }).fill('https://library.example.org/callback');
  await dialog.getByRole('checkbox', { name: '電子郵件' }).check();
  await dialog.getByRole('button', { name: '登錄', exact: true }).click();

  const told = await administrator.isAsked(`${name}的連線資料`);
  const secret = await told.getByRole('textbox', { name: '用戶端密鑰（client_secret）' }).inputValue();
  expect(secret.length).toBeGreaterThan(20);
  await told.getByRole('button', { name: '我已記下' }).click();

  const card = administrator.page.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText('識別代號、姓名、電子郵件');
  await expect(administrator.text(secret)).toHaveCount(0);

  await test.step('another secret takes its place', async () => {
    await card.getByRole('button', { name: `更換密鑰：${name}` }).click();
    const asked = await administrator.isAsked(`更換${name}的密鑰`);
    await asked.getByRole('button', { name: '更換密鑰' }).click();
    const again = await administrator.isAsked(`${name}的連線資料`);
    const newSecret = again.getByRole('textbox', { name: '用戶端密鑰（client_secret）' });
    await expect(newSecret).not.toHaveValue(secret);
    await again.getByRole('button', { name: '我已記下' }).click();
  });

  await test.step('and it can be switched off', async () => {
    await card.getByRole('button', { name: `停用${name}` }).click();
    await expect(card.getByText('已停用')).toBeVisible();
  });
});

test('a provider that cannot be reached is told under its address', async ({ cast }) => {
  const administrator = await cast.administrator('BUREAU_ADMIN');
  await administrator.goTo('外部登入');
  const dialog = await administrator.opensDialog('新增外部登入');
  await dialog.getByRole('textbox', { name: '名稱' }).fill('不存在的登入');
  const issuer = dialog.getByRole('textbox', { name: '發行者網址' });
  await issuer.fill('http://localhost:9');
  await dialog.getByRole('textbox', { name: '用戶端代號' }).fill('qinshi');
  await dialog.getByRole('button', { name: '儲存' }).click();
  await expect(issuer).toHaveAttribute('aria-invalid', 'true');
  await expect(issuer).toHaveValue('http://localhost:9');
  await dialog.getByRole('button', { name: '返回' }).click();
  await expect(administrator.text('不存在的登入')).toHaveCount(0);
});
