import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { RosterReader } from '../../../test/roster-client.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { scoped } from '../../db/scope.ts';

type User = { sourcedId: string; status: string; role: string; familyName: string; givenName: string };

let city: World;
let bureau: Browser;
let school: Awaited<ReturnType<World['school']>>;
let otherSchool: typeof school;
let room: ClassRoom;
let otherRoom: ClassRoom;
let distantRoom: ClassRoom;
let child: Child;
let other: Child;
let whole: RosterReader;
let own: RosterReader;
beforeAll(async () => {
  city = await World.open();
  bureau = await city.as(await city.bureauAdmin());
  school = await city.school();
  otherSchool = await city.school();
  room = await city.classRoom(school, 1);
  otherRoom = await city.classRoom(school, 2);
  distantRoom = await city.classRoom(otherSchool, 1);
  child = await city.child(room, '歐陽小安');
  other = await city.child(otherRoom, 'Mary Anne Smith');
  await city.child(distantRoom, '遠山明');
  await city.parent([child]);
  whole = await RosterReader.register(bureau, city.app.url);
  own = await RosterReader.register(bureau, city.app.url, [school.id]);
});
afterAll(() => city.close());

const ids = (records: { sourcedId: string }[]) => records.map(({ sourcedId }) => sourcedId).sort();

describe('a client', () => {
  it('reads orgs, sessions, courses, classes, people and enrolments, in the words of the standard', async () => {
    expect(await own.read('orgs')).toEqual([
      expect.objectContaining({
        sourcedId: school.id,
        status: 'active',
        type: 'school',
        identifier: school.code,
      }),
    ]);
    const [session] = await own.read<{ type: string; schoolYear: string }>(
      `academicSessions?filter=type='semester'`,
    );
    expect(session).toMatchObject({ type: 'semester', schoolYear: '2027' });
    const classes = await own.read<{ sourcedId: string }>('classes');
    expect(ids(classes)).toEqual([room.id, otherRoom.id].sort());
    expect(classes.find(({ sourcedId }) => sourcedId === room.id)).toMatchObject({
      ...{ title: room.name, classType: 'homeroom', school: { sourcedId: school.id, type: 'org' } },
      course: { type: 'course' },
    });
    const courses = await own.read('courses');
    expect(courses).toHaveLength(1);
    const users = await own.read<User>('users');
    const named = Object.fromEntries(users.map((user) => [user.sourcedId, user]));
    expect(named[child.id]).toMatchObject({
      role: 'student',
      familyName: '歐陽',
      givenName: '小安',
      enabledUser: 'true',
    });
    expect(named[other.id]).toMatchObject({ familyName: 'Smith', givenName: 'Mary Anne' });
    expect(named[room.teacher.accountId]).toMatchObject({
      role: 'teacher',
      orgs: [{ sourcedId: school.id }],
    });
    const enrollments = await own.read<{ role: string }>(`enrollments?filter=class='${room.id}'`);
    expect(enrollments.map(({ role }) => role).sort()).toEqual(['student', 'teacher']);
  });

  it('reads what belongs to something else by its path', async () => {
    expect(ids(await own.read<User>(`classes/${room.id}/students`))).toEqual([child.id]);
    expect(ids(await own.read<User>(`classes/${room.id}/teachers`))).toEqual([room.teacher.accountId]);
    expect(ids(await own.read<User>(`students/${child.id}/classes`))).toEqual([room.id]);
    expect(ids(await own.read<User>(`schools/${school.id}/students`))).toEqual([child.id, other.id].sort());
    const [term] = await own.read<{ sourcedId: string }>('terms');
    expect(await own.read(`terms/${term?.sourcedId}/classes`)).toHaveLength(2);
    const one = (await (
      await own.fetch(`students/${child.id}?fields=sourcedId,familyName`)
    ).json()) as object;
    expect(one).toEqual({ user: { sourcedId: child.id, familyName: '歐陽' } });
  });

  it('reads its own schools and nothing of others; one for the city reads all', async () => {
    expect(await own.refused(`schools/${otherSchool.id}`)).toEqual({
      status: 404,
      codeMinor: 'unknownobject',
    });
    expect(await own.refused(`classes/${distantRoom.id}/students`)).toMatchObject({ status: 404 });
    expect(ids(await whole.read<User>('schools'))).toEqual(
      expect.arrayContaining([school.id, otherSchool.id].sort()),
    );
    expect(await whole.read('classes')).toHaveLength(3);
  });

  it('reads no identity number, no guardian and no account', async () => {
    const told = JSON.stringify([await whole.read('users'), await whole.read('enrollments')]);
    for (const { nationalId, username } of [child, room.teacher]) {
      expect(told).not.toContain(nationalId);
      expect(told).not.toContain(username);
    }
    expect(told).not.toContain('guardian');
  });

  it('pages, sorts and filters on the server', async () => {
    const first = await whole.fetch('users?limit=2&sort=familyName');
    expect(first.headers.get('x-total-count')).toBe('6');
    expect(first.headers.get('link')).toContain('rel="next"');
    expect(first.headers.get('link')).toContain('offset=2');
    const all = [0, 2, 4].map((offset) => whole.read<User>(`users?limit=2&offset=${offset}&sort=familyName`));
    expect(new Set((await Promise.all(all)).flat().map(({ sourcedId }) => sourcedId)).size).toBe(6);
    expect(await whole.read(`users?filter=role='teacher' AND orgs='${school.id}'`)).toHaveLength(2);
    expect(await whole.read(`users?filter=familyname='SMITH' OR givenName~'小'`)).toHaveLength(2);
    const [last] = await whole.read<{ dateLastModified: string }>(
      'enrollments?sort=dateLastModified&orderBy=desc&limit=1',
    );
    const later = encodeURIComponent(`dateLastModified>'${last?.dateLastModified}'`);
    expect(await whole.read(`enrollments?filter=${later}`)).toEqual([]);
    await city.move(other, room);
    const moved = await whole.read<{ status: string }>(`enrollments?filter=${later}`);
    expect(moved.map(({ status }) => status).sort()).toEqual(['active', 'tobedeleted']);
  });

  it.each([
    [`users?filter=password='x'`, 400, 'invalid_filter_field'],
    [`users?filter=role=student`, 400, 'invalid_filter_field'],
    [`users?filter=role='a' OR role='b' OR role='c'`, 400, 'invalid_filter_field'],
    [`users?filter=role='a'; drop table student`, 400, 'invalid_filter_field'],
    ['users?sort=secret', 400, 'invalid_sort_field'],
    ['users?fields=accountId', 400, 'invalid_selection_field'],
    ['users?limit=100000', 400, 'invalid_data'],
    ['users?offset=-1', 400, 'invalid_data'],
    ['users/none', 404, 'unknownobject'],
    ['users/year-115', 404, 'unknownobject'],
    ['classes/year-115/students', 404, 'unknownobject'],
    ['terms/year-115/classes', 404, 'unknownobject'],
    ['nothing', 404, 'unknownobject'],
  ])('is told what is wrong with %s', async (path, status, codeMinor) => {
    expect(await whole.refused(path)).toEqual({ status, codeMinor });
  });

  it('cannot write', async () => {
    expect(await whole.refused('users', { method: 'POST' })).toMatchObject({ status: 404 });
    expect(await whole.refused(`users/${child.id}`, { method: 'DELETE' })).toMatchObject({ status: 404 });
  });
});

describe('who left', () => {
  it('is known by id alone for a while, and then not at all', async () => {
    const leaver = await city.child(distantRoom, '離開人');
    await city.em.execute(
      `update enrolment set ends_on = '2026-11-20', end_reason = 'WITHDRAWAL' where student_id = ?`,
      [leaver.id],
    );
    const read = () => whole.read<User>(`students?filter=sourcedId='${leaver.id}'`);
    const [told] = await read();
    expect(told).toMatchObject({ status: 'tobedeleted', familyName: '', givenName: '' });
    expect(told).not.toHaveProperty('identifier');
    await city.em.execute(`update enrolment set ends_on = '2026-08-20' where student_id = ?`, [leaver.id]);
    expect(await read()).toEqual([]);
  });
});

describe('the way in', () => {
  it('is shut to wrong secrets, other grants and other scopes', async () => {
    const status = async (body: Record<string, string>, secret?: string) => {
      const response = await own.ask(body, secret);
      return [response.status, ((await response.json()) as { error: string }).error];
    };
    const credentials = { grant_type: 'client_credentials' };
    expect(await status(credentials, 'guess')).toEqual([401, 'invalid_client']);
    expect(await status({ grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
    expect(await status({ ...credentials, scope: 'roster.createput' })).toEqual([400, 'invalid_scope']);
    const granted = await own.ask({ ...credentials, scope: 'roster-core.readonly' });
    expect(await granted.json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'roster-core.readonly',
    });
  });

  it('is shut at once to whoever is revoked, has a new secret, or comes after the hour', async () => {
    const reader = await RosterReader.register(bureau, city.app.url, [school.id]);
    expect(await reader.read('orgs')).toHaveLength(1);
    await bureau.do('mutation ($id: ID!) { rotateRosterClientSecret(id: $id) { secret } }', {
      id: reader.id,
    });
    expect(await reader.refused('orgs')).toEqual({ status: 401, codeMinor: 'unauthorisedrequest' });
    expect((await reader.ask({ grant_type: 'client_credentials' })).status).toBe(401);
    await bureau.do('mutation ($id: ID!) { revokeRosterClient(id: $id) { revokedAt } }', { id: reader.id });
    expect(
      await bureau.refused('mutation ($id: ID!) { revokeRosterClient(id: $id) { id } }', { id: reader.id }),
    ).toMatchObject({ reason: 'ROSTER_CLIENT_REVOKED' });
    const late = await RosterReader.register(bureau, city.app.url);
    city.clock.advance(61);
    expect(await late.refused('orgs')).toMatchObject({ status: 401 });
  });

  it('is written down', async () => {
    const lines = await city.em.execute<{ action: string }[]>(
      `select distinct action from audit_entry where action like 'rosterClient.%' order by 1`,
    );
    expect(lines.map(({ action }) => action)).toEqual([
      ...[
        'rosterClient.entered',
        'rosterClient.registered',
        'rosterClient.revoked',
        'rosterClient.secretRotated',
      ],
    ]);
  });
});

describe('behind the walls', () => {
  it('a client sees no row of a table, and nobody else sees a roster', async () => {
    const { orm } = city.app.deps;
    const client = scoped(orm.em.fork(), { kind: 'ROSTER', accountId: whole.id, now: city.clock.now() });
    for (const table of [
      'student',
      'enrolment',
      'staff',
      'staff_post',
      'homeroom_assignment',
      'account',
      'guardianship',
    ])
      expect(await client.execute(`select * from ${table}`), table).toEqual([]);
    expect(await client.execute('select * from scope.roster_users(null)')).not.toEqual([]);
    for (const kind of ['NOBODY', 'PARENT', 'BUREAU_ADMIN', 'SYSTEM']) {
      const viewer = scoped(orm.em.fork(), { kind, accountId: whole.id });
      expect(await viewer.execute('select * from scope.roster_users(null)'), kind).toEqual([]);
      expect(await viewer.execute('select * from scope.roster_enrollments(null, null)'), kind).toEqual([]);
    }
  });
});

it('whoever guesses is sent away, with when to come again', async () => {
  const guess = () =>
    fetch(`${whole.baseUrl}/orgs`, { headers: { authorization: `Bearer ${'x'.repeat(43)}` } });
  for (let round = 0; round < 15; round += 1) await Promise.all(Array.from({ length: 20 }, guess));
  const last = await guess();
  expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await last.json()).toMatchObject({ statusInfoSet: [{ imsx_codeMinor: 'server_busy' }] });
  expect((await whole.ask({ grant_type: 'client_credentials' })).status).toBe(429);
});
