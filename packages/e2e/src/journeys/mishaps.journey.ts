import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeChild } from '../machine/demo.ts';

test('a connection lost at the moment of submitting makes one application, not two and not none', async ({
  cast,
}) => {
  const child = takeChild();
  const parent = await cast.parent();
  const { person, wizard, progress } = parent;
  await wizard.open();
  await wizard.proveEmail(person.email);
  await parent.fillIn(child);
  await wizard.sign();

  const context = wizard.page.context();
  await context.setOffline(true);
  await wizard.submit();
  await expect(wizard.text('重新送出不會產生重複的申請。')).toBeVisible();
  await context.setOffline(false);
  await wizard.resubmit();
  await progress.isShown();
  await progress.shows(child, '申請');

  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openQueue();
  await expect(teacher.waiting(child)).toHaveCount(1);
});

test('an answer lost on its way back does not make a second application', async ({ cast }) => {
  const child = takeChild();
  const parent = await cast.parent();
  const { person, wizard, progress } = parent;
  await wizard.open();
  await wizard.proveEmail(person.email);
  await parent.fillIn(child);
  await wizard.sign();

  let lost = false;
  await wizard.page.route('**/graphql', async (route) => {
    const isSubmission = /submitBindingApplications/i.test(route.request().postData() ?? '');
    if (!isSubmission || lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await wizard.submit();
  await wizard.resubmit();
  await progress.isShown();
  await expect(progress.entryOf(child)).toHaveCount(1);
  expect(lost).toBe(true);
});

test('an application taken back while the teacher looks at it is closed before their eyes', async ({
  cast,
}) => {
  const child = takeChild();
  const parent = await cast.parent();
  await parent.applyFor(child);
  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openQueue();
  await teacher.open(child);
  await teacher.isLive();
  await parent.progress.cancel(child);
  await expect(parent.progress.entryOf(child)).toHaveCount(0);
  await expect(teacher.text(/家長已取消/).first()).toBeVisible();
  await expect(teacher.button('不通過')).toBeHidden();
});

test('a reload in the middle keeps everything that was typed', async ({ cast }) => {
  const child = takeChild();
  const parent = await cast.parent();
  const { person, wizard, progress } = parent;
  await wizard.open();
  await wizard.proveEmail(person.email);

  await wizard.describeChild(child, 'MATERNAL_GRANDFATHER');
  await expect(wizard.school).toBeVisible();
  await wizard.page.reload();
  await expect(wizard.childNationalId).toHaveValue(child.nationalId);
  await expect(wizard.page.getByRole('radio', { name: '外祖父' })).toBeChecked();
  await wizard.chooseSchool(child.schoolName);
  await expect(wizard.heading('請確認綁定學生資訊')).toBeVisible();
  await wizard.page.reload();
  await expect(wizard.heading('請確認綁定學生資訊')).toBeVisible();
  await wizard.next();
  await wizard.agree();

  await wizard.introduce(person);
  await wizard.page.reload();
  await expect(wizard.text(person.mobile).first()).toBeVisible();
  await wizard.button('返回修改').click();
  await expect(wizard.field('家長姓名')).toHaveValue(person.name);
  await wizard.next();
  await wizard.signAndSubmit();
  await progress.shows(child, '申請');
});
