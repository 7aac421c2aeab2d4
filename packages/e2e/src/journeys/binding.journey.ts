import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeChild, takeSiblings } from '../machine/demo.ts';
import { messagesTo } from '../machine/outbox.ts';
import { textOfPdf } from '../machine/pdf.ts';
import { somebody } from '../machine/people.ts';

/** Once made, a decision is on the applicant's screen this soon (milliseconds). */
const LIVE = 1000;

test('a mother binds two children of different schools, and sees each approval the moment it is given', async ({
  cast,
}) => {
  const [elder, younger] = takeSiblings();
  const mother = await cast.parent();

  await test.step('she applies for both', () => mother.applyFor(elder, younger));

  await test.step('she keeps the form, and it says what she signed', async () => {
    const text = await textOfPdf(await mother.progress.downloadForm(elder));
    expect(text).toContain(mother.person.name);
    expect(text).toContain(elder.className);
  });

  await test.step('whoever holds the form can see that it is genuine', async () => {
    const text = await textOfPdf(await mother.progress.downloadForm(elder));
    const holder = await cast.visitor();
    await holder.examine(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? 'no code on the form');
    await expect(holder.text('這份表單為真')).toBeVisible();
    await expect(holder.text(mother.person.name)).toHaveCount(0);
    await holder.examine('0000-0000-0000-0000');
    await expect(holder.text('查無此表單')).toBeVisible();
  });

  for (const child of [elder, younger]) {
    await test.step(`the homeroom teacher of ${child.schoolName} approves`, async () => {
      const teacher = await cast.homeroomTeacherOf(child);
      await teacher.openQueue();
      await teacher.open(child);
      await expect(teacher.text(mother.person.name).first()).toBeVisible();
      await mother.progress.isLive();
      await mother.progress.shows(child, '申請');
      await teacher.approve();
      await mother.progress.shows(child, '認證', LIVE);
    });
  }

  await test.step('a mail says how to sign in, and none gives an identity number away', async () => {
    const letters = await messagesTo(mother.person.email, 3);
    // With each child, for she has not signed in yet.
    expect(letters.filter(({ text }) => text.includes(`帳號：${mother.person.email}`))).toHaveLength(2);
    expect(letters.filter(({ text }) => text.includes(mother.person.nationalId))).toEqual([]);
  });

  await test.step('she signs in for the first time and finds both children at home', async () => {
    await mother.signInForTheFirstTime();
    await mother.seesAtHome(elder, younger);
  });
});

test('a rejection reaches the applicant at once, with its reason', async ({ cast }) => {
  const child = takeChild();
  const father = await cast.parent(somebody('陳建宏'));
  await father.applyFor(child);
  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openQueue();
  await teacher.open(child);
  await father.progress.isLive();
  await teacher.reject('簽名與申請人姓名不符，請重新申請。');
  await father.progress.shows(child, '不通過', LIVE);
  await expect(father.progress.entryOf(child)).toContainText('簽名與申請人姓名不符');
});

test('an account gains a second child without a second account', async ({ cast }) => {
  const [first, second] = [takeChild(), takeChild()];
  const mother = await cast.parent();
  await mother.applyFor(first);
  const firstTeacher = await cast.homeroomTeacherOf(first);
  await firstTeacher.openQueue();
  await firstTeacher.open(first);
  await firstTeacher.approve();
  await mother.progress.shows(first, '認證');
  await mother.signInForTheFirstTime();
  await mother.seesAtHome(first);

  // Later and from another phone, by mobile number: the city knows her by her identity number.
  const again = await cast.parent(mother.person);
  await again.wizard.open();
  await again.wizard.proveMobile(mother.person.mobile);
  await again.progress.isShown();
  await again.link('新增綁定學生').click();
  await again.wizard.addChild(second);
  await again.wizard.next();
  await again.wizard.agree();
  await again.wizard.checkGuardian(mother.person.nationalId);
  await expect(again.text('將綁定於原有帳號').first()).toBeVisible();
  await expect(again.text(mother.person.email)).toHaveCount(0);
  await again.wizard.next();
  await again.wizard.signAndSubmit();
  await again.progress.shows(second, '申請');

  const secondTeacher = await cast.homeroomTeacherOf(second);
  await secondTeacher.openQueue();
  await secondTeacher.open(second);
  await secondTeacher.approve();
  await again.progress.shows(second, '認證');
  await mother.page.reload();
  await mother.seesAtHome(first, second);
});

test('the same mobile number leads back to the applications made with it', async ({ cast }) => {
  const child = takeChild();
  const { person, wizard, progress } = await cast.parent(somebody('黃秀英'));
  await wizard.open();
  await wizard.proveMobile(person.mobile);
  await wizard.addChild(child, 'GRANDMOTHER');
  await wizard.next();
  await wizard.agree();
  await wizard.introduce(person);
  await wizard.signAndSubmit();
  await progress.shows(child, '申請');

  const later = await cast.parent(person);
  await later.wizard.open();
  await later.wizard.proveMobile(person.mobile, 2);
  await later.progress.isShown();
  await later.progress.shows(child, '申請');
});

test('the office may decide too, and the homeroom teacher sees the case close', async ({ cast }) => {
  const child = takeChild();
  const parent = await cast.parent();
  await parent.applyFor(child);
  await parent.progress.isLive();
  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openQueue();
  await teacher.open(child);
  await teacher.isLive();

  const office = await cast.officeWorker();
  await office.openQueue();
  await office.open(child);
  await office.approve();
  await parent.progress.shows(child, '認證', LIVE);
  await expect(teacher.button('不通過')).toBeHidden();
  await expect(teacher.text(/審核通過。$/)).toBeVisible();
});
