import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../src/db/id.ts';
import { newToken } from '../src/modules/identity/sessions.ts';
import { Listener } from '../test/browser.ts';
import { Gate, type Reader } from '../test/gate.ts';
import type { World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, percentile, times } from './figures.ts';
import { openWorld } from './house.ts';
import { type NewPupil, newPupils } from './new-pupils.ts';

/** Parents who look at their phones while their children come in. */
const PARENTS = times(20, 1000);
const SECONDS = times(3, 300);
const READERS = 3;
/** Each reader sends once a second. */
const BATCH = times(20, 100);

interface SwipeHeard {
  swipeRecorded: { id: string; occurredAt: string };
}

let world: World;
let api: ApiProcess;
let readers: Reader[];
let pupils: NewPupil[];
beforeAll(async () => {
  world = await openWorld();
  const school = await world.school();
  const admin = await world.staff(school, ['SCHOOL_ADMIN']);
  api = await ApiProcess.start(world);
  const gate = await Gate.open(world, await api.as(admin), school.id);
  readers = await Promise.all(Array.from({ length: READERS }, () => gate.reader(api.url)));
  pupils = await newPupils(world, school.id, PARENTS);
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

it('every parent hears of every swipe of the own child, once, while the gates are busy', async () => {
  const phones = new Map<string, Listener<SwipeHeard>>();
  for (const pupil of pupils) {
    const operation = { query: 'subscription { swipeRecorded { id occurredAt } }', variables: {} };
    const phone = new Listener<SwipeHeard>(api.url, await signedIn(pupil), operation);
    await phone.opened;
    phones.set(pupil.card, phone);
  }
  await heardByAll(phones);

  const expected = new Map(pupils.map(({ card }) => [card, 0]));
  const took: number[] = [];
  const from = Date.now();
  const counted = (phone: Listener<SwipeHeard>) =>
    phone.pending.filter(({ swipeRecorded }) => Date.parse(swipeRecorded.occurredAt) >= from);
  const began = performance.now();
  await Promise.all(
    readers.map(async (reader, place) => {
      for (let second = 0; second < SECONDS; second += 1) {
        await until(began + second * 1000);
        const swipes = Array.from({ length: BATCH }, (_, index) => {
          const turn = (second * READERS + place) * BATCH + index;
          const { card } = pupils[turn % pupils.length] as NewPupil;
          expected.set(card, (expected.get(card) ?? 0) + 1);
          return {
            cardNumber: card,
            direction: Math.floor(turn / pupils.length) % 2 ? 'DEPARTURE' : 'ARRIVAL',
            occurredAt: new Date().toISOString(),
            sequence: second * BATCH + index,
          };
        });
        const sent = performance.now();
        expect((await reader.record(swipes)).accepted).toBe(BATCH);
        took.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const total = READERS * BATCH * SECONDS;
  const last = performance.now();
  await expect
    .poll(() => [...phones.values()].reduce((sum, phone) => sum + counted(phone).length, 0), {
      timeout: 60_000,
    })
    .toBe(total);
  const behind = performance.now() - last;
  const heard = [...phones].map(([card, phone]) => {
    const ids = counted(phone).map(({ swipeRecorded }) => swipeRecorded.id);
    return { card, count: ids.length, different: new Set(ids).size };
  });
  figure('live swipes', {
    parents: PARENTS,
    swipes: total,
    'per second': Math.round(total / seconds),
    lost: heard.reduce((sum, { card, different }) => sum + (expected.get(card) ?? 0) - different, 0),
    doubled: heard.reduce((sum, { count, different }) => sum + count - different, 0),
    'batch 95 % ms': Math.round(percentile(took, 0.95)),
    'last heard after ms': Math.round(behind),
  });
  for (const { card, count, different } of heard) {
    expect(different).toBe(expected.get(card));
    expect(count).toBe(different);
  }
  await Promise.all([...phones.values()].map((phone) => phone.stop()));
});

/** A session like that of a parent who signed in some days ago; its cookie. */
async function signedIn({ guardianId }: NewPupil): Promise<string> {
  const { token, tokenHash } = newToken();
  await world.em.execute(
    `insert into session (id, token_hash, account_id, created_at, last_used_at, expires_at, method)
     values (?, ?, ?, now(), now(), now() + interval '30 days', 'PASSWORD')`,
    [newId(), tokenHash, guardianId],
  );
  return `qinshi-session=${token}`;
}

/** A connection is acknowledged before its subscription listens: swipes for those who have heard none, until all have. */
async function heardByAll(phones: ReadonlyMap<string, Listener<SwipeHeard>>): Promise<void> {
  const [reader] = readers;
  if (!reader) throw new Error('There is no reader.');
  let sequence = 1_000_000;
  const deaf = async () => {
    const waiting = [...phones].filter(([, { pending }]) => pending.length === 0);
    const occurredAt = new Date().toISOString();
    const swipes = waiting.map(([cardNumber]) => {
      sequence += 1;
      return { cardNumber, direction: 'ARRIVAL', occurredAt, sequence };
    });
    if (swipes.length > 0) await reader.record(swipes);
    return swipes.length;
  };
  await expect.poll(deaf, { timeout: 120_000, interval: 1000 }).toBe(0);
}

function until(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
}
