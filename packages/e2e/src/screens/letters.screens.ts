import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { tripFamilies } from '../machine/demo.ts';
import { schoolNow } from '../machine/school-time.ts';
import { answerAs, drawnSignature } from '../machine/survey-answers.ts';
import { Album } from './album.ts';

const parents = new Album('parent');
const teachers = new Album('teacher');
const offices = new Album('admin');

const TITLE = '戶外教育家長同意書';

test('a survey, from its template to its results', async ({ cast }) => {
  const [first, second, third] = tripFamilies();
  if (!(first && second && third)) throw new Error('there are six families');
  const office = await cast.officeWorker();
  const { page } = office;
  await page.goto('/teacher/surveys/new');
  await expect(office.heading('新增調查表')).toBeVisible();
  await teachers.take(page, 'survey-new');
  await page.getByRole('button', { name: /^戶外教育同意書/ }).click();
  await expect(office.heading('編輯調查表')).toBeVisible();
  await page.getByRole('radio', { name: '全校', exact: true }).check();
  await page.getByLabel('填答截止').fill(inThreeDays());
  await teachers.take(page, 'survey-builder');
  await office.button('發布…').click();
  await page.getByRole('button', { name: '確定發布' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const guardian = await cast.guardianOf(first);
  await guardian.page.goto('/parent/surveys');
  await expect(guardian.link(new RegExp(TITLE)).first()).toBeVisible();
  await parents.take(guardian.page, 'surveys');
  await guardian.link(new RegExp(TITLE)).first().click();
  await expect(guardian.heading(TITLE)).toBeVisible();
  await parents.take(guardian.page, 'survey');

  const agrees = {
    '是否同意孩子參加？': '同意參加',
    '孩子是否容易暈車？': '否',
    當天可聯絡的電話: '0912-345-678',
    家長簽名: await drawnSignature(),
  };
  await answerAs(second.parent, id, agrees);
  await answerAs(third.parent, id, { ...agrees, '孩子是否容易暈車？': '是' });
  await expect(page.getByRole('status').filter({ hasText: /^已填 2/ })).toBeVisible();
  await teachers.take(page, 'survey-results');
  await page.goto('/teacher/surveys');
  await expect(page.getByRole('link', { name: new RegExp(TITLE) }).first()).toBeVisible();
  await teachers.take(page, 'surveys');
});

test('a message to families, and a breach', async ({ cast }) => {
  const school = await cast.administrator('SCHOOL_ADMIN');
  const { page } = school;
  await school.goTo('訊息發送');
  await school.link('撰寫訊息').click();
  await expect(school.heading('撰寫訊息')).toBeVisible();
  await page.getByRole('radio', { name: '全校', exact: true }).check();
  await school.field('標題').fill('校慶運動會');
  await school.field('內容').fill('本週六上午八點開始，歡迎家長蒞臨。請孩子穿著運動服。');
  await expect(page.getByRole('status', { name: '會發給多少人' })).toContainText(/會發給 \d+ 人/);
  await offices.take(page, 'broadcast-new');
  await school.button('預覽並發送').click();
  const dialog = await school.isAsked('確認發送');
  await dialog.getByRole('button', { name: '發送', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /人已讀/ })).toBeVisible();
  await offices.take(page, 'broadcast');
  await school.goTo('訊息發送');
  await offices.take(page, 'broadcasts');

  const [, family] = tripFamilies();
  if (!family) throw new Error('there are six families');
  const guardian = await cast.guardianOf(family);
  await guardian.page.goto('/parent/messages/school');
  await guardian
    .link(/校慶運動會/)
    .first()
    .click();
  await expect(guardian.heading('校慶運動會')).toBeVisible();
  await parents.take(guardian.page, 'school-message');
  await school.goTo('個資事故');
  await offices.take(page, 'breaches');
});

/** As a field for date and time takes it, in Taipei. */
function inThreeDays(): string {
  return new Date(schoolNow().getTime() + 80 * 3_600_000).toISOString().slice(0, 16);
}
