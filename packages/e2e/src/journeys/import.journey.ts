import { expect } from '@playwright/test';
import type { Administrator } from '../actors/administrator.ts';
import { test } from '../actors/cast.ts';
import { rareName, somebody } from '../machine/people.ts';

/** Sends a list of pupils and waits for what its dry run says. */
async function sends(administrator: Administrator, name: string, rows: readonly string[]): Promise<void> {
  const dialog = await administrator.opensDialog('開始匯入');
  await dialog.getByRole('combobox', { name: '內容' }).selectOption({ label: '學生名冊' });
  const chooser = administrator.page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '選擇檔案' }).click();
  const buffer = Buffer.from(['\ufeff學號,姓名,身分證字號,入學日期', ...rows].join('\r\n'));
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
  await expect(dialog.getByRole('combobox', { name: '身分證字號' })).toHaveValue('身分證字號');
  await dialog.getByRole('button', { name: '開始試算' }).click();
  await expect(administrator.page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('a list with an error is told line by line; the corrected one is applied, and the pupil is there', async ({
  cast,
}) => {
  const pupil = somebody(rareName('歐'));
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('校務匯入');
  const number = `J${pupil.nationalId.slice(-6)}`;

  await sends(administrator, '名單.csv', [`${number},${pupil.name},${pupil.nationalId},1/9/2026`]);
  await expect(administrator.text('有 1 個錯誤')).toBeVisible();
  await expect(administrator.text('名單.csv : 2 : 入學日期')).toBeVisible();
  await expect(administrator.text('日期「1/9/2026」的日和月可能互換')).toBeVisible();
  await expect(administrator.page.getByRole('button', { name: '套用' })).toBeHidden();

  await administrator.goTo('校務匯入');
  await sends(administrator, '名單-更正.csv', [`${number},${pupil.name},${pupil.nationalId},2026-09-01`]);
  await administrator.page.getByRole('button', { name: '套用' }).click();
  await expect(administrator.text('已全部套用')).toBeVisible();
  const report = administrator.page.waitForEvent('download');
  await administrator.page.getByRole('link', { name: '下載報告（CSV）' }).click();
  expect((await report).suggestedFilename()).toMatch(/^import-.*\.csv$/);

  await administrator.goTo('學生');
  await expect(await administrator.finds(pupil.name)).toContainText(pupil.name);
});
