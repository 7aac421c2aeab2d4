import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Respondent,
  respondent,
  type SeenSurvey,
  type SurveyMaker,
  surveyMaker,
} from '../../../test/surveys.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let otherRoom: ClassRoom;
let office: SurveyMaker;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school();
  room = await city.classRoom(school, 1);
  otherRoom = await city.classRoom(school, 2);
  office = await surveyMaker(city, await city.staff(school, ['OFFICE']));
});
afterAll(() => city.close());

interface Family {
  child: Child;
  person: Person;
  parent: Respondent;
}
async function family(): Promise<Family> {
  const child = await city.child(room);
  const person = await city.parent([child]);
  return { child, person, parent: await respondent(city, person) };
}

const mailsTo = async ({ username }: Person) =>
  (await city.outbox()).filter(({ to }) => to === username).map(({ subject }) => subject);

const ask = (all: Family[], more: object = {}): Promise<SeenSurvey> =>
  office.open({ title: '校外教學', audience: { studentIds: all.map(({ child }) => child.id) }, ...more });

describe('a reminder that is still on its way', () => {
  it('reaches who has not answered, and not who has done so meanwhile', async () => {
    const [waits, answers] = [await family(), await family()];
    const survey = await ask([waits, answers]);
    for (const { person } of [waits, answers]) expect(await mailsTo(person)).toHaveLength(1);
    expect(await office.remind(survey)).toBe(2);
    await answers.parent.answer(survey, answers.child, ['參加']);
    expect(await mailsTo(waits.person)).toEqual([
      expect.stringContaining('還沒填'),
      expect.stringContaining('有新的回條'),
    ]);
    expect(await mailsTo(answers.person)).toHaveLength(1);
    // In the list it stays: it was said.
    expect(await answers.parent.news()).toHaveLength(2);
  });

  it('reaches nobody once the survey is closed, or due', async () => {
    const one = await family();
    const survey = await ask([one]);
    expect(await mailsTo(one.person)).toHaveLength(1);
    await office.remind(survey);
    await office.close(survey);
    expect(await mailsTo(one.person)).toHaveLength(1);
  });

  it('reaches nobody whose child is not asked any more', async () => {
    const one = await family();
    const other = await family();
    const survey = await office.open({ audience: { classGroupIds: [room.id] } });
    await mailsTo(one.person);
    await office.remind(survey);
    await city.move(one.child, otherRoom);
    expect((await mailsTo(one.person)).filter((subject) => subject?.includes('還沒填'))).toEqual([]);
    expect((await mailsTo(other.person)).filter((subject) => subject?.includes('還沒填'))).toHaveLength(1);
  });

  it('of a parent of two waits for both', async () => {
    const children = [await city.child(room, '林小安'), await city.child(room, '林小樂')];
    const person = await city.parent(children);
    const parent = await respondent(city, person);
    const survey = await office.open({ audience: { studentIds: children.map(({ id }) => id) } });
    await mailsTo(person);
    await office.remind(survey);
    const [first] = children;
    if (first) await parent.answer(survey, first, ['參加']);
    expect(await mailsTo(person)).toHaveLength(2);
  });
});

it('that a survey came is not mailed to who has answered before the mail was sent', async () => {
  const one = await family();
  const survey = await ask([one]);
  await one.parent.answer(survey, one.child, ['參加']);
  expect(await mailsTo(one.person)).toEqual([]);
});

it('of each guardian only the one is reminded who has not answered; of a pupil the pupil', async () => {
  const { child, person, parent } = await family();
  const father = await city.person({
    name: '林大明',
    username: 'father@example.com',
    email: 'father@example.com',
  });
  await city.bind(father, [child], 'FATHER');
  const survey = await office.open({
    audience: { studentIds: [child.id] },
    respondent: 'EACH_GUARDIAN',
  });
  await mailsTo(person);
  await office.remind(survey);
  await parent.answer(survey, child, ['參加']);
  const reminded = (subjects: (string | null)[]) => subjects.filter((each) => each?.includes('還沒填'));
  expect(reminded(await mailsTo(person))).toEqual([]);
  expect(reminded(await mailsTo(father))).toHaveLength(1);
});
