import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { test } from '../actors/cast.ts';

/** What the cells of a workbook say. */
function textOfWorkbook(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/'))
    .map(([, part]) => strFromU8(part))
    .join('\n');
}

test('the bureau follows a figure from the city to a class, and takes the list it looks at along', async ({
  cast,
}) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  const { page } = bureau;
  await bureau.goTo('全市總覽');
  const district = page.getByRole('list', { name: '各行政區' }).getByRole('link').first();
  const name = (await district.textContent()) ?? '';

  await test.step('a district’s schools, as a sheet', async () => {
    await district.click();
    await bureau.standsBefore('admin, schools of a district', bureau.page.getByRole('heading', { level: 1 }));
    await expect(page.getByRole('searchbox')).toHaveValue(name);
    const count = await bureau.rows();
    await bureau.button('匯出').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /XLSX|Excel/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const told = textOfWorkbook(readFileSync(await download.path()));
    const schools = page.getByRole('table').getByRole('link');
    expect(count).toBeGreaterThan(0);
    for (const school of await schools.allTextContents()) expect(told).toContain(school);
  });

  await test.step('a school, its classes, and a class with its pupils', async () => {
    await page.getByRole('table').getByRole('link').first().click();
    await bureau.standsBefore('admin, a school', page.getByRole('heading', { level: 1 }));
    const classes = page.getByRole('list', { name: '各班綁定率（由低到高）' });
    const lowest = classes.getByRole('link').first();
    const className = (await lowest.textContent()) ?? '';
    await lowest.click();
    await bureau.standsBefore('admin, detail classes', bureau.heading(className));
    expect(await bureau.rows()).toBeGreaterThan(0);
  });
});

test('how much the platform is used, day by day, in pictures that also say it', async ({ cast }) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  await bureau.goTo('使用統計');
  await bureau.rows();
  await expect(bureau.page.getByRole('img', { name: /請假申請：/ })).toBeVisible();
  await bureau.page.getByText('7 天', { exact: true }).click();
  await expect.poll(() => bureau.rows()).toBe(7);
});

test('semesters are the bureau’s to set: what cannot be is told in the form, and nothing is changed', async ({
  cast,
}) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  await bureau.goTo('學年學期');
  const before = await bureau.rows();
  const dialog = await bureau.opensDialog('新增學期');
  await dialog.getByRole('textbox', { name: '學年度' }).fill('115');
  await dialog.getByRole('textbox', { name: '開始日' }).fill('115/09/01');
  await dialog.getByRole('textbox', { name: '結束日' }).fill('115/08/01');
  await dialog.getByRole('button', { name: '儲存' }).click();
  await expect(dialog.getByRole('alert').or(dialog.locator('[aria-invalid="true"]')).first()).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: '開始日' })).toHaveValue('115/09/01');
  await dialog.getByRole('button', { name: '返回' }).click();
  expect(await bureau.rows()).toBe(before);
});
