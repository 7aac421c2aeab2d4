import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { readDemo, takeFamily } from '../machine/demo.ts';
import { daysFromToday } from '../machine/roc.ts';

// One after the other: a pupil who comes to the school is a change of the plan that the other has looked at.
test.describe.configure({ mode: 'default' });

/** The other elementary school, to which nobody’s day of a journey belongs. */
function otherSchool() {
  const [, , child] = readDemo().children;
  if (!child) throw new Error('the demo district has no second school');
  return child;
}

test('a bound child changes schools: the parent sees it before, between and after, with nothing bound anew', async ({
  cast,
}) => {
  const family = takeFamily();
  const { child } = family;
  const next = otherSchool();
  const parent = await cast.guardianOf(family);
  await expect(parent.day).toContainText(child.className);
  const oldOffice = await cast.administratorOf(child);
  const newOffice = await cast.administratorOf(next);
  await newOffice.goTo('轉學');

  await test.step('the old school lets go: the parent’s open screen says where the child stands', async () => {
    await oldOffice.goTo('學生');
    await oldOffice.finds(child.name);
    await oldOffice
      .row(child.name)
      .filter({ hasText: child.className })
      .getByRole('link', { name: child.name })
      .click();
    await oldOffice.standsBefore('admin, a pupil', oldOffice.heading(child.name));
    const dialog = await oldOffice.opensDialog('轉出', `${child.name} 轉出`);
    await dialog.getByRole('button', { name: '確認轉出' }).click();
    await expect(dialog.getByRole('textbox', { name: '原因' })).toBeFocused();
    await dialog.getByRole('combobox', { name: '轉入學校' }).fill(next.schoolName);
    await dialog.getByRole('textbox', { name: '原因' }).fill('遷居');
    await dialog.getByRole('button', { name: '確認轉出' }).click();
    await expect(oldOffice.text(`${child.name} 已轉出`)).toBeVisible();
    await expect(parent.day).toContainText('轉學中，尚未編班');
    await expect(parent.day).toContainText(next.schoolName);
  });

  await test.step('between schools, what was is there to read', async () => {
    await parent.opensService('缺曠查詢');
    await expect(parent.text('轉學中，尚未編班')).toBeVisible();
    await parent.page.goBack();
  });

  await test.step('the new school finds the child on its list by itself, and places it', async () => {
    await expect(newOffice.row(child.name)).toContainText('報到');
    await newOffice.chooses('報到與編班', child.name);
    const dialog = await newOffice.isAsked(`${child.name} 報到`);
    await dialog.getByRole('textbox', { name: '本校學號' }).fill(`T${child.nationalId.slice(-6)}`);
    await dialog.getByRole('combobox', { name: '班級' }).selectOption({ label: next.className });
    await dialog.getByRole('textbox', { name: '到校第一天' }).fill(daysFromToday(0));
    await dialog.getByRole('button', { name: '確認報到' }).click();
    await expect(newOffice.text(`${child.name} 已報到`)).toBeVisible();
  });

  await test.step('and the parent’s screen shows the new class', async () => {
    await expect(parent.day).toContainText(next.schoolName);
    await expect(parent.day).toContainText(next.className);
    await expect(parent.day).not.toContainText('尚未編班');
  });
});

/** A school of some hundred pupils is carried over at once. */
const WHOLE_SCHOOL = 60_000;

test('a school looks at its promotion, carries it out and takes it back', async ({ cast }) => {
  const administrator = await cast.administratorOf(otherSchool());
  await administrator.goTo('升級作業');
  await administrator.rows();
  await expect(administrator.text('規劃中')).toBeVisible();

  await test.step('a colleague changes the rules meanwhile: nothing is done, and the new plan is shown', async () => {
    const colleague = await cast.administratorOf(otherSchool());
    await colleague.goTo('升級作業');
    await colleague.rows();
    await colleague.field('新生班級數').fill('3');
    await colleague.button('儲存').click();
    await expect(colleague.text('已儲存')).toBeVisible();
    const stale = await administrator.opensDialog('執行升級', '執行升級？');
    await stale.getByRole('button', { name: '執行升級' }).click();
    await expect(administrator.text('計畫有異動，還沒有執行')).toBeVisible();
    await expect(administrator.row('一年三班').first()).toBeVisible();
    await administrator.standsBefore(
      'admin, a plan that has changed',
      administrator.heading(otherSchool().schoolName),
    );
  });

  const bureau = await cast.administrator('BUREAU_ADMIN');
  await bureau.goTo('各校升級');
  await expect(bureau.row(otherSchool().schoolName)).toContainText('規劃中');

  const apply = await administrator.opensDialog('執行升級', '執行升級？');
  await apply.getByRole('button', { name: '執行升級' }).click();
  await expect(administrator.page.getByText('已執行', { exact: true })).toBeVisible({
    timeout: WHOLE_SCHOOL,
  });
  // The bureau's open list hears of it by itself.
  await expect(bureau.row(otherSchool().schoolName)).toContainText('已執行');
  const undo = await administrator.opensDialog('取消升級', '取消升級？');
  await undo.getByRole('button', { name: '取消升級' }).click();
  await expect(administrator.text('規劃中')).toBeVisible();
  await expect(bureau.row(otherSchool().schoolName)).toContainText('規劃中');
});
