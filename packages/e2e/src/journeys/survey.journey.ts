import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';
import { answerAs } from '../machine/survey-answers.ts';

const TITLE = '班級家長日出席調查';
const COMES = { '您是否出席家長日？': '是' };

test('a teacher publishes a survey from a template; whoever was slower is told, and nothing typed is lost', async ({
  cast,
}) => {
  const family = takeFamily();
  const { child } = family;
  const teacher = await cast.homeroomTeacherOf(child);
  const { page } = teacher;

  await test.step('from a template to a draft', async () => {
    await page.goto('/teacher/surveys');
    await teacher.standsBefore('teacher, surveys', teacher.heading('調查表'));
    await teacher.link('新增調查表').click();
    await page.getByRole('button', { name: /^家長日/ }).click();
    await teacher.standsBefore('teacher, survey builder', teacher.heading('編輯調查表'));
    await teacher.button('發布…').click();
    await expect(page.getByRole('alert')).toContainText('還沒有選擇調查對象');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('checkbox', { name: child.className, exact: true }).check();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: child.className, exact: true })).toBeChecked();
  });

  await test.step('two tabs of the builder: the second is told, keeps what was typed, and may replace the first', async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('textbox', { name: '說明' }).first().fill('第二個分頁');
    await teacher.button('儲存草稿').click();
    await expect(teacher.text('草稿已儲存').first()).toBeVisible();
    await second.getByRole('button', { name: '儲存草稿' }).click();
    await expect(second.getByRole('alert').first()).toContainText('剛被其他人更新');
    await expect(second.getByRole('textbox', { name: '說明' }).first()).toHaveValue('第二個分頁');
    await second.getByRole('checkbox', { name: child.className, exact: true }).check();
    await second.getByRole('button', { name: '以我的內容取代' }).click();
    await expect(second.getByText('草稿已儲存').first()).toBeVisible();
    await second.close();
    await page.reload();
    await expect(teacher.field('說明').first()).toHaveValue('第二個分頁');
  });

  await test.step('a last look, and published', async () => {
    await teacher.button('發布…').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('份回條');
    await dialog.getByRole('button', { name: '確定發布' }).click();
    await teacher.standsBefore(
      'teacher, survey results',
      page.getByRole('heading', { level: 1, name: TITLE }),
    );
  });
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const figure = page.getByRole('status').filter({ hasText: '已填' });

  await test.step('an answer comes in', async () => {
    await expect(figure).toContainText('已填 0／');
    await teacher.isLive();
    await answerAs(family.parent, id, { ...COMES, 出席人數: '2' });
    await expect(figure).toContainText('已填 1／');
    await expect(page.getByRole('list', { name: /您是否出席/ })).toContainText('1 人 · 100 %');
  });

  const parent = await cast.guardianOf(family);
  const people = parent.field(/^出席人數/);

  await test.step('the answer is changed in two places: the second sees who was first, and what it would replace', async () => {
    await parent.page.goto(`/parent/surveys/${id}`);
    await parent.button('修改回覆').click();
    await people.fill('七');
    await parent.button('送出修改').click();
    await expect(parent.text('請填數字')).toBeVisible();
    await people.fill('3');
    await answerAs(family.parent, id, { ...COMES, 出席人數: '1' });
    await parent.button('送出修改').click();
    await expect(parent.text('剛剛已經有人送出回覆')).toBeVisible();
    await parent.standsBefore('parent, survey answered elsewhere', parent.heading(TITLE));
    await expect(people).toHaveValue('3');
    await parent.button('送出修改').click();
    await expect(parent.text(`${child.name}的回覆已送出`)).toBeVisible();
    await expect(figure).toContainText('已填 1／');
  });

  await test.step('closed while somebody is writing: it says so, and shows what was sent', async () => {
    await parent.button('修改回覆').click();
    await people.fill('4');
    await teacher.button('結束調查').click();
    await page.getByRole('dialog').getByRole('button', { name: '確定結束' }).click();
    await expect(teacher.text('已結束').first()).toBeVisible();
    await parent.button('送出修改').click();
    await expect(parent.text(/^已截止/)).toBeVisible();
    await expect(parent.button('修改回覆')).toHaveCount(0);
    await parent.standsBefore('parent, survey that is over', parent.heading(TITLE));
  });

  await test.step('opened again, reminded, taken out, and asked anew', async () => {
    await teacher.button('重新開放').click();
    const dialog = page.getByRole('dialog');
    await teacher.standsBefore('teacher, open a survey again', dialog.getByRole('heading'));
    await dialog.getByRole('button', { name: '重新開放' }).click();
    await expect(teacher.text('進行中').first()).toBeVisible();
    await teacher.button('提醒還沒填的人').click();
    await expect(page.getByText(/已提醒 \d+ 人|不需要提醒/).first()).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), teacher.link('匯出 CSV').click()]);
    expect(download.suggestedFilename()).toBe(`${TITLE}.csv`);
    await teacher.button('複製一份').click();
    await teacher.standsBefore('teacher, a copy in the builder', teacher.heading('編輯調查表'));
    await expect(teacher.field('標題').first()).toHaveValue(TITLE);
    await teacher.button('刪除草稿').click();
    await page.getByRole('dialog').getByRole('button', { name: '刪除', exact: true }).click();
    await teacher.standsBefore('teacher, drafts', teacher.heading('調查表'));
  });

  await test.step('an anonymous one says so before it is filled in, and shows neither names nor who is missing', async () => {
    await page.goto('/teacher/surveys/new');
    await page.getByRole('button', { name: /^家長意見（不記名）/ }).click();
    await page.getByRole('checkbox', { name: child.className, exact: true }).check();
    await teacher.button('發布…').click();
    await page.getByRole('dialog').getByRole('button', { name: '確定發布' }).click();
    const heading = page.getByRole('heading', { level: 1, name: '家長意見調查' });
    await teacher.standsBefore('teacher, anonymous results', heading);
    await expect(teacher.text(/^不記名調查：回答只加總/)).toBeVisible();
    const survey = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await parent.page.goto(`/parent/surveys/${survey}`);
    await parent.standsBefore('parent, anonymous survey', parent.heading('家長意見調查'));
    await expect(parent.page.getByText('這份調查不記名', { exact: true })).toBeVisible();
    for (const step of await parent.page.getByRole('radio', { name: '4', exact: true }).all())
      await step.check();
    await parent.button('送出回覆').click();
    await expect(parent.text(/不記名的回覆不留存個人答案/)).toBeVisible();
    await expect(figure).toContainText('已填 1／');
    await expect(teacher.text('0 人回答')).toHaveCount(4);
    await expect(page.getByRole('list', { name: '還沒填的人' })).toHaveCount(0);
    await expect(teacher.text(child.name)).toHaveCount(0);
    await teacher.button('提醒還沒填的人').click();
    await expect(page.getByText(/已提醒 \d+ 人/).first()).toBeVisible();
  });
});
