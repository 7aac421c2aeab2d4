import { expect } from '@playwright/test';
import { lastNine, maskNationalId } from '@qinshi/domain';
import type { Administrator } from '../actors/administrator.ts';
import { test } from '../actors/cast.ts';
import { accountWith } from '../machine/demo.ts';
import { type Person, rareName, somebody } from '../machine/people.ts';
import { daysFromToday } from '../machine/roc.ts';

/** Usernames of staff: the code of the school and the last nine of the number. */
function usernameOf({ nationalId }: Person): string {
  const schoolCode = accountWith('SCHOOL_ADMIN').username.slice(0, -9);
  return schoolCode + lastNine(nationalId);
}

/** Records somebody of the office who began five days ago. */
async function record(administrator: Administrator, person: Person): Promise<void> {
  const dialog = await administrator.opensDialog('新增教職員');
  await dialog.getByRole('textbox', { name: '姓名' }).fill(person.name);
  await dialog.getByRole('textbox', { name: '身分證字號' }).fill(person.nationalId);
  await dialog.getByRole('textbox', { name: '到職日' }).fill(daysFromToday(-5));
  await dialog.getByRole('textbox', { name: '職稱' }).fill('幹事');
  await dialog.getByRole('combobox', { name: '可做的事' }).selectOption({ label: '處室人員（可審核申請）' });
  await dialog.getByRole('button', { name: '新增', exact: true }).click();
  await expect(administrator.text(`已新增${person.name}`)).toBeVisible();
}

test('whoever is recorded as staff can sign in, until the employment ends', async ({ cast }) => {
  const person = somebody(rareName('江'));
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('教職員');

  await test.step('errors stand under their fields, and nothing typed is lost', async () => {
    const dialog = await administrator.opensDialog('新增教職員');
    await dialog.getByRole('textbox', { name: '姓名' }).fill(person.name);
    await dialog.getByRole('textbox', { name: '身分證字號' }).fill('A123456780');
    await dialog.getByRole('textbox', { name: '到職日' }).fill('115/13/40');
    await dialog.getByRole('button', { name: '新增', exact: true }).click();
    await expect(dialog.getByText('日期不正確')).toBeVisible();
    await dialog.getByRole('textbox', { name: '到職日' }).fill(daysFromToday(0));
    await dialog.getByRole('textbox', { name: '職稱' }).fill('幹事');
    await dialog.getByRole('button', { name: '新增', exact: true }).click();
    await expect(dialog.getByText('身分證字號或居留證號不正確')).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: '姓名' })).toHaveValue(person.name);
    await dialog.getByRole('button', { name: '返回' }).click();
  });

  await record(administrator, person);
  await expect(await administrator.finds(person.name)).toContainText('未啟用');

  const worker = await cast.teacher();
  await worker.signInForTheFirstTime(usernameOf(person), person);
  await worker.openQueue();
  await worker.isLive();
  await administrator.page.reload();
  await expect(await administrator.finds(person.name)).toContainText('使用中');

  await test.step('the last day is over: the live page closes, and nobody gets in', async () => {
    await administrator.chooses('結束任職', person.name);
    const dialog = await administrator.isAsked(`結束${person.name}的任職`);
    await dialog.getByRole('textbox', { name: '離職日' }).fill(daysFromToday(-1));
    await dialog.getByRole('button', { name: '結束任職' }).click();
    await expect(administrator.text(`已記錄${person.name}的離職日`)).toBeVisible();
    await worker.isSignedOutElsewhere();
    await worker.trySignIn('teacher', { username: usernameOf(person), password: person.password });
    await expect(worker.text('帳號或密碼不正確')).toBeVisible();
  });
});

test('a school gives somebody a way in again, and reads until when it holds', async ({ cast }) => {
  const person = somebody(rareName('溫'));
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('教職員');
  await record(administrator, person);
  await administrator.finds(person.name);

  await administrator.chooses('重發登入方式', person.name);
  const asked = await administrator.isAsked(`重發${person.name}的登入方式`);
  await asked.getByRole('button', { name: '重發', exact: true }).click();
  const told = await administrator.isAsked(`已重發${person.name}的登入方式`);
  await expect(told.getByText('身分證後六碼')).toBeVisible();
  await expect(told.getByText(/^\d{3}\/\d{2}\/\d{2} \d{2}:\d{2}$/)).toBeVisible();
  await told.getByRole('button', { name: '關閉' }).click();

  const worker = await cast.teacher();
  await worker.signInForTheFirstTime(usernameOf(person), person);
  await worker.openQueue();
});

test('a pupil who is enrolled stands on the roll, and leaves it with the last day', async ({ cast }) => {
  const pupil = somebody(rareName('羅'));
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('學生');
  const dialog = await administrator.opensDialog('新增學生');
  await dialog.getByRole('combobox', { name: '班級' }).selectOption({ index: 1 });
  await dialog.getByRole('textbox', { name: '姓名' }).fill(pupil.name);
  await dialog.getByRole('textbox', { name: /身分證字號/ }).fill(pupil.nationalId);
  await dialog.getByRole('textbox', { name: '學號' }).fill(`T${pupil.mobile.slice(-6)}`);
  await dialog.getByRole('textbox', { name: '入學日' }).fill(daysFromToday(-5));
  await dialog.getByRole('button', { name: '新增', exact: true }).click();
  await expect(administrator.text(`已新增${pupil.name}`)).toBeVisible();

  const row = await administrator.finds(pupil.name);
  await expect(row).toContainText('未啟用');
  await row.getByRole('link', { name: pupil.name }).click();
  await administrator.standsBefore('admin, a pupil', administrator.heading(pupil.name));
  await expect(administrator.text(maskNationalId(pupil.nationalId))).toHaveCount(0);

  const leaving = await administrator.opensDialog('結束在籍', `結束${pupil.name}在本校的學籍`);
  await leaving.getByRole('textbox', { name: '最後在籍日' }).fill(daysFromToday(-1));
  await leaving.getByRole('combobox', { name: '原因' }).selectOption({ label: '離校' });
  await leaving.getByRole('button', { name: '結束在籍' }).click();
  await expect(administrator.text(`已記錄${pupil.name}的最後在籍日`)).toBeVisible();
  await administrator.goTo('學生');
  await administrator.page.getByRole('searchbox').fill(pupil.name);
  await expect(administrator.text('沒有符合條件的資料')).toBeVisible();
});
