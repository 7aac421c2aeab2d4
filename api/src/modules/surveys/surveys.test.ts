import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  RESULTS_CHANGED,
  type Respondent,
  respondent,
  type SeenSurvey,
  type SurveyMaker,
  surveyMaker,
} from '../../../test/surveys.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { tendSurveys } from './surveys.jobs.ts';

const DUE = '2026-11-30T16:00:00+08:00';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let otherRoom: ClassRoom;
let officer: Person;
let office: SurveyMaker;
let teacher: SurveyMaker;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school, 1);
  otherRoom = await city.classRoom(school, 2);
  officer = await city.staff(school, ['OFFICE']);
});
// Sessions of staff end while the clock is moved on.
beforeEach(async () => {
  city.clock.set('2026-11-23T08:00:00+08:00');
  office = await surveyMaker(city, officer);
  teacher = await surveyMaker(city, room.teacher);
});
afterAll(() => city.close());

interface Family {
  child: Child;
  parent: Respondent;
  person: Person;
}

async function family(place: ClassRoom = room): Promise<Family> {
  const child = await city.child(place);
  const person = await city.parent([child]);
  return { child, parent: await respondent(city, person), person };
}

async function families(count: number, place: ClassRoom = room): Promise<Family[]> {
  const all: Family[] = [];
  for (let each = 0; each < count; each += 1) all.push(await family(place));
  return all;
}

const ofRooms = (...rooms: ClassRoom[]) => ({ classGroupIds: rooms.map(({ id }) => id) });
const ofPupils = (...all: Family[]) => ({ studentIds: all.map(({ child }) => child.id) });

describe('a trip', () => {
  it('five families answer, the results move by themselves, and the sixth alone is reminded', async () => {
    const trip = await city.classRoom(school, 3);
    const all = await families(6, trip);
    const draft = await office.draft({ title: '校外教學', audience: ofRooms(trip), dueAt: DUE });
    expect(draft).toMatchObject({ status: 'DRAFT', invitedCount: 6, answeredCount: 0 });
    const survey = await office.publish(draft);
    expect(await all[5]?.parent.news()).toEqual(['林小安有新的回條：校外教學']);
    const atDesk = await surveyMaker(city, trip.teacher);
    const screen = await city.listen<{ surveyResultsChanged: SeenSurvey }>(atDesk.browser, RESULTS_CHANGED, {
      id: survey.id,
    });
    for (const [index, { parent, child }] of all.slice(0, 5).entries()) {
      await parent.answer(survey, child, index < 3 ? ['參加', null, '1'] : ['不參加', '要上課']);
      const { surveyResultsChanged } = await screen.next();
      expect(surveyResultsChanged.answeredCount).toBe(index + 1);
    }
    expect((await atDesk.look(survey)).results).toEqual([
      { answered: 5, counts: [3, 2], texts: [], mean: null },
      { answered: 2, counts: [], texts: ['要上課', '要上課'], mean: null },
      { answered: 3, counts: [], texts: ['1', '1', '1'], mean: 1 },
    ]);
    expect(await office.remind(survey)).toBe(1);
    expect((await all[5]?.parent.news())?.[0]).toBe('提醒：林小安的回條還沒填：校外教學');
    expect(await all[0]?.parent.news()).toHaveLength(1);
    const again = 'mutation ($id: ID!) { remindSurvey(id: $id) { told } }';
    expect(await office.browser.refused(again, { id: survey.id })).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'SURVEY_REMINDED',
      retryAt: '2026-11-23T06:00:00.000Z',
    });
  });

  it('is told once to a parent of two, in one message that names both', async () => {
    const place = await city.classRoom(school, 4);
    const children = [await city.child(place, '林小安'), await city.child(place, '林小樂')];
    const parent = await respondent(city, await city.parent(children));
    await office.open({ title: '親子日', audience: ofRooms(place) });
    expect(await parent.news()).toEqual([
      expect.stringMatching(/^林小[安樂]、林小[安樂]有新的回條：親子日$/),
    ]);
  });
});

describe('who is asked', () => {
  it('teachers ask the classes they teach, the office asks the school', async () => {
    await family();
    const own = await teacher.open({ audience: ofRooms(room) });
    expect(own.invitedCount).toBeGreaterThan(0);
    const wish = { title: '…', questions: [], audience: ofRooms(otherRoom) };
    const create = 'mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { id } }';
    for (const audience of [ofRooms(otherRoom), { wholeSchool: true }, { grades: [5] }])
      expect(await teacher.browser.refused(create, { input: { ...wish, audience } })).toMatchObject({
        reason: 'SURVEY_AUDIENCE_NOT_YOURS',
        field: 'audience',
      });
    const whole = await office.open({ audience: { wholeSchool: true } });
    const grade = await office.open({ audience: { grades: [5] } });
    expect(whole.invitedCount).toBe(grade.invitedCount);
    expect((await office.open({ audience: { grades: [5] }, respondent: 'STUDENT' })).invitedCount).toBe(
      grade.invitedCount,
    );
  });

  it('by where pupils are now while it is open, and as it was once it is closed; what was answered stays', async () => {
    const [stays, goes, answered] = [await family(), await family(), await family()];
    const survey = await office.open({ audience: ofRooms(room) });
    const before = survey.invitedCount;
    await answered.parent.answer(survey, answered.child, ['參加']);
    await city.move(goes.child, otherRoom);
    await city.move(answered.child, otherRoom);
    expect(await office.look(survey)).toMatchObject({ invitedCount: before - 1, answeredCount: 1 });
    expect(await goes.parent.refused(survey, goes.child, ['參加'])).toMatchObject({ code: 'NOT_FOUND' });
    await answered.parent.answer(survey, answered.child, ['不參加', '轉班']);
    await office.close(survey);
    await city.move(stays.child, otherRoom);
    expect(await office.look(survey)).toMatchObject({ invitedCount: before - 1, answeredCount: 1 });
    expect(
      (
        await stays.parent.browser.do<{ survey: object }>('query ($id: ID!) { survey(id: $id) { status } }', {
          id: survey.id,
        })
      ).survey,
    ).toEqual({ status: 'CLOSED' });
  });

  it('each guardian, when each is asked; the pupil, when the pupil is', async () => {
    const { child, parent, person } = await family();
    const father = await city.person({ name: '林大明', username: 'father@example.com' });
    await city.bind(father, [child], 'FATHER');
    const other = await respondent(city, father);
    const audience = { studentIds: [child.id] };
    const each = await office.open({ audience, respondent: 'EACH_GUARDIAN' });
    expect(each.invitedCount).toBe(2);
    await parent.answer(each, child, ['參加']);
    await other.answer(each, child, ['不參加', '出差']);
    expect((await office.look(each)).results[0]?.counts).toEqual([1, 1]);
    const mine = `query ($id: ID!, $child: ID!) { survey(id: $id) { myAnswers(studentId: $child) { answeredByName } } }`;
    const seen = await parent.browser.do(mine, { id: each.id, child: child.id });
    expect(seen).toEqual({ survey: { myAnswers: { answeredByName: person.name } } });

    const pupils = await office.open({ audience, respondent: 'STUDENT' });
    const pupil = await respondent(city, child);
    await pupil.answer(pupils, child, ['參加']);
    expect(await parent.browser.refused(mine, { id: pupils.id, child: child.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await pupil.browser.refused(mine, { id: each.id, child: child.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('answers', () => {
  it('can be changed until it is due, also by the other guardian who has looked at them', async () => {
    const { child, parent, person } = await family();
    const father = await city.person({ name: '林大明', username: 'papa@example.com' });
    await city.bind(father, [child], 'FATHER');
    const other = await respondent(city, father);
    const survey = await office.open({ audience: { studentIds: [child.id] }, dueAt: DUE });
    const first = await parent.answer(survey, child, ['參加']);
    expect(first).toMatchObject({ version: 1, answeredByName: person.name });
    expect(await other.refused(survey, child, ['不參加', '出差'])).toMatchObject({
      code: 'CONFLICT',
      reason: 'SURVEY_ANSWERED_BY_OTHER',
    });
    const second = await other.answer(survey, child, ['不參加', '出差'], { version: first.version });
    expect(second).toMatchObject({ id: first.id, version: 2, answeredByName: '林大明' });
    expect(await office.look(survey)).toMatchObject({ answeredCount: 1, invitedCount: 1 });
    city.clock.set('2026-11-30T16:00:00+08:00');
    const late = await respondent(city, person);
    expect(await late.refused(survey, child, ['參加'])).toMatchObject({
      code: 'CONFLICT',
      reason: 'SURVEY_OVER',
      params: { due: '115/11/30 16:00' },
    });
  });

  it('sent twice at once are one', async () => {
    const { child, parent } = await family();
    const survey = await office.open({ audience: { studentIds: [child.id] } });
    const both = await Promise.all([1, 2, 3].map(() => parent.answer(survey, child, ['參加'])));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await office.look(survey)).toMatchObject({ answeredCount: 1 });
    expect((await office.look(survey)).results[0]?.counts).toEqual([1, 0]);
  });

  it('name each question that is wrong, and leave out what does not show', async () => {
    const { child, parent } = await family();
    const survey = await office.open({ audience: { studentIds: [child.id] } });
    const [trip, reason, guests] = survey.questions.map(({ id }) => `answers.${id}`);
    const problems: [(string | null)[], string | undefined, string][] = [
      [[null], trip, 'SURVEY_ANSWER_REQUIRED'],
      [['也許'], trip, 'SURVEY_OPTION_UNKNOWN'],
      [['不參加'], reason, 'SURVEY_ANSWER_REQUIRED'],
      [['不參加', '病'.repeat(10_000)], reason, 'SURVEY_TEXT_TOO_LONG'],
      [['參加', null, '三人'], guests, 'SURVEY_NUMBER_INVALID'],
      [['參加', null, '6'], guests, 'SURVEY_NUMBER_OUT_OF_RANGE'],
    ];
    for (const [values, field, why] of problems)
      expect(await parent.refused(survey, child, values)).toMatchObject({
        code: 'BAD_INPUT',
        reason: why,
        field,
      });
    const { answers } = await parent.answer(survey, child, ['參加', '不該有的原因']);
    expect(answers.map(({ value }) => value)).toEqual(['參加', null, null]);
  });

  it('are nobody’s for another’s child, nor for a child that is not asked', async () => {
    const [mine, other] = [await family(), await family()];
    const survey = await office.open({ audience: ofPupils(mine) });
    expect(await mine.parent.refused(survey, other.child, ['參加'])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.parent.refused(survey, other.child, ['參加'])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.parent.refused(survey, mine.child, ['參加'])).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are kept as a draft on the account, until they are sent', async () => {
    const { child, parent } = await family();
    const survey = await office.open({ audience: { studentIds: [child.id] } });
    const [first] = survey.questions;
    const save = `mutation ($input: SaveSurveyDraftInput!) { saveSurveyDraft(input: $input) { answers { value } } }`;
    const answers = [{ questionId: first?.id, value: '參加' }];
    const input = { surveyId: survey.id, studentId: child.id, answers };
    await Promise.all([1, 2].map(() => parent.browser.do(save, { input })));
    const look = `query ($id: ID!, $child: ID!) { survey(id: $id) {
      hasAnswered(studentId: $child) myDraft(studentId: $child) { answers { questionId value } } } }`;
    expect(await parent.browser.do(look, { id: survey.id, child: child.id })).toEqual({
      survey: { hasAnswered: false, myDraft: { answers } },
    });
    await parent.answer(survey, child, ['參加']);
    expect(await parent.browser.do(look, { id: survey.id, child: child.id })).toEqual({
      survey: { hasAnswered: true, myDraft: null },
    });
  });
});

describe('a draft', () => {
  it('is saved as it is, and published only when it is whole', async () => {
    const draft = await office.draft({ questions: [] });
    expect(await office.refused('publishSurvey', draft)).toMatchObject({
      reason: 'SURVEY_NO_QUESTIONS',
      field: 'questions',
    });
    const whole = await office.draft();
    expect(await office.refused('publishSurvey', whole)).toMatchObject({
      reason: 'SURVEY_NO_AUDIENCE',
      field: 'audience',
    });
    const [a, b] = [crypto.randomUUID(), crypto.randomUUID()];
    const choice = (id: string, other: string) => ({
      ...{ id, kind: 'SINGLE_CHOICE', prompt: '…', options: ['是', '否'] },
      onlyIf: { questionId: other, operator: 'IS', value: '是' },
    });
    const circle = await office.draft({ questions: [choice(a, b), choice(b, a)] });
    expect(await office.refused('publishSurvey', circle)).toMatchObject({
      reason: 'SURVEY_CONDITION_CYCLE',
      field: 'questions.0.onlyIf',
    });
    const late = await office.draft({ audience: { wholeSchool: true }, dueAt: '2026-11-01T00:00:00Z' });
    expect(await office.refused('publishSurvey', late)).toMatchObject({ reason: 'SURVEY_DUE_PAST' });
  });

  it('is one editor’s at a time, and nobody’s once it is published', async () => {
    const draft = await office.draft({ audience: ofRooms(room) });
    const update = 'mutation ($input: UpdateSurveyInput!) { updateSurvey(input: $input) { version title } }';
    const input = { id: draft.id, version: draft.version, title: '甲', questions: [] };
    expect(await office.browser.do(update, { input })).toMatchObject({ updateSurvey: { title: '甲' } });
    expect(await office.browser.refused(update, { input: { ...input, title: '乙' } })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
    const open = await office.open({ audience: ofRooms(room) });
    expect(
      await office.browser.refused(update, { input: { ...input, id: open.id, version: open.version } }),
    ).toMatchObject({ reason: 'SURVEY_NOT_DRAFT' });
    expect(await office.refused('publishSurvey', open)).toMatchObject({ reason: 'SURVEY_NOT_DRAFT' });
  });
});

describe('in time', () => {
  it('those who have not answered are reminded a day before, and it closes by itself', async () => {
    const [one, other] = [await family(), await family()];
    const survey = await office.open({ title: '營養午餐', audience: ofPupils(one, other), dueAt: DUE });
    await one.parent.answer(survey, one.child, ['參加']);
    city.clock.set('2026-11-29T16:01:00+08:00');
    await tendSurveys.run(city.app.deps, {});
    await tendSurveys.run(city.app.deps, {});
    const late = await respondent(city, other.person);
    expect(await late.news()).toEqual(['提醒：林小安的回條還沒填：營養午餐', '林小安有新的回條：營養午餐']);
    expect(await (await respondent(city, one.person)).news()).toHaveLength(1);
    city.clock.set('2026-11-30T16:01:00+08:00');
    await tendSurveys.run(city.app.deps, {});
    const closed = await (await surveyMaker(city, officer)).look(survey);
    expect(closed).toMatchObject({ status: 'CLOSED', invitedCount: 2, answeredCount: 1 });
  });

  it('a home knows what waits, by child', async () => {
    const { child, parent } = await family();
    const later = await office.open({ audience: { studentIds: [child.id] }, dueAt: '2026-12-20T00:00:00Z' });
    const sooner = await office.open({ audience: { studentIds: [child.id] }, dueAt: DUE });
    const due = async () => {
      const { student } = await parent.browser.do<{ student: { surveysDue: { id: string }[] } }>(
        'query ($id: ID!) { student(id: $id) { surveysDue { id title dueAt } } }',
        { id: child.id },
      );
      return student.surveysDue.map(({ id }) => id);
    };
    expect((await due()).slice(0, 2)).toEqual([sooner.id, later.id]);
    await parent.answer(sooner, child, ['參加']);
    expect((await due())[0]).toBe(later.id);
  });
});
