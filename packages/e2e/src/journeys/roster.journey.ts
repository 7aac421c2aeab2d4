import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { knownAddress } from '../machine/address.ts';
import { somebody } from '../machine/people.ts';

test('a system reads rosters with a secret that is shown once, until the bureau shuts it out', async ({
  cast,
}) => {
  const administrator = await cast.administrator('BUREAU_ADMIN');
  const name = `學習平臺 ${somebody().mobile.slice(-6)}`;
  await administrator.goTo('名冊介接');
  const dialog = await administrator.opensDialog('登錄名冊介接系統');
  await dialog.getByRole('textbox', { name: '系統名稱' }).fill(name);
  await dialog.getByRole('button', { name: '登錄', exact: true }).click();
  await expect(dialog.getByText('請填寫此欄位')).toBeVisible();
  await dialog.getByRole('radio', { name: '全市所有學校' }).check();
  await dialog.getByRole('button', { name: '登錄', exact: true }).click();

  const told = await administrator.isAsked(`${name}的連線資料`);
  const [service, tokens, id, secret] = await Promise.all(
    ['服務網址', '憑證網址', '用戶端代號', '用戶端密鑰'].map((label) =>
      told.getByRole('textbox', { name: label }).inputValue(),
    ),
  );
  await told.getByRole('button', { name: '我已記下' }).click();
  const card = administrator.page.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText('尚未使用');

  const form = { grant_type: 'client_credentials', client_id: id ?? '', client_secret: secret ?? '' };
  const answer = await administrator.page.request.post(tokens ?? '', { form });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const read = () =>
    administrator.page.request.get(`${service}/classes?limit=2`, {
      headers: { authorization: `Bearer ${token}` },
    });
  const classes = await read();
  expect(((await classes.json()) as { classes: unknown[] }).classes).toHaveLength(2);

  await administrator.page.reload();
  await expect(card).not.toContainText('尚未使用');
  await card.getByRole('button', { name: `停用：${name}` }).click();
  const asked = await administrator.isAsked(`停用${name}`);
  await asked.getByRole('button', { name: '停用' }).click();
  await expect(card.getByText('已停用')).toBeVisible();
  expect((await read()).status()).toBe(401);
});

test('a source that refuses says so where it stands, and in its import', async ({ cast }) => {
  const administrator = await cast.administrator('BUREAU_ADMIN');
  const name = `校務系統 ${somebody().mobile.slice(-6)}`;
  const { url } = knownAddress();
  await administrator.goTo('校務匯入');
  await administrator.page.getByRole('link', { name: '匯入來源' }).click();
  await administrator.standsBefore('admin, sources', administrator.heading('匯入來源'));
  const dialog = await administrator.opensDialog('新增來源');
  await dialog.getByRole('textbox', { name: '來源名稱' }).fill(name);
  // One school's visit stands in the way of no other import but of that school.
  await dialog.getByRole('combobox', { name: '學校' }).click();
  await administrator.page.getByRole('listbox').getByRole('option').last().click();
  await dialog.getByRole('textbox', { name: '服務網址' }).fill('http://sis.example.tw/v1p1');
  await dialog.getByRole('textbox', { name: '憑證網址' }).fill(`${url}/ims/oneroster/token`);
  await dialog.getByRole('textbox', { name: '用戶端代號' }).fill('nobody');
  await dialog.getByLabel('用戶端密鑰').fill('a wrong secret');
  await dialog.getByRole('button', { name: '儲存' }).click();
  await expect(dialog.getByRole('textbox', { name: '服務網址' })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: '服務網址' }).fill(`${url}/ims/oneroster/v1p1`);
  await dialog.getByRole('button', { name: '儲存' }).click();

  const card = administrator.page.getByRole('listitem').filter({ hasText: name });
  await card.getByRole('button', { name: `立即讀取：${name}` }).click();
  await expect(card.getByText('對方系統拒絕連線')).toBeVisible({ timeout: 30_000 });
  await card.getByRole('link', { name: '失敗' }).click();
  await administrator.standsBefore('admin, an import that failed', administrator.heading(name));
  await expect(administrator.text('請確認代號、密鑰與可讀取的範圍').first()).toBeVisible();

  await administrator.page.goBack();
  await card.getByRole('button', { name: `移除：${name}` }).click();
  const asked = await administrator.isAsked(`移除${name}`);
  await asked.getByRole('button', { name: '移除', exact: true }).click();
  await expect(card).toHaveCount(0);
});
