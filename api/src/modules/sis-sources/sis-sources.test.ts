import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { RosterReader } from '../../../test/roster-client.ts';
import { did, Importer, type SeenImport } from '../../../test/sis.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

type Told = Readonly<Record<string, unknown>> & { sourcedId: string };
const SAVE =
  'mutation ($input: SisSourceInput!) { saveSisSource(input: $input) { id version school { id } } }';
const PULL = 'mutation ($id: ID!) { pullSisSource(id: $id) { id } }';
const SOURCES = `{ sisSources { id name failure failures lastPulledAt nextPullAt version
  lastImport { id state pulledFromId } } }`;

interface Source {
  id: string;
  failure: string | null;
  failures: number;
  version: number;
  lastImport: { id: string; state: string; pulledFromId: string } | null;
}

/** One city that tells, and one that listens. */
let teller: World;
let listener: World;
let reader: RosterReader;
let bureau: Browser;
let importer: Importer;
let room: ClassRoom;
let otherRoom: ClassRoom;
let child: Child;
let sourceId: string;
beforeAll(async () => {
  teller = await World.open();
  listener = await World.open();
  const school = await teller.school('ELEMENTARY', '市立光明國小');
  const other = await teller.school('JUNIOR_HIGH', '市立和平國中');
  room = await teller.classRoom(school, 1);
  otherRoom = await teller.classRoom(school, 2);
  const distant = await teller.classRoom(other, 1);
  child = await teller.child(room, '歐陽小安');
  for (const [place, name] of [
    [room, '林小平'],
    [otherRoom, 'Mary Anne Smith'],
    [distant, '陳大華'],
    [{ ...other, unplaced: true as const }, '黃待編'],
  ] as const)
    await teller.child(place, name);
  await teller.staff(school, ['OFFICE']);
  // Builders of both cities count alike.
  await teller.em.execute(`update school set code = '9' || code`);
  reader = await RosterReader.register(await teller.as(await teller.bureauAdmin()), teller.app.url);
  bureau = await listener.as(await listener.bureauAdmin());
  importer = new Importer(listener, bureau);
});
afterAll(async () => {
  await teller.close();
  await listener.close();
});

const settings = (more: object = {}) => ({
  ...{ name: '校務行政系統', baseUrl: reader.baseUrl, tokenUrl: reader.tokenUrl, clientId: reader.clientId },
  ...{ clientSecret: reader.secret, everyHours: 24, autoApply: false, enabled: true, ...more },
});

async function pull(id = sourceId): Promise<SeenImport> {
  listener.clock.advance(1);
  await bureau.do(PULL, { id });
  await listener.app.drainJobs();
  const source = await see(id);
  return importer.see(source.lastImport?.id ?? '');
}

async function see(id: string): Promise<Source> {
  const { sisSources } = await bureau.do<{ sisSources: Source[] }>(SOURCES);
  const found = sisSources.find((each) => each.id === id);
  if (!found) throw new Error('No such source.');
  return found;
}

/** What a city tells, without the ids that are each city's own. */
async function roster(by: RosterReader): Promise<object> {
  const [orgs, classes, users, enrollments, sessions] = await Promise.all(
    ['orgs', 'classes', 'users', 'enrollments', 'academicSessions'].map((name) =>
      by.read<Told>(`${name}?limit=500`),
    ),
  );
  const named = new Map(
    [...(orgs ?? []), ...(classes ?? []), ...(users ?? [])].map((each) => [
      each.sourcedId,
      String(each.identifier ?? each.title ?? `${each.familyName}${each.givenName}`),
    ]),
  );
  const told = (records: Told[] | undefined, names: string[]) =>
    (records ?? [])
      .filter(({ status }) => status === 'active')
      .map((record) =>
        JSON.stringify(
          names.map((name) => {
            const value = record[name];
            const ids = [value].flat().map((each) => (each as Told | undefined)?.sourcedId ?? '');
            return ids.some(Boolean) ? ids.map((id) => named.get(id)).sort() : (value ?? null);
          }),
        ),
      )
      .sort();
  return {
    orgs: told(orgs, ['name', 'type', 'identifier', 'metadata']),
    sessions: told(sessions, ['title', 'type', 'startDate', 'endDate', 'schoolYear']),
    classes: told(classes, ['title', 'classType', 'grades', 'school', 'metadata']),
    users: told(users, ['role', 'familyName', 'givenName', 'identifier', 'orgs', 'grades', 'enabledUser']),
    enrollments: told(enrollments, ['user', 'class', 'school', 'role', 'beginDate', 'metadata']),
  };
}

describe('from one city into another, over HTTP', () => {
  it('brings orgs, sessions, classes, people and enrolments as a dry run, and after that they are equal', async () => {
    ({
      saveSisSource: { id: sourceId },
    } = await bureau.do<{ saveSisSource: { id: string } }>(SAVE, { input: settings() }));
    const checked = await pull();
    expect(await importer.problems(checked.id, 'ERROR')).toEqual([]);
    expect(checked.state).toBe('CHECKED');
    expect(['SCHOOL', 'CLASS', 'STAFF', 'STUDENT', 'HOMEROOM'].map((kind) => did(checked, kind))).toEqual([
      ...['2/0/0/0', '3/0/0/0', '4/0/0/0', '5/0/0/0', '3/0/0/0'],
    ]);
    expect((await importer.confirm(checked)).state).toBe('APPLIED');
    const other = await RosterReader.register(bureau, listener.app.url);
    expect(await roster(other)).toEqual(await roster(reader));
  });

  it('changes nothing when nothing has changed, and needs nobody for that', async () => {
    const again = await pull();
    expect(again.state).toBe('APPLIED');
    for (const { adds, changes, ends } of again.counts) expect(adds + changes + ends).toBe(0);
    await pull();
    const idle = await listener.em.execute<unknown[]>(
      `select id from sis_import where pulled_from_id = ? and not complete`,
      [sourceId],
    );
    expect(idle).toHaveLength(1);
  });

  it('follows a move and a leaver by what changed alone', async () => {
    await teller.move(child, otherRoom);
    await teller.em.execute(
      `update enrolment set ends_on = '2026-11-22', end_reason = 'WITHDRAWAL'
       where student_id = (select id from student where name = '林小平')`,
    );
    const changed = await pull();
    expect(did(changed, 'STUDENT')).toMatch(/^0\/1\/1\//);
    await importer.confirm(changed, changed.confirmation ?? undefined);
    const other = await RosterReader.register(bureau, listener.app.url);
    expect(await roster(other)).toEqual(await roster(reader));
  });

  it('applies by itself where that was said', async () => {
    const { version } = await see(sourceId);
    await bureau.do(SAVE, {
      input: settings({ id: sourceId, version, clientSecret: null, autoApply: true }),
    });
    await teller.child(otherRoom, '新來人');
    const applied = await pull();
    expect([applied.state, did(applied, 'STUDENT').split('/')[0]]).toEqual(['APPLIED', '1']);
  });

  it('never ends many by itself', async () => {
    for (let count = 0; count < 8; count += 1) await teller.child(room, `多人${'甲乙丙丁戊己庚辛'[count]}`);
    expect((await pull()).state).toBe('APPLIED');
    await teller.em.execute(
      `update enrolment set ends_on = '2026-11-22', end_reason = 'WITHDRAWAL'
       where student_id in (select id from student where name like '多人%')`,
    );
    const many = await pull();
    expect([many.state, many.suspicious]).toEqual(['CHECKED', [expect.objectContaining({ ends: 8 })]]);
    await bureau.do('mutation ($id: ID!) { cancelSisImport(id: $id) { id } }', { id: many.id });
  });
});

describe('a source', () => {
  it('that cannot be read says why, applies nothing and is tried again', async () => {
    const { saveSisSource } = await bureau.do<{ saveSisSource: { id: string } }>(SAVE, {
      input: settings({ name: '密鑰錯誤', clientSecret: 'wrong' }),
    });
    const failed = await pull(saveSisSource.id);
    expect([failed.state, failed.errors]).toEqual(['FAILED', 1]);
    expect(await importer.problems(failed.id)).toEqual(['token:: SERVICE_REFUSED']);
    const source = await see(saveSisSource.id);
    expect([source.failure, source.failures]).toEqual(['REFUSED', 1]);
    await bureau.do('mutation ($input: RemoveSisSourceInput!) { removeSisSource(input: $input) }', {
      input: { id: saveSisSource.id, version: source.version },
    });
    expect(await bureau.refused(PULL, { id: saveSisSource.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('waits while another import runs', async () => {
    await listener.em.execute(
      `update sis_import set state = 'APPLYING' where id = (select id from sis_import limit 1)`,
    );
    await pull();
    const { sisSources } = await bureau.do<{ sisSources: { id: string; nextPullAt: string }[] }>(SOURCES);
    const { nextPullAt = '' } = sisSources.find(({ id }) => id === sourceId) ?? {};
    expect(new Date(nextPullAt).getTime() - listener.clock.now().getTime()).toBe(10 * 60_000);
    await listener.em.execute(`update sis_import set state = 'CANCELLED' where state = 'APPLYING'`);
  });

  it('is at an address for others, and its secret is not told to another one', async () => {
    const refusal = (more: object) => bureau.refused(SAVE, { input: settings(more) });
    expect(await refusal({ baseUrl: 'https://10.0.0.8/v1p1' })).toMatchObject({
      ...{ reason: 'ADDRESS_NOT_ALLOWED', field: 'baseUrl' },
    });
    expect(await refusal({ tokenUrl: 'http://sis.example.tw/token' })).toMatchObject({ field: 'tokenUrl' });
    expect(await refusal({ clientSecret: null })).toMatchObject({
      reason: 'REQUIRED',
      field: 'clientSecret',
    });
    expect(await refusal({ everyHours: 0 })).toMatchObject({ reason: 'OUT_OF_RANGE' });
    const { version } = await see(sourceId);
    const elsewhere = {
      id: sourceId,
      version,
      tokenUrl: 'https://evil.example.tw/token',
      clientSecret: null,
    };
    expect(await refusal(elsewhere)).toMatchObject({ reason: 'REQUIRED', field: 'clientSecret' });
    expect(await refusal({ id: sourceId, version: version + 1 })).toMatchObject({ reason: 'VERSION_STALE' });
  });

  it('of a school is its own administrator’s, and of no other', async () => {
    const [own, other] = [await listener.school(), await listener.school()];
    const admin = await listener.as(await listener.staff(own, ['SCHOOL_ADMIN']));
    const stranger = await listener.as(await listener.staff(other, ['SCHOOL_ADMIN']));
    const { saveSisSource } = await admin.do<{ saveSisSource: { id: string; school: { id: string } } }>(
      SAVE,
      {
        input: settings({ schoolId: other.id }),
      },
    );
    expect(saveSisSource.school.id).toBe(own.id);
    expect(await stranger.refused(PULL, { id: saveSisSource.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await stranger.do<{ sisSources: unknown[] }>(SOURCES)).sisSources).toEqual([]);
    expect((await admin.do<{ sisSources: unknown[] }>(SOURCES)).sisSources).toHaveLength(1);
  });
});
