import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, World } from '../../test/world.ts';
import { GateClient } from './client.ts';
import { play } from './play.ts';
import { closeGates, openGates, signIn } from './school-gates.ts';

const PUPILS = 40;
const SAY_NOTHING = () => {};

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let admin: GateClient;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  const room = await city.classRoom(school);
  for (let pupil = 0; pupil < PUPILS; pupil += 1) await city.child(room);
  const { username } = await city.staff(school, ['SCHOOL_ADMIN']);
  admin = new GateClient(city.app.url);
  await signIn(admin, { username, password: PASSWORD });
});
afterAll(() => city.close());

it('a played morning is stored whole and once, though a reader was away and batches came twice', async () => {
  const ready = await openGates(admin, { school: school.code, issueCards: true }, SAY_NOTHING);
  expect(ready.schools.map(({ cards, readers }) => [cards.length, readers.length])).toEqual([[PUPILS, 2]]);
  const options = { url: city.app.url, minutes: 0.04, rate: undefined, departure: false, seed: 1 };
  const tally = await play(options, ready, SAY_NOTHING);
  await closeGates(admin, ready.schools);

  expect(tally).toMatchObject({ failures: 0, rejected: new Map() });
  expect(tally.accepted).toBeGreaterThan(PUPILS * 0.85);
  expect(tally.accepted + tally.duplicates).toBe(tally.sent);
  const rows = await city.em.execute<{ count: number; pupils: number; readers: number; open: number }[]>(
    `select count(*)::int as count, count(distinct student_id)::int as pupils,
       count(distinct reader_id)::int as readers,
       (select count(*)::int from gate_reader where revoked_at is null) as open from swipe`,
  );
  expect(rows[0]).toMatchObject({ count: tally.accepted, readers: 2, open: 0 });
  expect(rows[0]?.pupils).toBeGreaterThan(PUPILS * 0.85);
});

it('plays the card of one pupil alone', async () => {
  const everybody = await openGates(admin, { school: school.code, issueCards: false }, SAY_NOTHING);
  const [card] = everybody.schools[0]?.cards ?? [];
  const ready = await openGates(admin, { school: school.code, card, issueCards: false }, SAY_NOTHING);
  const options = { url: city.app.url, minutes: 5, rate: 10, departure: true, seed: 1 };
  expect((await play(options, ready, SAY_NOTHING)).accepted).toBe(1);
  await closeGates(admin, [...everybody.schools, ...ready.schools]);
});
