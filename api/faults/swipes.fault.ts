import { afterAll, beforeAll, expect, it } from 'vitest';
import { Gate, type Reader, type SentSwipe } from '../test/gate.ts';
import type { Person, World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, percentile, times } from './figures.ts';
import { openAllDay, openWorld } from './house.ts';
import { type NewPupil, newPupils } from './new-pupils.ts';
import { perThousand, processorTime } from './processor-time.ts';

/** Of each test: every swipe is news to a family. */
const PUPILS = times(1000, 20_000);
const COPIES = times(6, 20);
const BATCH = 1000;

let world: World;
let api: ApiProcess;
let admin: Person;
let schoolId: string;
beforeAll(async () => {
  world = await openWorld();
  const school = await world.school();
  schoolId = school.id;
  await openAllDay(world, school.id);
  admin = await world.staff(school, ['SCHOOL_ADMIN']);
  api = await ApiProcess.start(world);
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

it('one batch, sent to two processes at once and in every order, is stored and told once', async () => {
  const [reader] = await readers(1);
  if (!reader) throw new Error('There is no reader.');
  const batch = swipes(await newPupils(world, schoolId, BATCH), 'ARRIVAL');
  const elsewhere = world.browser(reader.browser.headers);
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: COPIES }, (_, copy) => {
      const shuffled = batch.toSorted((a, b) => order(a, copy) - order(b, copy));
      return reader.recordThrough(copy % 2 ? elsewhere : reader.browser, shuffled);
    }),
  );
  const ms = performance.now() - began;
  const accepted = answers.map((answer) => answer.accepted).filter((count) => count > 0);
  const stored = await storedOf(reader);
  const told = await notifications();
  figure('the same batch of swipes at once', {
    copies: COPIES,
    swipes: BATCH,
    stored,
    notifications: told,
    ms: Math.round(ms),
  });
  expect(accepted).toEqual([BATCH]);
  expect(stored).toBe(BATCH);
  expect(told).toBe(BATCH);
});

it.each([100, 1000])('swipes in batches of %i are stored, published and told', async (size) => {
  const gates = await readers(4);
  const all = swipes(await newPupils(world, schoolId, PUPILS), 'DEPARTURE');
  const before = await notifications();
  const batches = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
  const took: number[] = [];
  let accepted = 0;
  const usedBefore = await processorTime(world, api);
  const began = performance.now();
  await Promise.all(
    gates.map(async (reader) => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const sent = performance.now();
        const answer = await reader.record(batch);
        accepted += answer.accepted;
        took.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const used = perThousand(usedBefore, await processorTime(world, api), PUPILS);
  const told = (await notifications()) - before;
  figure(`swipes in batches of ${size}`, {
    swipes: PUPILS,
    'per second': Math.round(PUPILS / seconds),
    'median ms': Math.round(percentile(took, 0.5)),
    '95 % ms': Math.round(percentile(took, 0.95)),
    ...used,
    notifications: told,
  });
  expect(accepted).toBe(PUPILS);
  expect(told).toBe(PUPILS);
});

/** A permutation of its own for each copy. */
function order({ sequence }: SentSwipe, copy: number): number {
  return (sequence * 7919 + copy * 104_729) % 1009;
}

/** Every card once, now. */
function swipes(pupils: readonly NewPupil[], direction: string): SentSwipe[] {
  const occurredAt = world.clock.now().toISOString();
  return pupils.map(({ card }, sequence) => ({ cardNumber: card, direction, occurredAt, sequence }));
}

async function readers(count: number): Promise<Reader[]> {
  const gate = await Gate.open(world, await api.as(admin), schoolId);
  return Promise.all(Array.from({ length: count }, () => gate.reader(api.url)));
}

async function storedOf({ id }: Reader): Promise<number> {
  const [row] = await world.em.execute<{ count: number }[]>(
    'select count(*)::int as count from swipe where reader_id = ?',
    [id],
  );
  return row?.count ?? 0;
}

async function notifications(): Promise<number> {
  const [row] = await world.em.execute<{ count: number }[]>(
    'select count(*)::int as count from notification',
  );
  return row?.count ?? 0;
}
