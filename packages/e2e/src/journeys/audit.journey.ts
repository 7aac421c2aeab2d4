import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeChild } from '../machine/demo.ts';

test('a teacher compares an identity number; the log and the family tell who did', async ({ cast }) => {
  const child = takeChild();
  const mother = await cast.parent();
  await mother.applyFor(child);

  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openQueue();
  await teacher.open(child);
  await expect(teacher.text(mother.person.nationalId)).toHaveCount(0);
  await test.step('one number at a time, on request, and hidden again', async () => {
    await teacher.button(`顯示完整字號：${mother.person.name}`).click();
    await expect(teacher.text(mother.person.nationalId)).toBeVisible();
    await teacher.standsBefore('teacher, number revealed', teacher.heading(child.name));
    await teacher.button(`顯示完整字號：${child.name}`).click();
    await expect(teacher.text(child.nationalId)).toBeVisible();
    await expect(teacher.text(mother.person.nationalId)).toHaveCount(0);
    await teacher.button('隱藏').click();
    await expect(teacher.text(child.nationalId)).toHaveCount(0);
  });
  await teacher.approve();

  await test.step('the bureau finds it in the log', async () => {
    const administrator = await cast.administrator('BUREAU_ADMIN');
    await administrator.goTo('稽核紀錄');
    await administrator.page
      .getByRole('combobox', { name: '動作' })
      .selectOption({ label: '顯示完整身分證字號' });
    await expect(administrator.row(child.name)).toHaveCount(2);
    await administrator.row(child.name).first().getByRole('button', { name: '顯示完整身分證字號' }).click();
    const dialog = await administrator.isAsked('顯示完整身分證字號');
    await expect(dialog.getByText(child.name)).toBeVisible();
    await expect(dialog.getByText(child.nationalId)).toHaveCount(0);
    await dialog.getByRole('button', { name: '關閉' }).click();
    await test.step('the address keeps the conditions', async () => {
      await administrator.page.reload();
      await expect(administrator.row(child.name)).toHaveCount(2);
    });
    await administrator.page.getByRole('textbox', { name: '從' }).fill('120/01/01');
    await administrator.button('套用日期').click();
    await expect(administrator.text('沒有符合條件的資料')).toBeVisible();
  });

  await test.step('and the family in the record of who looked', async () => {
    await mother.signInForTheFirstTime();
    await mother.seesAtHome(child);
    await mother.page.goto('/parent/profile/access');
    await mother.standsBefore('parent, access records', mother.heading('存取紀錄'));
    await expect(mother.text('查看了完整身分證字號').first()).toBeVisible();
  });
});

test('a school’s administrator reads the own school’s log only', async ({ cast }) => {
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('學生');
  await administrator.openFirstRow();
  await administrator.goTo('稽核紀錄');
  await expect(administrator.row('查看學生資料').first()).toBeVisible();
  await expect(administrator.page.getByRole('combobox', { name: '學校' })).toHaveCount(0);
});
