import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { arrival, missing, tell } from '../../../test/news.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';

interface Told {
  id: string;
  kind: string;
  title: string;
  body: string;
  path: string;
  readAt: string | null;
  student: { name: string } | null;
}
interface Page {
  totalCount: number;
  nodes: Told[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const LIST = `query ($first: Int, $after: String, $unread: Boolean) {
  notifications(first: $first, after: $after, unread: $unread) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind title body path readAt student { name } } } }`;
const MARK = 'mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) }';

let city: World;
let room: ClassRoom;
beforeAll(async () => {
  city = await World.open();
  room = await city.classRoom(await city.school());
});
afterAll(() => city.close());

const list = async (browser: Browser, variables: object = {}) =>
  (await browser.do<{ notifications: Page }>(LIST, variables)).notifications;
const unread = async (browser: Browser) =>
  (await browser.do<{ viewer: { unreadCount: number } }>('{ viewer { unreadCount } }')).viewer.unreadCount;

async function family(): Promise<{ child: Child; mother: Person; father: Person }> {
  const child = await city.child(room);
  return { child, mother: await city.parent([child]), father: await city.parent([child], 'FATHER') };
}

describe('one event', () => {
  it('is told to each guardian once, however often it is told', async () => {
    const { child, mother, father } = await family();
    const event = arrival(child, [mother, father]);
    expect(await tell(city, event)).toBe(2);
    expect(await tell(city, event, event)).toBe(0);
    const browser = await city.as(mother);
    expect(await list(browser)).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: 'ARRIVAL',
          title: '林小安已到校',
          body: '07:31 由正門進入校園。',
          path: `/children/${child.id}/arrivals`,
          readAt: null,
          student: { name: '林小安' },
        },
      ],
    });
  });

  it('is told once when two processes tell it at the same moment', async () => {
    const { child, mother, father } = await family();
    const event = arrival(child, [mother, father]);
    const counts = await Promise.all(Array.from({ length: 8 }, () => tell(city, event)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(2);
  });

  it('is not told to whoever did it, nor to a closed account', async () => {
    const { child, mother, father } = await family();
    await city.em.execute('update account set closed_at = now() where id = ?', [father.accountId]);
    const third = await city.parent([child], 'GRANDMOTHER');
    const event = arrival(child, [mother, father, third], { exceptAccountId: mother.accountId });
    expect(await tell(city, event)).toBe(1);
    expect(await unread(await city.as(third))).toBe(1);
  });

  it('is told in the language of the request', async () => {
    const { child, mother } = await family();
    await tell(city, missing(child, [mother]));
    const browser = await city.as(mother);
    const english = city.browser({ cookie: browser.cookieHeader, 'accept-language': 'en' });
    expect((await list(english)).nodes[0]).toMatchObject({
      title: '林小安 has not arrived',
      body: 'No arrival and no leave by 08:10. Not coming today? Ask for leave here. Already on the way? Please call the school.',
    });
  });

  it('is told in the capacity that it concerns: a teacher’s is not in the family’s list', async () => {
    const own = await city.child(room, '陳小華');
    await city.bind(room.teacher, [own]);
    const pupil = await city.child(room, '王小明');
    await tell(
      city,
      arrival(own, [room.teacher]),
      arrival(pupil, [room.teacher], { audience: 'SCHOOL' }),
      arrival(own, [room.teacher], { audience: 'SCHOOL' }),
    );
    const names = async (kind: string) =>
      (await list(await city.as(room.teacher, kind))).nodes.map(({ student }) => student?.name);
    expect(await names('PARENT')).toEqual(['陳小華']);
    expect(await names('HOMEROOM_TEACHER')).toEqual(['陳小華', '王小明']);
  });
});

describe('guardians', () => {
  it('of several pupils are found at once: bound ones, with open accounts', async () => {
    const { child, mother, father } = await family();
    const sister = await city.child(room, '林小美');
    await city.bind(mother, [sister]);
    const nobodys = await city.child(room);
    await city.em.nativeUpdate(Guardianship, { account: father.accountId }, { endedAt: city.clock.now() });
    expect(await guardiansOf(city.em, [child.id, sister.id, nobodys.id], city.clock.now())).toEqual(
      new Map([
        [child.id, [mother.accountId]],
        [sister.id, [mother.accountId]],
        [nobodys.id, []],
      ]),
    );
  });

  it('of siblings are told of each child', async () => {
    const [older, younger] = [await city.child(room, '林小安'), await city.child(room, '林小美')];
    const mother = await city.parent([older, younger]);
    await tell(city, arrival(older, [mother]), arrival(younger, [mother]));
    const { nodes } = await list(await city.as(mother));
    expect(nodes.map(({ title }) => title)).toEqual(['林小美已到校', '林小安已到校']);
  });

  it('keep what they were told, but see no pupil who is not theirs any more', async () => {
    const { child, mother } = await family();
    const other = await city.child(room, '林小美');
    await city.bind(mother, [other]);
    await tell(city, arrival(child, [mother]));
    await city.em.nativeUpdate(
      Guardianship,
      { account: mother.accountId, student: child.id },
      { endedAt: city.clock.now() },
    );
    expect((await list(await city.as(mother))).nodes).toMatchObject([
      { title: '林小安已到校', student: null },
    ]);
  });
});

describe('the list', () => {
  it('comes in pages that news do not move', async () => {
    const { child, mother } = await family();
    for (let count = 0; count < 5; count += 1) await tell(city, arrival(child, [mother]));
    const browser = await city.as(mother);
    const first = await list(browser, { first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    await tell(city, missing(child, [mother]));
    const second = await list(browser, { first: 3, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
    const seen = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(new Set(seen).size).toBe(5);
  });

  it('refuses a cursor that is not ours', async () => {
    const { mother } = await family();
    expect(await (await city.as(mother)).refused(LIST, { after: 'bm8' })).toMatchObject({
      reason: 'INVALID',
      field: 'after',
    });
  });

  it('counts what is unread, until it is read', async () => {
    const { child, mother } = await family();
    for (let count = 0; count < 3; count += 1) await tell(city, arrival(child, [mother]));
    const browser = await city.as(mother);
    const [one] = (await list(browser)).nodes;
    expect(await unread(browser)).toBe(3);
    const mark = { ids: [one?.id] };
    expect(await browser.do(MARK, mark)).toEqual({ markNotificationsRead: 1 });
    expect(await browser.do(MARK, mark)).toEqual({ markNotificationsRead: 0 });
    expect((await list(browser, { unread: true })).totalCount).toBe(2);
    expect(await browser.do('mutation { markAllNotificationsRead }')).toEqual({
      markAllNotificationsRead: 2,
    });
    expect(await unread(browser)).toBe(0);
    expect((await list(browser)).totalCount).toBe(3);
  });

  it('is one’s own: nobody reads or marks another’s', async () => {
    const { child, mother, father } = await family();
    await tell(city, arrival(child, [mother]));
    const [hers, his] = [await city.as(mother), await city.as(father)];
    const [one] = (await list(hers)).nodes;
    expect((await list(his)).nodes).toEqual([]);
    expect(await his.do(MARK, { ids: [one?.id] })).toEqual({ markNotificationsRead: 0 });
    expect(await unread(hers)).toBe(1);
  });
});

describe('on a screen', () => {
  it('it appears within a second, on the receiver’s alone', async () => {
    const { child, mother, father } = await family();
    const live = 'subscription { notificationReceived { title } }';
    const hers = await city.listen<{ notificationReceived: { title: string } }>(await city.as(mother), live);
    const his = await city.listen<{ notificationReceived: { title: string } }>(await city.as(father), live);
    await tell(city, arrival(child, [mother]));
    const start = performance.now();
    expect((await hers.next()).notificationReceived.title).toBe('林小安已到校');
    expect(performance.now() - start).toBeLessThan(1000);
    await tell(city, missing(child, [father]));
    expect((await his.next()).notificationReceived.title).toBe('林小安尚未到校');
    expect(his.pending).toEqual([]);
    await Promise.all([hers.stop(), his.stop()]);
  });
});
