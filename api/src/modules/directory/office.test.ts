import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

const UPDATE = `mutation ($input: UpdateSchoolInput!) {
  updateSchool(input: $input) { name shortName phone website itContact profileVersion } }`;
const CREATE = 'mutation ($input: CreateSchoolInput!) { createSchool(input: $input) { id code name } }';
const CLOSE = 'mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { closedOn } }';
const TERM = 'mutation ($input: SaveTermInput!) { saveTerm(input: $input) { id version startsOn endsOn } }';
const OFFICE =
  'mutation ($input: SaveOfficeInput!) { saveOffice(input: $input) { offices { id code name } } }';
const REMOVE_OFFICE = 'mutation ($id: ID!) { removeOffice(id: $id) { offices { code } } }';
const ASSIGN = `mutation ($input: AssignPostInput!) {
  assignPost(input: $input) { title posts { id } postHistory { id title office startsOn endsOn identityKind } } }`;
const END = 'mutation ($input: EndAssignmentInput!) { endPost(input: $input) { postHistory { id endsOn } } }';
const HOMEROOM = `mutation ($input: AssignHomeroomInput!) {
  assignHomeroom(input: $input) { homeroomTeachers { name } homeroomHistory { id startsOn endsOn staff { id } } } }`;
const END_HOMEROOM =
  'mutation ($input: EndAssignmentInput!) { endHomeroom(input: $input) { homeroomTeachers { id } } }';
const ME = '{ viewer { identities: account { identities { kind } } } }';

let city: World;
let school: { id: string; code: string; level: 'ELEMENTARY' };
let room: ClassRoom;
let child: Child;
let clerk: Person & { staffId: string };
let admin: Browser;
let office: Browser;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  school = (await city.school('ELEMENTARY', '市立甲國小')) as typeof school;
  room = await city.classRoom(school);
  child = await city.child(room);
  clerk = await city.staff(school, ['SUBJECT_TEACHER']);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  office = await city.as(await city.staff(school, ['OFFICE']));
  bureau = await city.as(await city.bureauAdmin());
});
afterAll(() => city.close());

describe('the profile of a school', () => {
  const profile = {
    shortName: '甲小',
    phone: '(02) 2720-8889 分機 12',
    website: 'https://a.tp.edu.tw',
    itContact: '資訊組',
  };

  it('is kept by its administrators, in the form in which numbers are kept', async () => {
    const { updateSchool } = await admin.do(UPDATE, {
      input: { schoolId: school.id, version: 1, ...profile },
    });
    expect(updateSchool).toEqual({
      name: '市立甲國小',
      ...profile,
      phone: '0227208889#12',
      profileVersion: 2,
    });
    expect((await city.auditOf(school)).at(-1)).toMatchObject({ action: 'school.updated' });
  });

  it('is not written over what somebody else has just written', async () => {
    const input = { schoolId: school.id, version: 1, ...profile };
    expect(await admin.refused(UPDATE, { input })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
  });

  it('keeps its name until the bureau gives it another', async () => {
    const input = { schoolId: school.id, version: 2, ...profile, name: '市立新甲國小' };
    expect(await admin.refused(UPDATE, { input })).toMatchObject({ code: 'FORBIDDEN', field: 'name' });
    expect((await bureau.do(UPDATE, { input })).updateSchool).toMatchObject({ name: '市立新甲國小' });
  });

  it.each([
    ['phone', '12', 'PHONE_INVALID'],
    ['website', 'a.tp.edu.tw', 'WEBSITE_INVALID'],
    ['shortName', '長'.repeat(21), 'TOO_LONG'],
  ])('refuses a wrong %s in words', async (field, value, reason) => {
    const input = { schoolId: school.id, version: 3, ...profile, [field]: value };
    expect(await admin.refused(UPDATE, { input })).toMatchObject({
      reason,
      field: expect.stringContaining(field),
    });
  });

  it('is not for the office to change', async () => {
    const input = { schoolId: school.id, version: 3, ...profile };
    expect(await office.refused(UPDATE, { input })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('schools', () => {
  it('come and go with the bureau, and nobody is left in a closed one', async () => {
    const input = { code: 'NEW1', name: '市立新設國小', level: 'ELEMENTARY', district: '北區' };
    const { createSchool } = await bureau.do<{ createSchool: { id: string } }>(CREATE, { input });
    expect(await bureau.refused(CREATE, { input: { ...input, code: 'new1' } })).toMatchObject({
      reason: 'SCHOOL_CODE_TAKEN',
      field: 'code',
    });
    const closesOn = '2026-11-23';
    await bureau.do(CLOSE, { input: { schoolId: createSchool.id, closesOn } });
    const open = async () =>
      (await city.browser().do<{ schools: { name: string }[] }>('{ schools(search: "新設") { name } }'))
        .schools;
    expect(await open()).toEqual([]);
    await bureau.do(CLOSE, { input: { schoolId: createSchool.id } });
    expect(await open()).toHaveLength(1);
    expect(await bureau.refused(CLOSE, { input: { schoolId: school.id, closesOn } })).toMatchObject({
      reason: 'SCHOOL_HAS_PUPILS',
      params: { count: 1 },
    });
    expect(await admin.refused(CLOSE, { input: { schoolId: school.id, closesOn } })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('semesters', () => {
  const next = { schoolYear: 117, semester: 1, startsOn: '2028-08-28', endsOn: '2029-01-20' };

  it('are planned by the bureau, and changed by whoever saw the last change', async () => {
    const { saveTerm } = await bureau.do<{ saveTerm: { id: string } }>(TERM, { input: next });
    const input = { ...next, id: saveTerm.id, version: 1, endsOn: '2029-01-19' };
    expect((await bureau.do(TERM, { input })).saveTerm).toMatchObject({ version: 2, endsOn: '2029-01-19' });
    expect(await bureau.refused(TERM, { input })).toMatchObject({ reason: 'VERSION_STALE' });
    expect(await bureau.refused(TERM, { input: next })).toMatchObject({ reason: 'TERM_TAKEN' });
    expect(
      await bureau.refused(TERM, {
        input: { ...next, semester: 2, startsOn: '2029-01-19', endsOn: '2029-06-30' },
      }),
    ).toMatchObject({ reason: 'TERM_OVERLAPS', field: 'startsOn' });
    expect(await admin.refused(TERM, { input: next })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('do not shrink away from what is recorded', async () => {
    const { terms } = await bureau.do<{
      terms: {
        id: string;
        schoolYear: number;
        semester: number;
        version: number;
        startsOn: string;
        endsOn: string;
      }[];
    }>('{ terms { id schoolYear semester version startsOn endsOn } }');
    const term = terms.find(({ schoolYear, semester }) => schoolYear === 115 && semester === 1);
    await city.em.execute(
      `insert into absence (id, student_id, school_id, date, period, kind, recorded_by_id, recorded_by_name, recorded_at, visible_from)
       values (gen_random_uuid(), ?, ?, '2026-11-20', 'P1', 'UNEXCUSED', ?, '陳志明', now(), now())`,
      [child.id, school.id, clerk.accountId],
    );
    expect(await bureau.refused(TERM, { input: { ...term, endsOn: '2026-11-19' } })).toMatchObject({
      reason: 'TERM_HAS_RECORDS',
      field: 'endsOn',
      params: { date: '2026-11-20' },
    });
  });
});

describe('offices and posts', () => {
  let officeId: string;

  it('have codes that are the school’s own', async () => {
    const input = { schoolId: school.id, code: 'LIB', name: '圖書館' };
    const { saveOffice } = await admin.do<{ saveOffice: { offices: { id: string; code: string }[] } }>(
      OFFICE,
      {
        input,
      },
    );
    officeId = saveOffice.offices.find(({ code }) => code === 'LIB')?.id ?? '';
    expect(officeId).not.toBe('');
    expect(await admin.refused(OFFICE, { input })).toMatchObject({
      reason: 'OFFICE_CODE_TAKEN',
      field: 'code',
    });
    await admin.do(OFFICE, { input: { ...input, id: officeId, name: '圖書室' } });
  });

  it('let their holder do what they are for, from the first day to the last', async () => {
    const holder = await city.as(clerk);
    const kinds = async () => JSON.stringify(await holder.do(ME));
    expect(await kinds()).not.toContain('"OFFICE"');
    const input = {
      staffId: clerk.staffId,
      title: '生教組長',
      officeId,
      kind: 'OFFICE',
      startsOn: '2026-11-01',
    };
    const { assignPost } = await admin.do<{ assignPost: { postHistory: { id: string; title: string }[] } }>(
      ASSIGN,
      {
        input,
      },
    );
    const post = assignPost.postHistory.find(({ title }) => title === '生教組長');
    expect(post).toMatchObject({ office: '圖書室', identityKind: 'OFFICE', endsOn: null });
    expect(await kinds()).toContain('"OFFICE"');
    expect(await admin.refused(ASSIGN, { input })).toMatchObject({ reason: 'POST_HELD' });
    expect(await admin.refused(REMOVE_OFFICE, { id: officeId })).toMatchObject({ reason: 'OFFICE_IN_USE' });
    await admin.do(END, { input: { id: post?.id, endsOn: '2026-11-02' } });
    expect(await kinds()).not.toContain('"OFFICE"');
    expect(await admin.refused(END, { input: { id: post?.id, endsOn: '2026-11-30' } })).toMatchObject({
      reason: 'ALREADY_ENDED',
    });
    expect((await city.auditOf({ id: clerk.staffId })).map(({ action }) => action)).toEqual([
      'post.assigned',
      'post.ended',
    ]);
  });

  it('lie within the time at the school', async () => {
    const input = { staffId: clerk.staffId, title: '幹事', kind: 'OFFICE', startsOn: '2026-07-01' };
    expect(await admin.refused(ASSIGN, { input })).toMatchObject({
      reason: 'OUTSIDE_EMPLOYMENT',
      field: 'startsOn',
    });
  });

  it('of another school are not there', async () => {
    const other = await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN']));
    const input = { staffId: clerk.staffId, title: '幹事', kind: 'OFFICE', startsOn: '2026-11-01' };
    expect(await other.refused(ASSIGN, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await other.refused('query ($id: ID!) { staffMember(id: $id) { name } }', { id: clerk.staffId }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('homerooms', () => {
  it('move with their day: the next one sees the class, the former one no longer does', async () => {
    const former = await city.as(room.teacher);
    const CLASS = 'query ($id: ID!) { classGroup(id: $id) { students { name } } }';
    await former.do(CLASS, { id: room.id });
    const input = { classGroupId: room.id, staffId: clerk.staffId, startsOn: '2026-11-23', replace: true };
    const { assignHomeroom } = await admin.do<{
      assignHomeroom: {
        homeroomTeachers: { name: string }[];
        homeroomHistory: { id: string; endsOn: string | null }[];
      };
    }>(HOMEROOM, { input });
    expect(assignHomeroom.homeroomHistory.map(({ endsOn }) => endsOn)).toEqual([null, '2026-11-22']);
    await (await city.as(clerk, 'HOMEROOM_TEACHER')).do(CLASS, { id: room.id });
    expect((await former.ask(CLASS, { id: room.id })).errors).toHaveLength(1);
    expect(await admin.refused(HOMEROOM, { input })).toMatchObject({ reason: 'HOMEROOM_HELD' });
  });

  it('are shared by at most three', async () => {
    for (const expected of [null, null, 'HOMEROOM_FULL']) {
      const { staffId } = await city.staff(school, ['SUBJECT_TEACHER']);
      const input = { classGroupId: room.id, staffId, startsOn: '2026-11-23', replace: false };
      const { errors } = await admin.ask(HOMEROOM, { input });
      expect(errors[0]?.extensions.reason ?? null).toBe(expected);
    }
  });

  it('end with their last day', async () => {
    const { classGroup } = await admin.do<{ classGroup: { homeroomHistory: { id: string }[] } }>(
      'query ($id: ID!) { classGroup(id: $id) { homeroomHistory { id } } }',
      { id: room.id },
    );
    const id = classGroup.homeroomHistory[0]?.id;
    await admin.do(END_HOMEROOM, { input: { id, endsOn: '2026-11-23' } });
    expect(await admin.refused(END_HOMEROOM, { input: { id, endsOn: '2026-11-22' } })).toMatchObject({
      reason: 'ENDS_BEFORE_START',
    });
  });
});
