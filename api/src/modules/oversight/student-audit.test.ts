import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

const AUDIT = `query ($id: ID!, $looks: Boolean, $first: Int, $page: Int) { student(id: $id) {
  auditEntries(looks: $looks, first: $first, page: $page) { totalCount nodes { action actorName } } } }`;
const REISSUE = 'mutation ($input: ReissueAccessInput!) { reissueAccess(input: $input) { __typename } }';

interface Audit {
  student: { auditEntries: { totalCount: number; nodes: { action: string; actorName: string | null }[] } };
}

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let child: Child;
let admin: Browser;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  room = await city.classRoom(school);
  child = await city.child(room);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  const teacher = await city.as(room.teacher);
  await teacher.do('query ($id: ID!) { student(id: $id) { name } }', { id: child.id });
  await admin.do(REISSUE, { input: { studentId: child.id } });
});
afterAll(() => city.close());

const actions = async (browser: Browser, variables: object = {}) =>
  (await browser.do<Audit>(AUDIT, { id: child.id, ...variables })).student.auditEntries;

describe('what the log has about one pupil', () => {
  it('tells auditors who looked and what was changed, newest first, a page at a time', async () => {
    const all = await actions(admin);
    expect(all.nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['student.viewed', 'account.accessReissued']),
    );
    const paged = await actions(admin, { first: 1, page: 2 });
    expect(paged).toEqual({ totalCount: all.totalCount, nodes: all.nodes.slice(1, 2) });
  });

  it('parts looks from everything else', async () => {
    const all = await actions(admin);
    const looks = await actions(admin, { looks: true });
    const changes = await actions(admin, { looks: false });
    expect(new Set(looks.nodes.map(({ action }) => action))).toEqual(new Set(['student.viewed']));
    expect(changes.nodes.map(({ action }) => action)).not.toContain('student.viewed');
    expect(looks.totalCount + changes.totalCount).toBe(all.totalCount);
  });

  it('is for administrators of the pupil’s school and the bureau alone', async () => {
    const bureau = await city.as(await city.bureauAdmin());
    expect((await actions(bureau)).totalCount).toBeGreaterThan(0);
    const office = await city.as(await city.staff(school, ['OFFICE']));
    const parent = await city.as(await city.parent([child]));
    for (const browser of [office, parent])
      expect(await browser.refused(AUDIT, { id: child.id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps in each school’s log what was done there: the next one does not read it', async () => {
    const pupil = await city.child(room);
    await admin.do('query ($id: ID!) { student(id: $id) { name } }', { id: pupil.id });
    const next = await city.school();
    await city.move(pupil, await city.classRoom(next));
    const there = await city.as(await city.staff(next, ['SCHOOL_ADMIN']));
    const { student } = await there.do<Audit>(AUDIT, { id: pupil.id });
    // Its own look alone.
    expect(student.auditEntries.nodes.map(({ action }) => action)).toEqual(['student.viewed']);
    expect(student.auditEntries.totalCount).toBe(1);
  });
});
