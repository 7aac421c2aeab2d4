import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { accountWith, takeSiblings } from '../machine/demo.ts';
import { codeSentTo } from '../machine/outbox.ts';
import { initialPassword, somebody } from '../machine/people.ts';
import { Album } from './album.ts';

const parents = new Album('parent');
const teachers = new Album('teacher');
const offices = new Album('admin');

test('binding, approval and first sign-in', async ({ cast }) => {
  const [elder, younger] = takeSiblings();
  const mother = await cast.parent({ ...somebody(), email: 'meiling@example.org', mobile: '0912345678' });
  const { page, person, wizard, progress } = mother;

  await wizard.open();
  await wizard.askForCodeByMail(person.email);
  await expect(wizard.codeBox(1)).toBeVisible();
  await parents.take(page, 'binding-contact');
  await wizard.enterCode(await codeSentTo(person.email));

  await wizard.describeChild(elder, 'MOTHER');
  await expect(wizard.school).toBeVisible();
  await parents.take(page, 'binding-student');
  await wizard.chooseSchool(elder.schoolName);
  await wizard.addAnotherChild(younger);
  await parents.take(page, 'binding-students');
  await wizard.next();
  await expect(wizard.consentBox).toBeVisible();
  await parents.take(page, 'binding-consent');
  await wizard.agree();
  await wizard.checkGuardian(person.nationalId);
  await expect(wizard.field('家長姓名')).toBeVisible();
  await parents.take(page, 'binding-guardian');
  await wizard.introduce(person);
  await wizard.sign();
  await parents.take(page, 'binding-review');
  await wizard.submit();
  await progress.isShown();

  const teacher = await cast.homeroomTeacherOf(elder);
  await teacher.openQueue();
  await teachers.take(teacher.page, 'applications');
  await teacher.open(elder);
  await teachers.take(teacher.page, 'application');
  await teacher.approve();
  await progress.shows(elder, '認證');
  const colleague = await cast.homeroomTeacherOf(younger);
  await colleague.openQueue();
  await colleague.open(younger);
  await colleague.reject('簽名與申請人姓名不符，請重新簽署後再送出。');
  await progress.shows(younger, '不通過');
  await parents.take(page, 'binding-progress');

  await page.goto('/parent/');
  await expect(mother.heading('登入')).toBeVisible();
  await parents.take(page, 'sign-in');
  await mother.signIn('parent', { username: person.email, password: initialPassword(person) });
  await expect(mother.heading('變更密碼')).toBeVisible();
  await page.getByLabel('新密碼', { exact: true }).fill('harbour-kite');
  await parents.take(page, 'change-password');
  await mother.chooseOwnPassword('parent', person.password);
  await expect(mother.heading('確認救援資訊')).toBeVisible();
  await parents.take(page, 'rescue');
  await mother.skipRescue('parent');
  await mother.seesAtHome(elder);
  await parents.take(page, 'home');
  await page.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '個人' }).click();
  await expect(mother.heading('個人')).toBeVisible();
  await parents.take(page, 'profile');
});

test('the rest of staff’s and everybody’s screens', async ({ cast }) => {
  const teacher = await cast.teacher();
  await teacher.page.goto('/teacher/');
  await expect(teacher.heading('登入')).toBeVisible();
  await teachers.take(teacher.page, 'sign-in');
  await teacher.signIn('teacher', accountWith('HOMEROOM_TEACHER'));
  await teacher.link('我的班級').click();
  await expect(teacher.page.getByRole('table')).toBeVisible();
  await teachers.take(teacher.page, 'class');

  const visitor = await cast.parent();
  await visitor.page.goto('/parent/verify');
  await expect(visitor.page.getByRole('heading', { level: 1 })).toBeVisible();
  await parents.take(visitor.page, 'verify');

  const signingIn = await cast.teacher();
  await signingIn.page.goto('/admin/');
  await expect(signingIn.heading('登入')).toBeVisible();
  await offices.take(signingIn.page, 'sign-in');
});

test('the office’s and the bureau’s screens', async ({ cast }) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  await bureau.goTo('全市總覽');
  await offices.take(bureau.page, 'city');
  await bureau.goTo('學校');
  await bureau.rows();
  await offices.take(bureau.page, 'schools');

  const school = await cast.administrator('SCHOOL_ADMIN');
  await school.goTo('本校總覽');
  await offices.take(school.page, 'school');
  for (const [name, screen] of [
    ['班級', 'classes'],
    ['學生', 'students'],
    ['教職員', 'staff'],
  ] as const) {
    await school.goTo(name);
    await school.rows();
    await offices.take(school.page, screen);
  }
  await school.goTo('班級');
  await school.openFirstRow();
  await offices.take(school.page, 'class');
  await school.openFirstRow();
  await offices.take(school.page, 'student');
});
