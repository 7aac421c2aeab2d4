import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeParent } from '../machine/demo.ts';
import { textOfPdf } from '../machine/pdf.ts';
import { picture } from '../machine/picture.ts';

test('a parent sees and takes along what is kept, and may contest it', async ({ cast }) => {
  const account = takeParent();
  const member = await cast.member();
  const { page } = member;
  await member.comesHome(account);
  const child = (await page.getByRole('article').getByRole('heading').first().textContent()) ?? '';

  await test.step('what is kept, about whom, why and how long', async () => {
    await member.opens('我的資料與權利');
    await expect(member.heading(child)).toBeVisible();
    await page.getByText('目前的內容').first().click();
    await expect(member.text(account.username).first()).toBeVisible();
    await member.standsBefore('parent, what is kept', member.heading('我的資料與權利'));
  });

  await test.step('a copy to read, and one for machines', async () => {
    const readable = await page.request.get(await member.addressOf('易讀版（PDF）'));
    expect(await textOfPdf(await readable.body())).toContain(child);
    const machines = await page.request.get(await member.addressOf('機器可讀版（JSON）'));
    expect(JSON.stringify(await machines.json())).toContain(account.username);
  });

  await test.step('nothing typed is lost by a refusal or a reload', async () => {
    await member.link('查看或提出申請').click();
    await member.standsBefore('parent, data requests', member.heading('個資權利申請'));
    await expect(member.heading('還沒有提出過申請')).toBeVisible();
    await member.link('提出申請').click();
    await member.standsBefore('parent, new data request', member.heading('提出申請'));
    await member.button('送出申請').click();
    await expect(member.text('請填寫此欄位。')).toBeVisible();
    await page.getByText('刪除資料', { exact: true }).click();
    await expect(member.text('依法必須保存的資料')).toBeVisible();
    await page.getByText(child, { exact: true }).click();
    await member.field('說明').fill('請刪除不再需要的聯絡電話。');
    await page.reload();
    await expect(page.getByRole('radio', { name: '刪除資料' })).toBeChecked();
    await expect(page.getByRole('radio', { name: child })).toBeChecked();
    await expect(member.field('說明')).toHaveValue('請刪除不再需要的聯絡電話。');
  });

  await test.step('what is no picture is refused under its name, a picture comes along', async () => {
    const files = page.locator('input[type="file"]');
    const disguised = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('MZ not a picture') };
    await files.setInputFiles([disguised, picture('證明.png')]);
    await expect(page.getByText('已上傳', { exact: true })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '照片.png' }).getByRole('alert')).toBeVisible();
    await member.standsBefore('parent, attachments', member.heading('提出申請'));
    await member.button('移除 照片.png').click();
    await member.button('送出申請').click();
  });

  await test.step('it is followed, and taken back', async () => {
    const request = page.getByRole('article', { name: '刪除資料' });
    await expect(request.getByText('處理中')).toBeVisible();
    await expect(request.getByText('回覆期限')).toBeVisible();
    await expect(request.getByRole('link', { name: '證明.png' })).toBeVisible();
    await request.getByRole('button', { name: '撤回申請' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回申請' }).click();
    await expect(request.getByText('已撤回')).toBeVisible();
    await member.standsBefore('parent, data request taken back', member.heading('個資權利申請'));
  });

  await test.step('nobody has looked at the child’s data yet', async () => {
    await member.opens('存取紀錄');
    await expect(member.heading('還沒有人查看過')).toBeVisible();
  });
});
