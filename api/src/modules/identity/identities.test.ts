import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type Person, World } from '../../../test/world.ts';
import type { IdentityFact } from '../../graphql/viewer.ts';
import { identityLabel } from './identities.ts';

interface Me {
  activeIdentity: { id: string; kind: string };
  account: { identities: { id: string; kind: string; label: string }[] };
  children: { id: string }[];
  classGroups: { id: string }[];
}
const ME =
  'activeIdentity { id kind } account { identities { id kind label } } children { id } classGroups { id }';
const SWITCH = `mutation ($id: ID!) { switchIdentity(id: $id) { ${ME} } }`;

let city: World;
let school: Awaited<ReturnType<World['school']>>;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('ELEMENTARY', '市立晨光國小');
});
afterAll(() => city.close());

async function me(browser: Browser): Promise<Me | null> {
  return (await browser.do<{ viewer: Me | null }>(`{ viewer { ${ME} } }`)).viewer;
}

async function hats(browser: Browser): Promise<string[]> {
  return (await me(browser))?.account.identities.map(({ kind }) => kind) ?? [];
}

/** Signs this person in and says until when the browser keeps the cookie, in minutes from now. */
async function cookieMinutes(person: Person): Promise<number> {
  const response = await city.browser().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }',
      variables: { input: { username: person.username, password: 'Reed-Lamp-42-Kite' } },
    }),
  });
  const cookie = response.headers.getSetCookie()[0] ?? '';
  const expires = /Expires=([^;]+)/.exec(cookie)?.[1];
  // By the clock of the browser, which a demo may not share.
  return (Date.parse(String(expires)) - Date.now()) / 60_000;
}

describe('one person, many hats', () => {
  it('is teacher and parent in one account, and switches', async () => {
    const room = await city.classRoom(school);
    const child = await city.child(await city.classRoom(school, 2));
    await city.bind(room.teacher, [child], 'FATHER');
    const browser = await city.as(room.teacher);
    const atWork = await me(browser);
    expect(atWork?.activeIdentity.kind).toBe('HOMEROOM_TEACHER');
    expect(atWork?.account.identities.map(({ label }) => label)).toEqual([
      `市立晨光國小 ${room.name} 導師`,
      '家長',
    ]);
    expect([atWork?.children, atWork?.classGroups]).toEqual([[], [{ id: room.id }]]);
    const { switchIdentity: atHome } = await browser.do<{ switchIdentity: Me }>(SWITCH, { id: 'parent' });
    expect([atHome.children, atHome.classGroups]).toEqual([[{ id: child.id }], []]);
    expect((await me(browser))?.activeIdentity.kind).toBe('PARENT');
    // As a parent the queue is closed, as a teacher the child of another class is.
    expect(await browser.refused('{ bindingApplications { totalCount } }')).toMatchObject({
      code: 'FORBIDDEN',
    });
    // The next sign-in begins with the hat worn last.
    expect((await me(await city.as(room.teacher)))?.activeIdentity.kind).toBe('PARENT');
  });

  it('has no hat but the own ones', async () => {
    const [room, other] = [await city.classRoom(school, 3), await city.classRoom(school, 4)];
    const browser = await city.as(room.teacher);
    const others = await me(await city.as(other.teacher));
    for (const id of ['parent', 'nonsense', '', String(others?.activeIdentity.id)])
      expect(await browser.refused(SWITCH, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await me(browser))?.activeIdentity.kind).toBe('HOMEROOM_TEACHER');
  });

  it('speaks the language that is asked for', async () => {
    const room = await city.classRoom(school, 5);
    const browser = await city.as(room.teacher);
    const { viewer } = await city
      .browser({ cookie: browser.cookieHeader, 'accept-language': 'en-GB,en;q=0.9' })
      .do<{ viewer: Me }>(`{ viewer { ${ME} } }`);
    expect(viewer.account.identities[0]?.label).toBe(`市立晨光國小 ${room.name} Homeroom teacher`);
  });

  it.each<[Partial<IdentityFact>, string, string]>([
    [
      { kind: 'OFFICE', schoolName: '市立晨光國小', office: '學務處', title: '生教組長' },
      '市立晨光國小 學務處 生教組長',
      '市立晨光國小 學務處 生教組長',
    ],
    [{ kind: 'BUREAU_ADMIN', title: null }, '教育局管理員', 'Bureau administrator'],
    [
      { kind: 'STUDENT', schoolName: '市立晨光國小', className: '五年一班' },
      '市立晨光國小 五年一班 學生',
      '市立晨光國小 五年一班 Student',
    ],
    [{ kind: 'STUDENT', schoolName: '市立晨光國小' }, '市立晨光國小 學生', '市立晨光國小 Student'],
    [{ kind: 'PARENT' }, '家長', 'Parent'],
  ])('is called %j', (fact, zh, en) => {
    const nothing = {
      schoolId: null,
      schoolName: null,
      classGroupId: null,
      className: null,
      title: null,
      office: null,
      withheldStudentIds: [],
      taughtClassGroupIds: [],
    };
    const identity: IdentityFact = { id: 'x', kind: 'PARENT', studentIds: [], ...nothing, ...fact };
    expect([identityLabel(identity, 'zh-TW'), identityLabel(identity, 'en')]).toEqual([zh, en]);
  });
});

describe('a hat is lost at once', () => {
  it('when the post ends: open until the end of its last day', async () => {
    const officer = await city.staff(school, ['OFFICE', 'SCHOOL_ADMIN']);
    const browser = await city.as(officer);
    expect(await hats(browser)).toEqual(['OFFICE', 'SCHOOL_ADMIN']);
    await city.em.execute(
      `update staff_post set ends_on = '2026-11-22' where staff_id = ? and power = 'OFFICE'`,
      [officer.staffId],
    );
    expect(await hats(browser)).toEqual(['SCHOOL_ADMIN']);
    await city.em.execute(`update staff set ends_on = '2026-11-23' where id = ?`, [officer.staffId]);
    expect(await hats(browser)).toEqual(['SCHOOL_ADMIN']);
    await city.em.execute(`update staff set ends_on = '2026-11-22' where id = ?`, [officer.staffId]);
    expect(await hats(browser)).toEqual([]);
    expect(await browser.refused('{ students { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('when the homeroom passes to somebody else', async () => {
    const room = await city.classRoom(school, 6);
    const browser = await city.as(room.teacher);
    await city.em.execute(`update homeroom_assignment set ends_on = '2026-11-22' where class_group_id = ?`, [
      room.id,
    ]);
    expect(await hats(browser)).toEqual([]);
    expect(await browser.refused('{ bindingApplications { totalCount } }')).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('when the binding ends', async () => {
    const [first, second] = [
      await city.child(await city.classRoom(school, 7)),
      await city.child({ ...school, unplaced: true }),
    ];
    const mother = await city.parent([first, second]);
    const browser = await city.as(mother);
    await city.em.execute('update guardianship set ended_at = now() where student_id = ?', [first.id]);
    expect((await me(browser))?.children).toEqual([{ id: second.id }]);
    await city.em.execute('update guardianship set ended_at = now() where student_id = ?', [second.id]);
    expect(await hats(browser)).toEqual([]);
    expect((await me(browser))?.children).toEqual([]);
  });
});

describe('a session', () => {
  it('of staff ends after half an hour without use', async () => {
    const browser = await city.as((await city.classRoom(school, 8)).teacher);
    city.clock.advance(30);
    expect(await me(browser)).not.toBeNull();
    city.clock.advance(29);
    expect(await me(browser)).not.toBeNull();
    city.clock.advance(31);
    expect(await me(browser)).toBeNull();
  });

  it('of staff ends after twelve hours of use', async () => {
    const { teacher } = await city.classRoom(school, 9);
    expect(await cookieMinutes(teacher)).toBeCloseTo(12 * 60, 0);
    const browser = await city.as(teacher);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      city.clock.advance(20);
      expect(await me(browser)).not.toBeNull();
    }
    city.clock.advance(20);
    expect(await me(browser)).toBeNull();
  });

  it('of a parent lasts thirty days; of a teacher who is a parent as long as a teacher’s', async () => {
    const child = await city.child(await city.classRoom(school, 10));
    const mother = await city.parent([child]);
    expect(await cookieMinutes(mother)).toBeCloseTo(30 * 24 * 60, 0);
    const { teacher } = await city.classRoom(school, 11);
    await city.bind(teacher, [child]);
    expect(await cookieMinutes(teacher)).toBeCloseTo(12 * 60, 0);
    const browser = await city.as(mother);
    city.clock.advance(30 * 24 * 60 - 1);
    expect(await me(browser)).not.toBeNull();
    city.clock.advance(1);
    expect(await me(browser)).toBeNull();
  });

  it('ends with signing out, in this browser alone', async () => {
    const mother = await city.parent([await city.child({ ...school, unplaced: true })]);
    const [here, there] = [await city.as(mother), await city.as(mother)];
    const stolen = city.browser({ cookie: here.cookieHeader });
    await here.do('mutation { signOut }');
    expect(here.cookieHeader).toBe('');
    expect([await me(here), await me(stolen)]).toEqual([null, null]);
    expect(await me(there)).not.toBeNull();
    await here.do('mutation { signOut }');
  });

  it.each(['', 'x', 'qinshi-session=', 'a; b; c', '%00'])('is not opened by the cookie %j', async (token) => {
    expect(await me(city.browser({ cookie: `qinshi-session=${token}` }))).toBeNull();
  });
});
