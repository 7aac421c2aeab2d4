import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newGuardian, Reviewer, reviewer } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let child: Child;
let parent: Person;
let teacher: Browser;
let admin: Browser;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());
beforeEach(async () => {
  school = await city.school();
  room = await city.classRoom(school);
  child = await city.child(room);
  parent = await city.parent([child]);
  teacher = await city.as(room.teacher);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
});

const open = (browser: Browser, { id } = child) =>
  browser.do('query ($id: ID!) { student(id: $id) { name } }', { id });

interface Access {
  kind: string;
  who: string;
  organization: string;
}

async function accesses(browser: Browser, args = 'first: 50'): Promise<Access[]> {
  const { student } = await browser.do<{
    student: { accessRecords: { nodes: Access[]; totalCount: number } };
  }>(
    `query ($id: ID!) { student(id: $id) { accessRecords(${args}) { totalCount nodes { at kind who organization } } } }`,
    { id: child.id },
  );
  return student.accessRecords.nodes;
}

interface Line {
  action: string;
  actorName: string | null;
  actorKind: string;
  actorTitle: string | null;
  subjectType: string;
  subjectLabel: string | null;
  position: number;
  details: { name: string; value: string }[];
  school: { name: string } | null;
}

async function log(browser: Browser, variables: object = {}): Promise<{ nodes: Line[]; totalCount: number }> {
  const { auditEntries } = await browser.do<{ auditEntries: { nodes: Line[]; totalCount: number } }>(
    LOG,
    variables,
  );
  return auditEntries;
}
const LOG = `query ($school: ID, $action: String, $subjectType: String, $search: String, $from: Date, $to: Date, $first: Int, $page: Int) {
  auditEntries(school: $school, action: $action, subjectType: $subjectType, search: $search, from: $from, to: $to, first: $first, page: $page) {
    totalCount nodes { id at action actorName actorKind actorTitle subjectType subjectLabel position details { name value } school { name } } } }`;

describe('the record of accesses', () => {
  it('tells a guardian and the pupil who opened the record, with title and school', async () => {
    await open(teacher);
    const seen = await accesses(await city.as(parent));
    expect(seen).toMatchObject([
      {
        kind: 'RECORD_VIEWED',
        who: `陳志明 ${room.name} 導師`,
        organization: expect.stringContaining('市立'),
      },
    ]);
    expect(await accesses(await city.as(child))).toEqual(seen);
  });

  it('is not made longer by the family’s own looks', async () => {
    await open(await city.as(parent));
    await open(await city.as(child));
    expect(await accesses(await city.as(parent))).toEqual([]);
  });

  it('counts looks of the same person within an hour as one', async () => {
    await Promise.all([open(teacher), open(teacher), open(teacher)]);
    expect(await accesses(await city.as(parent))).toHaveLength(1);
    city.clock.advance(25);
    await open(teacher);
    expect(await accesses(await city.as(parent))).toHaveLength(1);
    await open(admin);
    expect(await accesses(await city.as(parent))).toHaveLength(2);
    city.clock.advance(61);
    await open(await city.as(room.teacher));
    expect(await accesses(await city.as(parent))).toHaveLength(3);
  });

  it('names the bureau as the bureau', async () => {
    await open(await city.as(await city.bureauAdmin()));
    const [access] = await accesses(await city.as(parent));
    expect(access).toMatchObject({ who: '吳局長 教育局管理員', organization: '教育局' });
  });

  it('does not take lists for looks', async () => {
    await admin.do('{ students(first: 50) { nodes { name guardians { name } } } }');
    await teacher.do('{ bindingApplications { nodes { studentName } } }');
    expect(await accesses(await city.as(parent))).toEqual([]);
  });

  it('has applications, their forms and signatures, and decisions, but nothing that was refused', async () => {
    const guardian = await newGuardian(city);
    const sent = await guardian.applyFor(child, { relation: 'FATHER' });
    const judge = new Reviewer(teacher);
    await judge.open(sent);
    await teacher.bytes(`/files/signatures/${sent.id}.png`);
    await teacher.bytes(sent.formUrl);
    await judge.refusedApprove({ id: sent.id, version: 999 });
    await guardian.browser.bytes(sent.formUrl);
    const stranger = await reviewer(city, (await city.classRoom(school, 2)).teacher);
    await stranger.refusedOpen(sent);
    await judge.approve(sent);
    expect((await accesses(await city.as(parent))).map(({ kind }) => kind)).toEqual([
      'BINDING_DECIDED',
      'APPLICATION_FORM_DOWNLOADED',
      'APPLICATION_VIEWED',
    ]);
  });

  it('comes in pages', async () => {
    await open(teacher);
    await open(admin);
    const browser = await city.as(parent);
    const page = `query ($id: ID!, $after: String) { student(id: $id) { accessRecords(first: 1, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { who } } } }`;
    const first = await browser.do<Paged>(page, { id: child.id });
    expect(first.student.accessRecords).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const after = first.student.accessRecords.pageInfo.endCursor;
    const second = await browser.do<Paged>(page, { id: child.id, after });
    expect(second.student.accessRecords.pageInfo.hasNextPage).toBe(false);
    expect(second.student.accessRecords.nodes).not.toEqual(first.student.accessRecords.nodes);
  });

  it('is the family’s alone', async () => {
    const refusal = await teacher.refused(
      'query ($id: ID!) { student(id: $id) { accessRecords { totalCount } } }',
      { id: child.id },
    );
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
  });
});

interface Paged {
  student: {
    accessRecords: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: unknown[];
    };
  };
}

describe('the audit log', () => {
  it('tells an administrator what happened in the school, in words', async () => {
    const sent = await (await newGuardian(city)).applyFor(child, { relation: 'FATHER' });
    await new Reviewer(teacher).approve(sent);
    const { nodes, totalCount } = await log(admin);
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      {
        action: 'binding.approved',
        actorName: '陳志明',
        actorKind: 'HOMEROOM_TEACHER',
        actorTitle: room.name,
        subjectType: 'bindingApplication',
        subjectLabel: '林小安',
        position: 2,
      },
      { action: 'binding.submitted', actorName: null, actorKind: 'APPLICANT', position: 1 },
    ]);
    expect(nodes[0]?.details).toContainEqual({ name: 'byFirstPassword', value: 'true' });
    expect(nodes[0]?.school?.name).toContain('市立測試');
  });

  it('shows a school nothing of another, nor of the city', async () => {
    const other = await city.school();
    await open(teacher);
    expect((await log(await city.as(await city.staff(other, ['SCHOOL_ADMIN'])))).totalCount).toBe(0);
    expect((await log(admin)).nodes.every(({ school: of }) => of !== null)).toBe(true);
    expect(await admin.refused(LOG, { school: other.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows the bureau all of it, or one school', async () => {
    await open(teacher);
    const bureau = await city.as(await city.bureauAdmin());
    const all = await log(bureau, { first: 100 });
    expect(all.nodes.map(({ action }) => action)).toContain('session.opened');
    const one = await log(bureau, { school: school.id });
    expect(one.nodes.map(({ action }) => action)).toEqual(['student.viewed']);
  });

  it.each([
    ['action', { action: 'student.viewed' }, 2],
    ['another action', { action: 'binding.approved' }, 0],
    ['kind of subject', { subjectType: 'student' }, 2],
    ['name of the actor', { search: '志明' }, 2],
    ['a name that nobody has', { search: '%' }, 0],
    ['first day', { from: '2026-11-23' }, 2],
    ['a later first day', { from: '2099-01-01' }, 0],
    ['last day', { to: '2099-01-01' }, 2],
    ['an earlier last day', { to: '2026-11-22' }, 0],
    ['page', { first: 1, page: 2 }, 2],
  ])('is filtered by %s', async (_, variables, count) => {
    await open(teacher);
    await open(admin);
    expect((await log(admin, variables)).totalCount).toBe(count);
  });

  it('is not for the office, teachers or families', async () => {
    const office = await city.as(await city.staff(school, ['OFFICE']));
    for (const browser of [office, teacher, await city.as(parent)])
      expect(await browser.refused(LOG)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
