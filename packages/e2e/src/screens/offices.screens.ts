import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { accountWith } from '../machine/demo.ts';
import { Album } from './album.ts';

const teachers = new Album('teacher');
const offices = new Album('admin');

test('the way back in, and the own account', async ({ cast }) => {
  const visitor = await cast.newAdministrator();
  await visitor.page.goto('/admin/forgot-password');
  await expect(visitor.heading('忘記密碼')).toBeVisible();
  await offices.take(visitor.page, 'forgot-password');
  await visitor.page.goto('/admin/activate#not-a-token');
  await expect(visitor.heading('這個連結無法使用')).toBeVisible();
  await offices.take(visitor.page, 'activate-in-vain');

  const teacher = await cast.teacher();
  await teacher.signIn('teacher', accountWith('HOMEROOM_TEACHER'));
  await teacher.page.goto('/teacher/profile');
  await expect(teacher.heading('登入裝置')).toBeVisible();
  await teachers.take(teacher.page, 'profile');
});

test('accounts and records of a school', async ({ cast }) => {
  const school = await cast.administrator('SCHOOL_ADMIN');
  await school.goTo('教職員');
  const staff = await school.opensDialog('新增教職員');
  await offices.take(school.page, 'record-staff');
  await staff.getByRole('button', { name: '返回' }).click();
  await school.goTo('學生');
  await school.openFirstRow();
  const access = await school.opensDialog('重發登入方式', /重發/);
  await offices.take(school.page, 'reissue-access');
  await access.getByRole('button', { name: '返回' }).click();
  await school.goTo('稽核紀錄');
  await school.rows();
  await offices.take(school.page, 'audit');
  await school.goTo('個資權利申請');
  await offices.take(school.page, 'data-requests');
});

test('the connections of the bureau', async ({ cast }) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  await bureau.goTo('教育局管理員');
  await offices.take(bureau.page, 'administrators');
  await bureau.goTo('外部登入');
  const provider = await bureau.opensDialog('新增外部登入');
  await offices.take(bureau.page, 'provider');
  await provider.getByRole('button', { name: '返回' }).click();

  await bureau.goTo('介接系統');
  const client = await bureau.opensDialog('登錄系統');
  await client.getByRole('textbox', { name: '系統名稱' }).fill('市立圖書館');
  await client.getByRole('textbox', { name: '回傳網址' }).fill('https://library.example.org/callback');
  await offices.take(bureau.page, 'client');
  await client.getByRole('button', { name: '登錄', exact: true }).click();
  const secret = await bureau.isAsked('市立圖書館的連線資料');
  await offices.take(bureau.page, 'client-secret');
  await secret.getByRole('button', { name: '我已記下' }).click();
  await offices.take(bureau.page, 'clients');
});
