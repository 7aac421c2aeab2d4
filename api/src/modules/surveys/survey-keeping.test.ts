import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Respondent, respondent, type SurveyMaker, surveyMaker } from '../../../test/surveys.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

const DUE = '2026-11-30T08:00:00.000Z';

let city: World;
let room: ClassRoom;
let officer: Person;
let office: SurveyMaker;
let teacher: SurveyMaker;
let elsewhere: SurveyMaker;
let child: Child;
let parent: Respondent;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school();
  room = await city.classRoom(school);
  officer = await city.staff(school, ['OFFICE']);
  const other = await city.school('JUNIOR_HIGH', '市立湖畔國中');
  elsewhere = await surveyMaker(city, await city.staff(other, ['OFFICE']));
  child = await city.child(room);
  parent = await respondent(city, await city.parent([child]));
});
beforeEach(async () => {
  office = await surveyMaker(city, officer);
  teacher = await surveyMaker(city, room.teacher);
});
afterAll(() => city.close());

const COPY = `mutation ($id: ID!) { copySurvey(id: $id) {
  id title body status respondent anonymous dueAt createdByName invitedCount answeredCount
  audience { wholeSchool grades classGroups { id } students { id } } questions { id prompt } } }`;
const DELETE = 'mutation ($id: ID!) { deleteSurvey(id: $id) }';
const REOPEN = `mutation ($input: ReopenSurveyInput!) { reopenSurvey(input: $input) {
  id status dueAt closedAt answeredCount takesAnswers } }`;
const audience = () => ({ classGroupIds: [room.id] });

describe('a copy', () => {
  it('asks the same of the same, as a draft without answers and without a time', async () => {
    const survey = await office.open({ title: '校外教學', body: '請填寫', audience: audience(), dueAt: DUE });
    await parent.answer(survey, child, ['參加']);
    const { copySurvey: copy } = await office.browser.do<{ copySurvey: Record<string, unknown> }>(COPY, {
      id: survey.id,
    });
    expect(copy).toMatchObject({
      ...{ title: '校外教學', body: '請填寫', status: 'DRAFT', dueAt: null, answeredCount: 0 },
      ...{ respondent: 'GUARDIAN', anonymous: false, invitedCount: survey.invitedCount },
      audience: { wholeSchool: false, grades: [], classGroups: [{ id: room.id }], students: [] },
      questions: survey.questions.map(({ id, prompt }) => ({ id, prompt })),
    });
    expect(copy.id).not.toBe(survey.id);
    const published = await office.publish({ id: String(copy.id) });
    // Answers belong to one survey, whatever its questions are called.
    await parent.answer(published, child, ['不參加', '另有安排']);
    expect((await office.look(survey)).results[0]?.counts).toEqual([1, 0]);
    expect((await office.look(published)).results[0]?.counts).toEqual([0, 1]);
  });

  it('is of those who keep the survey', async () => {
    const survey = await office.open({ audience: audience() });
    for (const { browser } of [teacher, elsewhere])
      expect(await browser.refused(COPY, { id: survey.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await parent.browser.refused(COPY, { id: survey.id })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a draft', () => {
  it('is thrown away whole, and that is recorded', async () => {
    const draft = await office.draft({ audience: audience() });
    expect(await office.browser.do(DELETE, { id: draft.id })).toEqual({ deleteSurvey: true });
    expect(await office.browser.refused('query ($id: ID!) { survey(id: $id) { id } }', draft)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await office.browser.refused(DELETE, { id: draft.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await city.auditOf(draft)).map(({ action }) => action)).toEqual([
      'survey.created',
      'survey.deleted',
    ]);
    const rows = await city.em.execute('select id from survey_audience where survey_id = ?', [draft.id]);
    expect(rows).toEqual([]);
  });

  it('stays with those who keep it, and a survey that was published stays', async () => {
    const draft = await office.draft();
    for (const { browser } of [teacher, elsewhere])
      expect(await browser.refused(DELETE, { id: draft.id })).toMatchObject({ code: 'NOT_FOUND' });
    const survey = await office.open({ audience: audience() });
    expect(await office.browser.refused(DELETE, { id: survey.id })).toMatchObject({
      code: 'CONFLICT',
      reason: 'SURVEY_NOT_DRAFT',
    });
  });
});

describe('a closed survey', () => {
  it('takes answers again until another time; what was answered is still there', async () => {
    const survey = await office.open({ audience: audience(), dueAt: DUE });
    const first = await parent.answer(survey, child, ['參加']);
    await office.close(survey);
    expect(await parent.refused(survey, child, ['不參加', '病了'])).toMatchObject({
      code: 'CONFLICT',
      reason: 'SURVEY_CLOSED',
    });
    const dueAt = '2026-12-04T08:00:00.000Z';
    const { reopenSurvey } = await office.browser.do<{ reopenSurvey: object }>(REOPEN, {
      input: { id: survey.id, dueAt },
    });
    expect(reopenSurvey).toMatchObject({
      ...{ status: 'OPEN', dueAt, closedAt: null, answeredCount: 1, takesAnswers: true },
    });
    await parent.answer(survey, child, ['不參加', '病了'], { version: first.version });
    expect((await office.look(survey)).results[0]?.counts).toEqual([0, 1]);
    expect((await city.auditOf(survey)).map(({ action }) => action)).toEqual([
      ...['survey.created', 'survey.published', 'survey.closed', 'survey.reopened'],
    ]);
  });

  it('is opened again only when it is closed, by those who keep it, and not until the past', async () => {
    const survey = await office.open({ audience: audience() });
    const input = { id: survey.id };
    expect(await office.browser.refused(REOPEN, { input })).toMatchObject({ reason: 'SURVEY_NOT_CLOSED' });
    await office.close(survey);
    expect(await office.refused('closeSurvey', survey)).toMatchObject({ reason: 'SURVEY_NOT_OPEN' });
    expect(
      await office.browser.refused(REOPEN, { input: { ...input, dueAt: '2026-11-01T00:00:00Z' } }),
    ).toMatchObject({ reason: 'SURVEY_DUE_PAST', field: 'dueAt' });
    for (const { browser } of [teacher, elsewhere])
      expect(await browser.refused(REOPEN, { input })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
