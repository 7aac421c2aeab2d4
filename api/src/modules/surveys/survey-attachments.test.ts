import { afterAll, beforeAll, expect, it } from 'vitest';
import { honestFiles } from '../../../test/fixtures/files.ts';
import { upload } from '../../../test/leave.ts';
import {
  type Respondent,
  respondent,
  type SeenSurvey,
  type SurveyMaker,
  surveyMaker,
} from '../../../test/surveys.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let office: SurveyMaker;
let teacher: SurveyMaker;
let child: Child;
let mother: Respondent;
let father: Respondent;
let stranger: Respondent;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school();
  room = await city.classRoom(school);
  office = await surveyMaker(city, await city.staff(school, ['OFFICE']));
  teacher = await surveyMaker(city, room.teacher);
  child = await city.child(room);
  mother = await respondent(city, await city.parent([child]));
  const dad = await city.person({ name: '林大明', username: 'father@example.com' });
  await city.bind(dad, [child], 'FATHER');
  father = await respondent(city, dad);
  stranger = await respondent(city, await city.parent([await city.child(room)]));
});
afterAll(() => city.close());

const ask = (): Promise<SeenSurvey> =>
  office.open({
    audience: { classGroupIds: [room.id] },
    questions: [{ kind: 'FILE', prompt: '診斷證明', required: true }],
  });

async function photo({ browser }: Respondent, name = '診斷證明.jpg'): Promise<string> {
  const { id } = await upload(browser, name, (await honestFiles()).jpg);
  return id ?? '';
}

const list = (...ids: string[]) => [JSON.stringify(ids)];
const reads = async ({ browser }: { browser: Respondent['browser'] }, id: string) =>
  (await browser.bytes(`/files/uploads/${id}`)).status;

it('files are read by the family and by those who keep the survey, and by nobody else', async () => {
  const survey = await ask();
  const file = await photo(mother);
  expect(await reads(office, file)).toBe(404);
  const answer = await mother.answer(survey, child, list(file));
  expect(answer.answers[0]?.files).toEqual([{ id: file, url: `/files/uploads/${file}` }]);
  for (const reader of [mother, father, office]) expect(await reads(reader, file)).toBe(200);
  // A homeroom teacher who does not keep it sees figures, not answers.
  for (const other of [teacher, stranger]) expect(await reads(other, file)).toBe(404);
});

it('another’s file, one that is part of something else, and what is no file are refused', async () => {
  const survey = await ask();
  const field = `answers.${survey.questions[0]?.id}`;
  const own = await photo(mother);
  const taken = await photo(mother);
  await mother.answer(await ask(), child, list(taken));
  const refused: [Respondent, string[]][] = [
    [father, list(own)],
    [mother, list(taken)],
    [mother, list(crypto.randomUUID())],
    [mother, list('診斷證明.jpg')],
    [mother, ['診斷證明.jpg']],
    [mother, ['{"id":1}']],
  ];
  for (const [who, values] of refused)
    expect(await who.refused(survey, child, values)).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'UPLOAD_NOT_FOUND',
      field,
    });
  expect(await mother.refused(survey, child, list())).toMatchObject({
    reason: 'SURVEY_ANSWER_REQUIRED',
    field,
  });
  const six = await Promise.all(Array.from({ length: 6 }, () => photo(mother)));
  expect(await mother.refused(survey, child, list(...six))).toMatchObject({
    reason: 'SURVEY_TOO_MANY_FILES',
    params: { max: 5 },
    field,
  });
  expect(await office.look(survey)).toMatchObject({ answeredCount: 0 });
});

it('what is neither a photo nor a PDF is not kept at all', async () => {
  expect((await upload(mother.browser, '程式.exe', Buffer.from('MZ'))).status).toBe(415);
  expect((await upload(mother.browser, '病歷.txt', Buffer.from('病歷'))).status).toBe(415);
});

it('a file that is taken out of an answer is gone; the other guardian may leave those that are there', async () => {
  const survey = await ask();
  const [kept, removed] = [await photo(mother), await photo(mother, '誤傳.jpg')];
  const first = await mother.answer(survey, child, list(kept, removed));
  const own = await photo(father, '補件.jpg');
  const second = await father.answer(survey, child, list(kept, own), { version: first.version });
  expect(second.answers[0]?.files.map(({ id }) => id).sort()).toEqual([kept, own].sort());
  for (const id of [kept, own]) expect(await reads(office, id)).toBe(200);
  for (const reader of [mother, father, office]) expect(await reads(reader, removed)).toBe(404);
});
