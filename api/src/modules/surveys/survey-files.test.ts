import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPng, pngDataUrl } from '../../../test/fixtures/signature.ts';
import { type Respondent, respondent, type SurveyMaker, surveyMaker } from '../../../test/surveys.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let teacher: SurveyMaker;
let child: Child;
let parent: Respondent;
let other: Respondent;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  teacher = await surveyMaker(city, room.teacher);
  child = await city.child(room, '林小安');
  parent = await respondent(city, await city.parent([child]));
  const sibling = await city.child(room, '王小明');
  other = await respondent(city, await city.parent([sibling]));
});
afterAll(() => city.close());

describe('answers as a sheet', () => {
  it('have a row for each pupil, and never a formula', async () => {
    const survey = await teacher.open({ audience: { classGroupIds: [room.id] } });
    await parent.answer(survey, child, ['不參加', '=HYPERLINK("http://example.com")']);
    const { status, type, bytes } = await teacher.browser.bytes(`/files/surveys/${survey.id}.csv`);
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('是否參加');
    expect(lines[1]).toContain('林小安');
    expect(lines[1]).not.toMatch(/[,"]=HYPERLINK/);
    expect(lines[2]).toMatch(/王小明.*未填/);
    const xlsx = await teacher.browser.bytes(`/files/surveys/${survey.id}.xlsx`);
    expect(xlsx.status).toBe(200);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await city.auditOf(survey)).filter(({ action }) => action === 'survey.exported')).toHaveLength(2);
  });

  it('are of those who keep the survey', async () => {
    const survey = await teacher.open({ audience: { classGroupIds: [room.id] } });
    expect((await parent.browser.bytes(`/files/surveys/${survey.id}.csv`)).status).toBe(404);
    expect((await city.browser().bytes(`/files/surveys/${survey.id}.csv`)).status).toBe(401);
    const draft = await teacher.draft();
    expect((await teacher.browser.bytes(`/files/surveys/${draft.id}.csv`)).status).toBe(404);
  });
});

describe('a consent', () => {
  const questions = [
    { kind: 'SINGLE_CHOICE', prompt: '是否同意', required: true, options: ['同意', '不同意'] },
    { kind: 'SIGNATURE', prompt: '家長簽名', required: true },
  ];

  it('is signed for exactly what was on the page, and is a PDF for family and school', async () => {
    const audience = { classGroupIds: [room.id] };
    const survey = await teacher.open({ title: '戶外教育同意書', body: '我同意。', audience, questions });
    const signature = await drawPng().then(pngDataUrl);
    const sign = `answers.${survey.questions[1]?.id}`;
    expect(await parent.refused(survey, child, ['同意'])).toMatchObject({
      reason: 'SURVEY_ANSWER_REQUIRED',
      field: sign,
    });
    expect(await parent.refused(survey, child, ['同意', 'data:image/png;base64,AAAA'])).toMatchObject({
      reason: 'SIGNATURE_INVALID',
      field: sign,
    });
    const answer = await parent.answer(survey, child, ['同意', signature]);
    expect(answer.answers[1]?.value).toBe('SIGNED');
    expect(answer.verificationCode).toMatch(/^\w+$/);
    const pdf = `/files/survey-forms/${answer.id}.pdf`;
    for (const { browser } of [parent, teacher]) {
      const { status, bytes } = await browser.bytes(pdf);
      expect(status).toBe(200);
      expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
    }
    expect((await other.browser.bytes(pdf)).status).toBe(404);
    expect(await verified(answer.verificationCode)).toEqual({
      ...{ genuine: true, kind: 'SURVEY', submittedOn: '2026-11-23', schoolName: '市立晨光國小' },
      ...{ status: null, consentVersion: null },
    });
    const again = await parent.answer(survey, child, ['不同意', signature]);
    expect(again.verificationCode).not.toBe(answer.verificationCode);
    // What the earlier form agreed to does not hold any more.
    expect(await verified(answer.verificationCode)).toEqual({
      ...{ genuine: false, kind: null, submittedOn: null, schoolName: null },
      ...{ status: null, consentVersion: null },
    });
    expect(await verified(again.verificationCode)).toMatchObject({ genuine: true });
  });
});

/** What anybody is told at /verify. */
async function verified(code: string | null): Promise<unknown> {
  const { bindingFormVerification } = await city.browser().do<{ bindingFormVerification: unknown }>(
    `query ($code: String!) { bindingFormVerification(code: $code) {
      genuine kind submittedOn schoolName status consentVersion } }`,
    { code },
  );
  return bindingFormVerification;
}
