import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  guardianWithAccount,
  newGuardian,
  type Reviewer,
  reviewer,
  type SentApplication,
} from '../../../test/actors.ts';
import type { Browser, Listener } from '../../../test/browser.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

interface Changed {
  bindingApplicationChanged: Pick<SentApplication, 'id' | 'status' | 'studentName'>;
}
const CHANGES = `subscription ($classGroup: ID) {
  bindingApplicationChanged(classGroup: $classGroup) { id status studentName } }`;

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let otherRoom: ClassRoom;
let teacher: Reviewer;
const listeners: Listener<Changed>[] = [];
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  [room, otherRoom] = [await city.classRoom(school, 1), await city.classRoom(school, 2)];
  teacher = await reviewer(city, room.teacher);
});
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.stop()));
});
afterAll(() => city.close());

async function listen(browser: Browser, classGroup?: string): Promise<Listener<Changed>> {
  const listener = await city.listen<Changed>(browser, CHANGES, classGroup ? { classGroup } : {});
  listeners.push(listener);
  return listener;
}

async function heard(listener: Listener<Changed>) {
  const { id, status, studentName } = (await listener.next()).bindingApplicationChanged;
  return [id, status, studentName];
}

describe('who listens', () => {
  it('hears the decision as applicant, within a second and without reloading', async () => {
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room, '林小安'));
    const page = await listen(mother.browser);
    await teacher.approve(sent);
    const start = performance.now();
    expect(await heard(page)).toEqual([sent.id, 'APPROVED', '林小安']);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('hears a rejection, the name still masked', async () => {
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room, '林小安'));
    const page = await listen(mother.browser);
    await teacher.reject(sent, '資料不符');
    expect(await heard(page)).toEqual([sent.id, 'REJECTED', '林○安']);
  });

  it('hears submission and cancellation as reviewer, with the whole name', async () => {
    const queue = await listen(teacher.browser);
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room, '林小安'));
    expect(await heard(queue)).toEqual([sent.id, 'SUBMITTED', '林小安']);
    await mother.cancel(sent);
    expect(await heard(queue)).toEqual([sent.id, 'CANCELLED', '林小安']);
  });

  it('hears each of many that are cleared', async () => {
    const mother = await newGuardian(city);
    await mother.confirm(await city.child(room));
    await mother.confirm(await city.child(room));
    const sent = await mother.submit();
    const queue = await listen(teacher.browser);
    await mother.clear();
    const events = [await heard(queue), await heard(queue)];
    expect(events.map(([id, status]) => [id, status]).sort()).toEqual(
      sent.map(({ id }) => [id, 'CANCELLED']).sort(),
    );
  });

  it('hears one class when the office asks for one', async () => {
    const office = await reviewer(city, await city.staff(school, ['OFFICE']));
    const [whole, one] = [await listen(office.browser), await listen(office.browser, otherRoom.id)];
    const mother = await newGuardian(city);
    const first = await mother.applyFor(await city.child(room));
    const second = await mother.applyFor(await city.child(otherRoom));
    expect([(await heard(whole))[0], (await heard(whole))[0]]).toEqual([first.id, second.id]);
    expect((await heard(one))[0]).toBe(second.id);
    expect(one.pending).toEqual([]);
  });

  it('hears nothing of others: the next event is the own one', async () => {
    const foreign = await reviewer(city, otherRoom.teacher);
    const stranger = await newGuardian(city);
    const [foreignQueue, strangersPage] = [await listen(foreign.browser), await listen(stranger.browser)];
    const mother = await newGuardian(city);
    await teacher.approve(await mother.applyFor(await city.child(room)));
    const own = await stranger.applyFor(await city.child(otherRoom, '王小明'));
    expect(await heard(foreignQueue)).toEqual([own.id, 'SUBMITTED', '王小明']);
    expect(await heard(strangersPage)).toEqual([own.id, 'SUBMITTED', '王○明']);
  });

  it('is sent away as parent of an account when a further child is bound, to connect anew and follow that one too', async () => {
    const mother = await city.parent([await city.child(room)]);
    const browser = await city.as(mother);
    const sent = await guardianWithAccount(browser, mother).applyFor(await city.child(room, '林小弟'));
    const page = await listen(browser);
    await teacher.approve(sent);
    expect(await page.closed).toBe(4205);
    const next = await guardianWithAccount(browser, mother).applyFor(await city.child(room, '林小妹'));
    const again = await listen(browser);
    await teacher.reject(next, '資料不符');
    expect(await heard(again)).toEqual([next.id, 'REJECTED', '林○妹']);
  });

  it('is refused when nobody is signed in and no contact is verified', async () => {
    const listener = city.browser().listen<Changed>(CHANGES);
    listeners.push(listener);
    const [problem] = (await listener.failed) as { extensions: object }[];
    expect(problem?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'NOT_SIGNED_IN' });
  });
});

describe('a socket', () => {
  it('is closed when its user signs out', async () => {
    const browser = await city.as(room.teacher);
    const listener = await listen(browser);
    await browser.do('mutation { signOut }');
    expect(await listener.closed).toBe(4205);
  });

  it('is closed when the applicant leaves', async () => {
    const mother = await newGuardian(city);
    const listener = await listen(mother.browser);
    await mother.browser.do('mutation { endApplicantSession }');
    expect(await listener.closed).toBe(4205);
  });

  it('is closed when its user puts on another hat, so that what comes next is read with the new rights', async () => {
    const both = await city.classRoom(school, 5);
    await city.bind(both.teacher, [await city.child(room)]);
    const browser = await city.as(both.teacher, 'HOMEROOM_TEACHER');
    const listener = await listen(browser);
    await browser.do('mutation { switchIdentity(id: "parent") { activeIdentity { kind } } }');
    expect(await listener.closed).toBe(4205);
  });

  it('stays open when somebody else signs out', async () => {
    const [mine, theirs] = [await city.as(otherRoom.teacher), await city.as(otherRoom.teacher)];
    const listener = await listen(mine);
    await theirs.do('mutation { signOut }');
    const sent = await (await newGuardian(city)).applyFor(await city.child(otherRoom));
    expect((await heard(listener))[0]).toBe(sent.id);
  });

  it.each([
    ['a page of another origin', '/graphql', { origin: 'https://evil.example' }, 403],
    ['another path', '/elsewhere', {}, 404],
  ])('is refused to %s', async (_, path, headers, status) => {
    const socket = new WebSocket(`${city.app.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers: { ...headers, cookie: teacher.browser.cookieHeader },
    });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(status);
    socket.terminate();
  });

  it('cannot sign anybody in', async () => {
    const listener = city
      .browser()
      .listen('mutation { signIn(input: { username: "a", password: "b" }) { nextStep } }');
    const [problem] = (await listener.failed) as { extensions: object }[];
    expect(problem?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    await listener.stop();
  });
});
