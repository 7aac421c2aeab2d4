import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Respondent, respondent, type SurveyMaker, surveyMaker } from '../../../test/surveys.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let teacher: SurveyMaker;
let families: { child: Child; parent: Respondent; accountId: string }[];
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school();
  room = await city.classRoom(school);
  teacher = await surveyMaker(city, room.teacher);
  families = [];
  for (let each = 0; each < 7; each += 1) {
    const child = await city.child(room);
    const person = await city.parent([child]);
    families.push({ child, parent: await respondent(city, person), accountId: person.accountId });
  }
}, 120_000);
afterAll(() => city.close());

const QUESTIONS = [
  { kind: 'SCALE', prompt: '滿意度', required: true, max: 5 },
  { kind: 'TEXT', prompt: '建議' },
];
const wish = () => ({ anonymous: true, audience: { classGroupIds: [room.id] }, questions: QUESTIONS });

/** Every column of every row that could name a survey, as text, with what PostgreSQL itself knows of the row. */
async function everything(): Promise<{ table: string; row: string; xmin: string }[]> {
  const tables = await city.em.execute<{ name: string }[]>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const rows: { table: string; row: string; xmin: string }[] = [];
  for (const { name } of tables) {
    const found = await city.em.execute<{ row: string; xmin: string }[]>(
      `select to_jsonb(t)::text as row, t.xmin::text as xmin from ${name} t`,
    );
    rows.push(...found.map((each) => ({ table: name, ...each })));
  }
  return rows;
}

it('nothing that is stored tells who answered what: no row holds a person and a word of the answer', async () => {
  const survey = await teacher.open(wish());
  const started = await city.em.execute<{ n: number }[]>('select count(*)::int as n from audit_entry');
  for (const [index, { parent, child }] of families.slice(0, 5).entries())
    await parent.answer(survey, child, [String((index % 5) + 1), `第${'甲乙丙丁戊'[index]}句話`]);
  const rows = await everything();
  const people = families.flatMap(({ child, accountId }) => [child.id, accountId]);
  const words = rows.filter(({ row }) => /第[甲乙丙丁戊]句話/.test(row));
  // Sums alone hold the words, and each of them holds all.
  expect(new Set(words.map(({ table }) => table))).toEqual(new Set(['survey_box', 'survey_result']));
  for (const { row } of words) {
    expect(people.filter((id) => row.includes(id))).toEqual([]);
    expect(row.match(/第[甲乙丙丁戊]句話/g)).toEqual(
      ['第丁句話', '第丙句話', '第乙句話', '第戊句話', '第甲句話'].sort(),
    );
  }
  // What the database knows of its own rows joins nothing either: one transaction has written all of the box.
  const boxes = rows.filter(({ table, row }) => table === 'survey_box' && row.includes(survey.id));
  expect(new Set(boxes.map(({ xmin }) => xmin)).size).toBe(1);
  // Marks have no time, no order and no answer.
  const marks = rows.filter(({ table, row }) => table === 'survey_turnout' && row.includes(survey.id));
  expect(marks).toHaveLength(5);
  for (const { row } of marks) {
    expect(Object.keys(JSON.parse(row)).sort()).toEqual(['id', 'slot_id', 'student_id', 'survey_id']);
    expect(JSON.parse(row).id).toMatch(/^.{14}4/);
  }
  expect(rows.filter(({ table }) => table === 'survey_answer' || table === 'survey_draft')).toEqual([]);
  expect(await city.em.execute('select count(*)::int as n from audit_entry')).toEqual(started);
});

it('is told in steps of five, and neither names nor the missing at all', async () => {
  const survey = await teacher.open(wish());
  const select = `id version status questions { id kind prompt options } invitedCount answeredCount
    results { answered counts texts mean } missing { totalCount } answers { totalCount }`;
  for (const [index, { parent, child }] of families.entries()) {
    await parent.answer(survey, child, ['4', '好']);
    const seen = await teacher.look(survey, select);
    expect(seen).toMatchObject({ answeredCount: index + 1, missing: null, answers: null });
    expect(seen.results[0]?.answered).toBe(index < 4 ? 0 : 5);
  }
  expect(
    await teacher.browser.refused('mutation ($id: ID!) { remindSurvey(id: $id) { told } }', {
      id: survey.id,
    }),
  ).toMatchObject({ reason: 'SURVEY_NOBODY_MISSING' });
  await teacher.close(survey);
  expect((await teacher.look(survey)).results[0]).toEqual({
    ...{ answered: 7, counts: [0, 0, 0, 7, 0], texts: [], mean: 4 },
  });
  expect(
    await teacher.browser.refused(
      'mutation ($input: ReopenSurveyInput!) { reopenSurvey(input: $input) { id } }',
      {
        input: { id: survey.id },
      },
    ),
  ).toMatchObject({ reason: 'SURVEY_ANONYMOUS_STAYS_CLOSED' });
});

it('is answered once; the receipt is stored nowhere, and so is no draft', async () => {
  const survey = await teacher.open(wish());
  const [first] = families;
  if (!first) throw new Error('There is a family.');
  const { parent, child } = first;
  const attempts = await Promise.allSettled([1, 2, 3].map(() => parent.answer(survey, child, ['5'])));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await parent.refused(survey, child, ['1'])).toMatchObject({ reason: 'SURVEY_ANONYMOUS_ANSWERED' });
  const look = `query ($id: ID!, $child: ID!) { survey(id: $id) {
    hasAnswered(studentId: $child) myAnswers(studentId: $child) { id } } }`;
  expect(await parent.browser.do(look, { id: survey.id, child: child.id })).toEqual({
    survey: { hasAnswered: true, myAnswers: null },
  });
  const other = families[1];
  expect(
    await other?.parent.browser.refused(
      'mutation ($input: SaveSurveyDraftInput!) { saveSurveyDraft(input: $input) { savedAt } }',
      { input: { surveyId: survey.id, studentId: other.child.id, answers: [] } },
    ),
  ).toMatchObject({ reason: 'SURVEY_ANONYMOUS_DRAFT' });
});

it('is not asked of too few, nor with a signature', async () => {
  const few = await teacher.draft({ ...wish(), audience: { studentIds: [families[0]?.child.id] } });
  expect(await teacher.refused('publishSurvey', few)).toMatchObject({
    reason: 'SURVEY_ANONYMOUS_TOO_FEW',
    params: { min: 5, count: 1 },
  });
  const signed = await teacher.draft({ ...wish(), questions: [{ kind: 'SIGNATURE', prompt: '簽名' }] });
  expect(await teacher.refused('publishSurvey', signed)).toMatchObject({
    reason: 'SURVEY_ANONYMOUS_KIND',
    field: 'questions.0.kind',
  });
});

it('neither its sheet nor what wakes the screens knows who answered', async () => {
  const survey = await teacher.open(wish());
  const heard = city.app.deps.events.subscribe('surveyResultsChanged', [`survey:${survey.id}`]);
  for (const [index, { parent, child }] of families.slice(0, 6).entries()) {
    await parent.answer(survey, child, [String((index % 5) + 1), `第${'己戊丁丙乙甲'[index]}句話`]);
    expect((await heard.next()).value).toEqual({ surveyId: survey.id });
  }
  await heard.return?.();

  const sheet = async () => {
    const { bytes } = await teacher.browser.bytes(`/files/surveys/${survey.id}.csv`);
    return bytes.toString('utf8').trim().split('\r\n').slice(1);
  };
  // The sixth is not told yet: it would be the difference between two sheets.
  expect((await sheet()).filter((line) => line.includes('句話'))).toHaveLength(5);
  await teacher.close(survey);
  const lines = await sheet();
  expect(lines.filter((line) => line.startsWith('滿意度,'))).toEqual([
    ...['滿意度,1,2,33.3%', '滿意度,2,1,16.7%', '滿意度,3,1,16.7%', '滿意度,4,1,16.7%', '滿意度,5,1,16.7%'],
    '滿意度,平均,2.67,',
  ]);
  // In the order of their letters, not of those who wrote them.
  expect(lines.filter((line) => line.includes('句話'))).toEqual(
    [...'丁丙乙己戊甲'].map((word) => `建議,第${word}句話,,`),
  );
  const people = families.flatMap(({ child, accountId }) => [child.id, child.name, accountId]);
  for (const word of [...people, '林美玉']) expect(lines.join('\n')).not.toContain(word);
});
