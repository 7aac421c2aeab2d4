import { expect, type Locator, type Page } from '@playwright/test';
import { addDays, toTaipeiDate } from '@qinshi/domain';
import { test } from '../actors/cast.ts';
import { GradeSheet } from '../actors/grade-sheet.ts';
import { accountWith, readDemo } from '../machine/demo.ts';
import { schoolNow } from '../machine/school-time.ts';
import { workbookOf } from '../machine/workbook.ts';

test('a family reads what was recorded today from midnight on, and never what was taken back before', async ({
  ownServer,
  castOfOwnServer: cast,
}) => {
  const today = toTaipeiDate(schoolNow());
  await ownServer.begins(`${today}T23:45`);
  const demo = readDemo(ownServer);
  const [family] = demo.families;
  const parent = demo.accounts.find(({ username }) => username === family?.username);
  if (!family || !parent) throw new Error('the demo district has no family');
  const { child } = family;

  const teacher = await cast.homeroomTeacherOf(child);
  const sheet = new GradeSheet(teacher.page);
  await sheet.opens();

  await test.step('one mark taken back, one that stays, and a commendation', async () => {
    await sheet.adds('收回的小考');
    await sheet.records(child.name, '收回的小考', '12');
    await teacher.button('收回尚未公開的 1 筆').click();
    const asked = teacher.page.getByRole('dialog', { name: '收回尚未公開的成績？' });
    await teacher.standsBefore('teacher, recall grades', asked.getByRole('heading'));
    await asked.getByRole('button', { name: '收回尚未公開的 1 筆' }).click();
    await expect(teacher.text('已收回 1 筆，家長不會看到')).toBeVisible();
    await expect(sheet.cell(child.name, '收回的小考')).toHaveValue('');

    await sheet.adds('課堂小考');
    await sheet.records(child.name, '課堂小考', '88');
    await commend(teacher.page, await sheet.idOf(child.name), today);
  });

  const guardian = await cast.guardianOf({ parent, child });
  const { page } = guardian;
  const trend = (): Locator => page.getByRole('img', { name: new RegExp(`${subject}歷次成績`) });
  const subject = await sheet.subject();

  await test.step('before midnight the family sees none of it', async () => {
    await guardian.opensService('成績查詢');
    await expect(trend()).toBeVisible();
    await expect(page.getByText('課堂小考')).toHaveCount(0);
    await page.goto(page.url().replace('grades', 'conduct'));
    await guardian.standsBefore('parent, conduct', guardian.heading('獎懲'));
    await expect(page.getByText('深夜還在整理教室')).toHaveCount(0);
  });

  await ownServer.begins(`${addDays(today, 1)}T00:05`);

  await test.step('after midnight it sees what stands, in the trend too, and nothing of what was taken back', async () => {
    await page.reload();
    await expect(page.getByText('深夜還在整理教室')).toBeVisible();
    await page.goto('/parent/');
    await guardian.day.getByRole('link', { name: /新成績/ }).click();
    await expect(trend()).toHaveAccessibleName(/課堂小考 88 分/);
    await expect(page.getByRole('row', { name: /課堂小考 新/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /課堂小考/ })).toContainText('00:00 起可查詢');
    await expect(page.getByText('收回的小考')).toHaveCount(0);
    await guardian.button('段考').click();
    await expect(page.getByText('課堂小考')).toHaveCount(0);
    await expect(page.getByRole('row', { name: /第一次段考/ }).first()).toBeVisible();
    await page.goto('/parent/');
    await expect(guardian.day).toBeVisible();
    await expect(guardian.day.getByText('新成績')).toHaveCount(0);
  });
});

/** The teacher records a commendation of today. */
async function commend(page: Page, studentId: string, date: string): Promise<void> {
  const input = { studentIds: [studentId], date, kind: 'COMMENDATION', count: 1, reason: '深夜還在整理教室' };
  const response = await page.request.post('/graphql', {
    headers: { 'x-requested-with': 'qinshi' },
    data: {
      query: 'mutation ($input: RecordConductInput!) { recordConduct(input: $input) { id } }',
      variables: { input },
    },
  });
  expect(await response.json()).not.toHaveProperty('errors');
}

test('a table with three wrong rows is told row by row and writes nothing; the mended one goes in', async ({
  cast,
}) => {
  const teacher = await cast.teacher();
  await teacher.enter('teacher', accountWith('SUBJECT_TEACHER'));
  const { page } = teacher;
  const sheet = new GradeSheet(page);
  await sheet.opens();
  await sheet.adds('匯入的小考');
  const pupils = await sheet.pupils();
  const marks = pupils.map((name, index) => [index + 1, name, 60 + (index % 40)]);
  const header = ['座號', '姓名', '匯入的小考'];
  const wrong: (string | number)[][] = [header, ...marks];
  wrong[1] = [1, pupils[0] ?? '', 101];
  wrong[2] = [2, pupils[1] ?? '', '八十'];
  wrong[3] = [99, '查無此人', 70];

  await page.getByRole('button', { name: '匯入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '匯入成績' });
  const send = (rows: readonly (readonly (string | number)[])[], name: string) =>
    page.locator('input[type=file]').setInputFiles({
      ...{ name, buffer: workbookOf(rows) },
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });

  await send(wrong, '成績.xlsx');
  await expect(dialog.getByText('3 處需要修正，尚未寫入任何資料')).toBeVisible();
  await teacher.standsBefore('teacher, import grades', dialog.getByRole('heading'));
  await expect(dialog.getByText('第 2 列「匯入的小考」的「101」')).toBeVisible();
  await expect(dialog.getByText('第 3 列「匯入的小考」的「八十」')).toBeVisible();
  await expect(dialog.getByText(/^第 4 列/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: '匯入', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.reload();
  await expect(sheet.cell(pupils[2] ?? '', '匯入的小考')).toHaveValue('');

  await page.getByRole('button', { name: '匯入', exact: true }).click();
  await send([header, ...marks], '成績-更正.xlsx');
  await expect(dialog.getByText(`將登錄 ${pupils.length} 格`)).toBeVisible();
  await dialog.getByRole('button', { name: '匯入', exact: true }).click();
  await expect(teacher.text(`已匯入 ${pupils.length} 格成績`)).toBeVisible();
  await expect(sheet.cell(pupils[2] ?? '', '匯入的小考')).toHaveValue('62');
});

test('what is no score, a paste that is too long and a colleague’s value are told, and what was typed stays', async ({
  cast,
}) => {
  const teacher = await cast.officeWorker();
  const { page } = teacher;
  const sheet = new GradeSheet(page);
  await sheet.opens();
  await sheet.adds('貼上的小考');
  const pupils = await sheet.pupils();
  const [one = '', two = ''] = pupils;
  const first = sheet.cell(one, '貼上的小考');

  await test.step('101, and a column of one row too many', async () => {
    await first.fill('101');
    await first.press('Enter');
    await expect(page.getByText('成績須在 0 到 100 之間')).toBeVisible();
    await expect(first).toHaveValue('101');
    await first.press('Escape');
    const column = Array.from({ length: pupils.length + 1 }, (_, index) => String(50 + index));
    await sheet.pastes(first, column.join('\n'));
    await expect(page.getByText(`貼上 ${pupils.length + 1} 列`)).toBeVisible();
    await expect(first).toHaveValue('');
    await sheet.pastes(first, column.slice(0, pupils.length).join('\n'));
    await expect(sheet.cell(two, '貼上的小考')).toHaveValue('51');
    await expect(page.getByLabel('已儲存')).toHaveCount(pupils.length);
  });

  await test.step('typed without a connection, sent by itself once there is one', async () => {
    const second = sheet.cell(two, '貼上的小考');
    await page.context().setOffline(true);
    await second.fill('52');
    await second.press('Enter');
    await expect(page.getByText(/^連線中斷，尚未送出/)).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByLabel('已儲存')).toHaveCount(pupils.length);
    await expect(second).toHaveValue('52');
  });

  await test.step('a colleague records in the cell that is being typed into', async () => {
    await first.fill('70');
    const colleague = new GradeSheet((await cast.officeWorker()).page);
    await colleague.opens();
    await colleague.records(one, '貼上的小考', '65');
    await expect(page.getByText(/：65$/)).toBeVisible();
    await expect(first).toHaveValue('70');
    await first.press('Enter');
    await first.focus();
    const choice = page.getByRole('alert').filter({ hasText: '您輸入的是 70' });
    await expect(choice).toContainText('剛登錄 65');
    await teacher.standsBefore('teacher, grades in conflict', choice);
    await choice.getByRole('button', { name: '改為 70' }).click();
    await expect(colleague.cell(one, '貼上的小考')).toHaveValue('70');
  });

  await test.step('who recorded what is in the history of the cell', async () => {
    await teacher.button('異動紀錄').click();
    const steps = page.getByRole('list', { name: '異動紀錄' }).getByRole('listitem');
    await expect(steps).toHaveCount(3);
    await expect(steps.last()).toContainText('70');
    await teacher.standsBefore('teacher, history of a grade', steps.last());
  });
});

test('the office names a subject and who marks it in a class that has no lesson of it', async ({ cast }) => {
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  const { page } = administrator;

  await test.step('a subject without a name is told in its row; the named one is kept', async () => {
    await administrator.goToSetting('科目');
    await administrator.button('新增科目').click();
    const added = page.getByRole('group').last();
    await administrator.button('儲存科目').click();
    await expect(added.getByText('請填寫此欄位')).toBeVisible();
    await added.getByRole('textbox', { name: '科目', exact: true }).fill('閱讀社');
    await administrator.button('儲存科目').click();
    await expect(administrator.text('科目已儲存')).toBeVisible();
  });

  await test.step('somebody is named for it', async () => {
    await administrator.goTo('班級');
    await administrator.openFirstRow();
    await administrator.link('任課教師').click();
    await administrator.standsBefore('admin, teachers of a class', administrator.heading(/任課教師$/));
    await administrator.button('指定其他科目').click();
    const dialog = await administrator.isAsked('指定其他科目');
    await dialog.getByRole('combobox', { name: '科目' }).selectOption('閱讀社');
    await dialog.getByRole('combobox', { name: '加入教師' }).click();
    const somebody = page.getByRole('listbox').getByRole('option').first();
    const name = ((await somebody.textContent()) ?? '').replace(/（.*/, '');
    await somebody.click();
    await dialog.getByRole('button', { name: '儲存' }).click();
    await expect(administrator.text('任課教師已儲存')).toBeVisible();
    await expect(administrator.row('閱讀社')).toContainText(name);
  });
});
