import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { GradeSheet } from '../actors/grade-sheet.ts';
import { accountWith, takeFamily } from '../machine/demo.ts';
import { Album } from './album.ts';

const parents = new Album('parent');
const teachers = new Album('teacher');
const offices = new Album('admin');

test('what families read of marks, absences and conduct', async ({ cast }) => {
  const family = takeFamily();
  const guardian = await cast.guardianOf(family);
  const { page } = guardian;
  await guardian.opensService('成績查詢');
  await expect(page.getByRole('img').first()).toBeVisible();
  await parents.take(page, 'grades');
  const grades = page.url();
  for (const room of ['absences', 'conduct'] as const) {
    await page.goto(grades.replace('grades', room));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await parents.take(page, room);
  }
  const pupil = await cast.member();
  await pupil.enter('parent', accountWith('STUDENT'));
  await pupil.isHome();
  await parents.take(pupil.page, 'home-of-a-pupil');

  const teacher = await cast.homeroomTeacherOf(family.child);
  await new GradeSheet(teacher.page).opens();
  await teachers.take(teacher.page, 'grades');
  for (const [path, screen] of [
    ['conduct', 'conduct'],
    ['conduct-new', 'conduct-new'],
    ['absences', 'absences'],
  ] as const) {
    await teacher.page.goto(`/teacher/${path}`);
    await expect(teacher.page.getByRole('heading', { level: 1 })).toBeVisible();
    await teachers.take(teacher.page, screen);
  }
});

test('where subjects are taught, and by whom', async ({ cast }) => {
  const school = await cast.administrator('SCHOOL_ADMIN');
  await school.goToSetting('科目');
  await offices.take(school.page, 'subjects');
  await school.goTo('班級');
  await school.openFirstRow();
  const place = new URL(school.page.url()).pathname;
  for (const room of ['subjects', 'timetable'] as const) {
    await school.page.goto(`${place}/${room}`);
    await expect(school.page.getByRole('heading', { level: 1 })).toBeVisible();
    await offices.take(school.page, `class-${room}`);
  }
});
