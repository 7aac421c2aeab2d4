import { expect } from '@playwright/test';
import { AccountHolder } from '../actors/account.ts';
import { test } from '../actors/cast.ts';
import { accountWith, type Role, teacherWithChild } from '../machine/demo.ts';

const DESK = { width: 1280, height: 800 };

const EVERY_ROLE: readonly Role[] = [
  'PARENT',
  'STUDENT',
  'HOMEROOM_TEACHER',
  'SUBJECT_TEACHER',
  'OFFICE',
  'SCHOOL_ADMIN',
  'BUREAU_ADMIN',
];

for (const role of EVERY_ROLE) {
  test(`${role} signs in, comes home and signs out`, async ({ cast }) => {
    const account = accountWith(role);
    const person = new AccountHolder(await cast.window(DESK));
    await person.signIn(account.app, account);
    await person.standsBefore(`${role}, home`, person.page.getByRole('heading', { level: 1 }));
    await person.signOut();
  });
}

test('a wrong password is refused without saying which of the two was wrong', async ({ cast }) => {
  const person = new AccountHolder(await cast.window(DESK));
  await person.trySignIn('teacher', { username: 'nobody-here', password: 'not-a-password' });
  await expect(person.text('帳號或密碼不正確')).toBeVisible();
  await expect(person.field('帳號')).toHaveValue('nobody-here');
});

test('a school administrator reads the school’s classes with their binding rates', async ({ cast }) => {
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('班級');
  expect(await administrator.rows()).toBeGreaterThan(0);
  await expect(administrator.text(/\d+(\.\d)?\s?%/).first()).toBeVisible();
  await administrator.goTo('學生');
  expect(await administrator.rows()).toBeGreaterThan(5);
  await administrator.goTo('教職員');
  expect(await administrator.rows()).toBeGreaterThan(1);
});

test('a screen that was asked for without a network says so, and comes when it is back', async ({ cast }) => {
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('本校總覽');
  const navigation = administrator.page.getByRole('navigation', { name: '主選單' });
  await administrator.page.context().setOffline(true);
  await navigation.getByRole('link', { name: '教職員', exact: true }).click();
  await expect(administrator.text('連線中斷，請確認網路後再試一次。')).toBeVisible();
  await administrator.page.context().setOffline(false);
  await administrator.rows();
});

test('the bureau reads all schools, finds one and opens it', async ({ cast }) => {
  const administrator = await cast.administrator('BUREAU_ADMIN');
  await administrator.goTo('學校');
  const all = await administrator.rows();
  expect(all).toBeGreaterThan(1);
  const first = administrator.page.getByRole('table').getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await administrator.page.getByRole('searchbox').fill(name);
  await expect.poll(() => administrator.rows()).toBeLessThan(all);
  await administrator.page.getByRole('table').getByRole('link', { name }).click();
  await administrator.standsBefore('admin, one school', administrator.heading(name));
});

test('a teacher who is a parent switches identity without signing in again', async ({ cast }) => {
  const teacher = await cast.teacher();
  await teacher.signIn('teacher', teacherWithChild());
  await teacher.page.goto('/parent/');
  await teacher.button('切換為家長').click();
  await teacher.standsBefore('parent, home of a teacher', teacher.page.getByRole('article'));
  await teacher.switchIdentity(/導師/);
  await teacher.standsBefore(
    'parent, home of somebody who works elsewhere',
    teacher.heading('請選擇要使用的服務'),
  );
  await teacher.link('前往教師服務').click();
  await teacher.standsBefore('teacher, home', teacher.heading(/・\d+ 月 \d+ 日/));
});

test('the product speaks English when asked, and remembers it', async ({ cast }) => {
  const person = new AccountHolder(await cast.window(DESK));
  for (const [app, title] of [
    ['parent', 'Sign in'],
    ['teacher', /sign-?in/i],
    ['admin', 'Sign in'],
  ] as const) {
    await person.page.goto(`/${app}/`);
    await person.button('English').click();
    await person.standsBefore(`${app}, sign-in in English`, person.heading(title));
    await person.page.reload();
    await expect(person.heading(title)).toBeVisible();
    await person.button('中文').click();
    await expect(person.heading('登入')).toBeVisible();
  }
});
