import { test } from '../actors/cast.ts';
import { Album } from './album.ts';

const offices = new Album('admin');

test('what a school keeps of a pupil, and who comes and goes', async ({ cast }) => {
  const school = await cast.administrator('SCHOOL_ADMIN');
  await school.goTo('學生');
  await school.openFirstRow();
  const rooms = school.page.getByRole('navigation', { name: '學生的各項紀錄' });
  for (const [room, screen] of [
    ['綁定申請', 'student-applications'],
    ['請假', 'student-leave'],
    ['缺曠', 'student-absences'],
    ['稽核紀錄', 'student-audit'],
  ] as const) {
    await rooms.getByRole('link', { name: room, exact: true }).click();
    await offices.take(school.page, screen);
  }
  for (const [name, screen] of [
    ['轉學', 'transfers'],
    ['升級作業', 'promotion'],
    ['學年學期', 'terms'],
    ['校務匯入', 'imports'],
  ] as const) {
    await school.goTo(name);
    await offices.take(school.page, screen);
  }
  for (const [name, screen] of [
    ['學校資料', 'profile'],
    ['處室', 'offices'],
    ['紀錄公開時間', 'visibility'],
  ] as const) {
    await school.goToSetting(name);
    await offices.take(school.page, screen);
  }
});

test('what the bureau keeps of the city', async ({ cast }) => {
  const bureau = await cast.administrator('BUREAU_ADMIN');
  for (const [name, screen] of [
    ['各校升級', 'promotions'],
    ['使用統計', 'usage'],
    ['個資聲明', 'consents'],
    ['全市行事曆', 'city-calendar'],
    ['名冊介接', 'roster-clients'],
  ] as const) {
    await bureau.goTo(name);
    await offices.take(bureau.page, screen);
  }
});
