import { expect, type Page } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';

test('a teacher publishes a survey from a template; the results move by themselves, and who is missing is reminded', async ({
  cast,
}) => {
  const family = takeFamily();
  const { child } = family;
  const parent = await cast.guardianOf(family);
  const teacher = await cast.homeroomTeacherOf(child);
  const { page } = teacher;

  await test.step('from a template to a draft', async () => {
    await page.goto('/teacher/surveys');
    await teacher.standsBefore('teacher, surveys', teacher.heading('調查表'));
    await teacher.link('新增調查表').click();
    await teacher.standsBefore('teacher, new survey', teacher.heading('新增調查表'));
    await page.getByRole('button', { name: /^家長日/ }).click();
    await teacher.standsBefore('teacher, survey builder', teacher.heading('編輯調查表'));
    await page.getByRole('checkbox', { name: child.className, exact: true }).check();
  });

  await test.step('a last look, and published', async () => {
    await teacher.button('發布…').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('份回條');
    await dialog.getByRole('button', { name: '確定發布' }).click();
    await teacher.standsBefore('teacher, survey results', teacher.heading('班級家長日出席調查'));
  });

  await test.step('an answer comes in', async () => {
    const figure = page.getByRole('status').filter({ hasText: '已填' });
    await expect(figure).toContainText('已填 0／');
    await expect(page.getByText('即時', { exact: true })).toBeVisible();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await answer(parent.page, id);
    await expect(figure).toContainText('已填 1／');
    await expect(page.getByRole('list', { name: /您是否出席/ })).toContainText('1 人 · 100 %');
  });

  await test.step('a reminder, the sheet', async () => {
    await teacher.button('提醒還沒填的人').click();
    await expect(page.getByText(/已提醒 \d+ 人|不需要提醒/).first()).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), teacher.link('匯出 CSV').click()]);
    expect(download.suggestedFilename()).toBe('班級家長日出席調查.csv');
  });
});

/** The family answers, as its phone would. */
async function answer(page: Page, id: string): Promise<void> {
  const ask = async (query: string, variables: object) => {
    const response = await page.request.post('/graphql', {
      headers: { 'x-requested-with': 'qinshi' },
      data: { query, variables },
    });
    return ((await response.json()) as { data: Record<string, unknown> }).data;
  };
  const looked = await ask(
    'query ($id: ID!) { survey(id: $id) { children { id } questions { id options } } }',
    { id },
  );
  const survey = looked.survey as {
    children: { id: string }[];
    questions: { id: string; options: string[] }[];
  };
  const [first, people] = survey.questions;
  const answers = [
    { questionId: first?.id, value: first?.options[0] },
    { questionId: people?.id, value: '2' },
  ];
  const input = { surveyId: id, studentId: survey.children[0]?.id, answers };
  await ask('mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) { id } }', { input });
}
