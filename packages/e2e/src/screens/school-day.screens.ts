import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { accountWith } from '../machine/demo.ts';
import { Album } from './album.ts';

const parents = new Album('parent');
const teachers = new Album('teacher');
const offices = new Album('admin');

test('a parent’s school day', async ({ cast }) => {
  const parent = await cast.member();
  const { page } = parent;
  await parent.comesHome(accountWith('PARENT'));
  await parents.take(page, 'home');
  await page.goto('/parent/leave/new');
  await expect(parent.heading(/請假/).first()).toBeVisible();
  await parents.take(page, 'leave-new');
  for (const [path, screen] of [
    ['leave', 'leave'],
    ['leave/late', 'leave-late'],
    ['messages', 'messages'],
    ['profile/notifications', 'notifications'],
  ] as const) {
    await page.goto(`/parent/${path}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await parents.take(page, screen);
  }
  await page.goto('/parent/');
  await page
    .getByRole('link', { name: /到離校/ })
    .first()
    .click();
  await expect(parent.heading(/到離校/).first()).toBeVisible();
  await parents.take(page, 'arrivals');
  await page.goto(page.url().replace('arrivals', 'absences'));
  await expect(page.getByRole('heading').first()).toBeVisible();
  await parents.take(page, 'absences');
});

test('a teacher’s morning', async ({ cast }) => {
  const teacher = await cast.teacher();
  const { page } = teacher;
  await teacher.signIn('teacher', accountWith('HOMEROOM_TEACHER'));
  await expect(page).toHaveURL(/board/);
  for (const [path, screen] of [
    ['board', 'board'],
    ['roll-call', 'roll-call'],
    ['leave', 'leave'],
    ['leave-new', 'leave-new'],
    ['notices', 'notices'],
  ] as const) {
    await page.goto(`/teacher/${path}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await teachers.take(page, screen);
  }
  const office = await cast.officeWorker();
  await office.page.goto('/teacher/leave-official');
  await expect(office.page.getByRole('heading').first()).toBeVisible();
  await teachers.take(office.page, 'leave-official');
});

test('what a school sets', async ({ cast }) => {
  const { page } = await cast.administrator('SCHOOL_ADMIN');
  await page.waitForURL(/schools\/[^/]+/);
  const school = /schools\/[^/]+/.exec(page.url())?.[0] ?? '';
  for (const [path, screen] of [
    ['calendar', 'calendar'],
    ['settings/periods', 'periods'],
    ['settings/hours', 'hours'],
    ['settings/leave-types', 'leave-types'],
    ['settings/leave-chains', 'leave-chains'],
    ['settings/readers', 'readers'],
    ['attendance/arrivals', 'arrivals'],
    ['attendance/deputies', 'deputies'],
    ['attendance/outings', 'outings'],
    ['attendance/watch-list', 'watch-list'],
  ] as const) {
    await page.goto(`/admin/${school}/${path}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await offices.take(page, screen);
  }
});
