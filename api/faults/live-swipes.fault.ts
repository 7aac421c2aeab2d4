import { afterAll, beforeAll, expect, it } from 'vitest';
import { Listener } from '../test/browser.ts';
import { Gate, type Reader } from '../test/gate.ts';
import type { World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, percentile, times } from './figures.ts';
import { openWorld } from './house.ts';
import { type NewPupil, newPupils } from './new-pupils.ts';
import { perThousand, processorTime } from './processor-time.ts';
import { signedIn } from './signed-in.ts';

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
  const phones = new Map<string, Phone>();
  for (const pupil of pupils) {
    const operation = { query: 'subscription { swipeRecorded { id occurredAt } }', variables: {} };
    const phone = new Phone(new Listener<SwipeHeard>(api.url, await signedIn(world, pupil), operation));
    await phone.listener.listening;
    phones.set(pupil.card, phone);
  }

  const expected = new Map(pupils.map(({ card }) => [card, 0]));
  const took: number[] = [];
  /** When the answer came that a swipe of this time is stored. */
  const storedAt = new Map<string, number>();
  const used = await processorTime(world, api);
  const began = performance.now();
  await Promise.all(
    readers.map(async (reader, place) => {
      for (let second = 0; second < SECONDS; second += 1) {
        await until(began + second * 1000);
        const occurredAt = new Date().toISOString();
        const swipes = Array.from({ length: BATCH }, (_, index) => {
          const turn = (second * READERS + place) * BATCH + index;
          const { card } = pupils[turn % pupils.length] as NewPupil;
          expected.set(card, (expected.get(card) ?? 0) + 1);
          return {
            cardNumber: card,
            direction: Math.floor(turn / pupils.length) % 2 ? 'DEPARTURE' : 'ARRIVAL',
            occurredAt,
            sequence: second * BATCH + index,
          };
        });
        const sent = performance.now();
        expect((await reader.record(swipes)).accepted).toBe(BATCH);
        took.push(performance.now() - sent);
        storedAt.set(occurredAt, Date.now());
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const total = READERS * BATCH * SECONDS;
  const last = performance.now();
  await expect
    .poll(() => [...phones.values()].reduce((sum, phone) => sum + phone.heard.length, 0), {
      timeout: 60_000,
    })
    .toBe(total);
  const behind = performance.now() - last;
  const cost = perThousand(used, await processorTime(world, api), total);
  const events = [...phones.values()].flatMap(({ heard }) => heard);
  const late = events.map(({ at, occurredAt }) => Math.max(0, at - (storedAt.get(occurredAt) ?? at)));
  const heard = [...phones].map(([card, phone]) => {
    const ids = phone.heard.map(({ id }) => id);
    return { card, count: ids.length, different: new Set(ids).size };
  });
  figure('live swipes', {
    parents: PARENTS,
    swipes: total,
    'per second': Math.round(total / seconds),
    lost: heard.reduce((sum, { card, different }) => sum + (expected.get(card) ?? 0) - different, 0),
    doubled: heard.reduce((sum, { count, different }) => sum + count - different, 0),
    'batch 95 % ms': Math.round(percentile(took, 0.95)),
    'stored → heard 50 % ms': percentile(late, 0.5),
    '99 % ms': percentile(late, 0.99),
    'last heard after ms': Math.round(behind),
    ...cost,
  });
  for (const { card, count, different } of heard) {
    expect(different).toBe(expected.get(card));
    expect(count).toBe(different);
  }
  await Promise.all([...phones.values()].map(({ listener }) => listener.stop()));
});

/** Notes when it heard of what. */
class Phone {
  readonly heard: { id: string; occurredAt: string; at: number }[] = [];

  constructor(readonly listener: Listener<SwipeHeard>) {
    void this.#follow();
  }

  async #follow(): Promise<never> {
    for (;;) {
      const { swipeRecorded } = await this.listener.next();
      this.heard.push({ ...swipeRecorded, at: Date.now() });
    }
  }
}

function until(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
}
