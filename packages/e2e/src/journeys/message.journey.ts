import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';
import { somebody } from '../machine/people.ts';
import { picture } from '../machine/picture.ts';

test('an office writes to a family: the phone shows it by itself, the count of readers moves, the others are reminded; then it is taken back', async ({
  cast,
}) => {
  const family = takeFamily();
  const { child } = family;
  const title = `期末活動通知 ${somebody().mobile.slice(-6)}`;
  const guardian = await cast.guardianOf(family);
  const office = await cast.administrator('SCHOOL_ADMIN');
  const { page } = office;

  await test.step('the phone shows what the school has written before', async () => {
    await guardian.page.goto('/parent/messages/school');
    await guardian.standsBefore('parent, messages from school', guardian.heading('訊息'));
    await expect(guardian.text(title)).toHaveCount(0);
  });

  await test.step('the office sees how many it reaches before it is sent; a reload loses nothing', async () => {
    await office.goTo('訊息發送');
    await office.link('撰寫訊息').click();
    await office.standsBefore('admin, new message', office.heading('撰寫訊息'));
    await office.button('預覽並發送').click();
    await expect(page.getByRole('alert').first()).toContainText('還沒有選擇發送對象');
    await expect(office.field('標題')).toHaveAttribute('aria-invalid', 'true');
    await expect(office.field('內容')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('radio', { name: '全校', exact: true })).toBeFocused();
    await page.getByRole('radio', { name: '學生', exact: true }).check();
    await page.getByLabel('哪一班').selectOption({ label: child.className });
    await page.getByRole('checkbox', { name: new RegExp(`${child.name}$`) }).check();
    await page.getByRole('checkbox', { name: '學生本人' }).check();
    await expect(page.getByRole('status', { name: '會發給多少人' })).toContainText(/會發給 \d+ 人/);
    await office.field('標題').fill(title);
    await office.field('內容').fill('請於週五前帶回同意書。');
    const files = page.locator('input[type="file"]');
    await files.setInputFiles(Array.from({ length: 6 }, (_, place) => picture(`地圖${place + 1}.png`)));
    await expect(page.getByText('最多 5 個附件。')).toBeVisible();
    await expect(page.getByText('已上傳', { exact: true })).toHaveCount(5);
    for (const place of [2, 3, 4, 5]) await office.button(`移除 地圖${place}.png`).click();
    await page.reload();
    await expect(office.field('標題')).toHaveValue(title);
    await expect(page.getByText('地圖1.png')).toBeVisible();
    await expect(page.getByRole('status', { name: '會發給多少人' })).toContainText(/會發給 \d+ 人/);
    await office.button('預覽並發送').click();
    const dialog = await office.isAsked('確認發送');
    await expect(dialog.getByRole('article')).toContainText('請於週五前帶回同意書。');
    await dialog.getByRole('button', { name: '發送', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: /^0／\d+ 人已讀/ })).toBeVisible();
    await office.standsBefore('admin, a message', office.heading(title));
  });

  await test.step('it comes in on the phone, and its reading is counted on the desk', async () => {
    await guardian.link(new RegExp(title)).click();
    await guardian.standsBefore('parent, a message from school', guardian.heading(title));
    await expect(guardian.text('請於週五前帶回同意書。')).toBeVisible();
    const file = await guardian.page.request.get(await guardian.addressOf('地圖1.png'));
    expect(file.headers()['content-type']).toBe('image/png');
    await expect(page.getByRole('status').filter({ hasText: /^1／\d+ 人已讀/ })).toBeVisible();
  });

  await test.step('the pupil has not read it, and is reminded', async () => {
    await expect(page.getByRole('list', { name: '還沒有讀的人' })).toContainText('學生本人');
    await office.button('提醒未讀者').click();
    await expect(page.getByText(/之後可以再提醒/)).toBeVisible();
  });

  await test.step('taken back, it vanishes from the phone', async () => {
    await office.button('收回').click();
    const dialog = await office.isAsked('收回這則訊息');
    await dialog.getByRole('button', { name: '收回', exact: true }).click();
    await expect(page.getByText('已收回', { exact: true }).first()).toBeVisible();
    await guardian.standsBefore('parent, a message taken back', guardian.text('這則訊息已經看不到了'));
    await guardian.link('學校訊息').first().click();
    await expect(guardian.heading('訊息').first()).toBeVisible();
    await expect(guardian.text(title)).toHaveCount(0);
  });
});

test('the bureau records a breach, what is due is shown, and the notice to those concerned is begun', async ({
  cast,
}) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  const { page } = bureau;
  const title = `誤寄名冊 ${somebody().mobile.slice(-6)}`;
  await bureau.goTo('個資事故');
  const form = await bureau.opensDialog('登錄事故', '登錄個資事故');
  await form.getByRole('textbox', { name: '事故名稱' }).fill(title);
  await form.getByRole('textbox', { name: '經過與已採取的措施' }).fill('名冊寄到錯誤的信箱，已請對方刪除。');
  await form.getByLabel('發現時間（臺北時間）').fill('2026-01-05T08:00');
  await form.getByRole('checkbox', { name: '姓名、班級、學號' }).check();
  await form.getByRole('textbox', { name: '影響人數' }).fill('28');
  await form.getByRole('button', { name: '登錄', exact: true }).click();
  await bureau.standsBefore('admin, a breach', bureau.heading(title));
  await expect(page.getByRole('list', { name: '期限' })).toContainText('逾期');

  const step = await bureau.opensDialog('新增處理紀錄');
  await step.getByRole('textbox', { name: '說明' }).fill('影響 28 位學生的姓名與班級。');
  await step.getByRole('button', { name: '記錄', exact: true }).click();
  await expect(page.getByRole('list', { name: '處理紀錄' })).toContainText('影響 28 位學生');

  await bureau.button('撰寫給當事人的通知').click();
  await bureau.standsBefore('admin, the notice of a breach', bureau.heading('撰寫訊息'));
  await expect(bureau.field('標題')).toHaveValue('個人資料事故通知');
});
