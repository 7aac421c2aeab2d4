import { toTaipeiDate } from '@qinshi/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Gate, type Reader } from '../test/gate.ts';
import type { World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, median, times } from './figures.ts';
import { openWorld } from './house.ts';
import { type NewPupil, newPupils } from './new-pupils.ts';
import { Phone } from './phone.ts';
import { signedIn } from './signed-in.ts';

const PHONES = times(12, 60);
/** The shortest and the longest cut; those between are spread evenly in their logarithm. */
const SHORTEST_S = 1;
const LONGEST_S = times(6, 600);
/** A child goes in and out like this all the time: a swipe may fall into every moment of a new connection. */
const EVERY_MS = times(150, 500);
const PATIENCE = { timeout: 30_000, interval: 50 };

let world: World;
let api: ApiProcess;
let reader: Reader;
let pupils: NewPupil[];
let phones: Phone[];
beforeAll(async () => {
  world = await openWorld();
  const school = await world.school();
  const admin = await world.staff(school, ['SCHOOL_ADMIN']);
  api = await ApiProcess.start(world);
  reader = await (await Gate.open(world, await api.as(admin), school.id)).reader(api.url);
  pupils = await newPupils(world, school.id, PHONES);
  phones = await Promise.all(pupils.map(phoneOf));
});
afterAll(async () => {
  await Promise.all(phones.map((phone) => phone.close()));
  await api.kill();
  await world.close();
});

it('a phone whose connection was cut shows every swipe again, once', async () => {
  const gates = new OpenGates();
  await expect.poll(() => phones.every(({ heard }) => heard.size > 0), PATIENCE).toBe(true);
  await Promise.all(phones.map((phone) => phone.reread()));

  const behind = await Promise.all(phones.map(cutOnce));
  await expect.poll(() => phones.every(({ isLive }) => isLive), PATIENCE).toBe(true);
  const swipes = await gates.close();

  const missed = async () => {
    const stored = await storedOf();
    return phones.reduce((sum, phone, place) => {
      const ids = stored.get(pupils[place]?.studentId ?? '') ?? [];
      return sum + ids.filter((id) => !phone.shown.has(id)).length;
    }, 0);
  };
  await expect
    .poll(missed, { timeout: 5000, interval: 100 })
    .toBe(0)
    .catch(() => {});
  const stored = [...(await storedOf()).values()].flat();
  const shown = phones.flatMap((phone) => [...phone.shown]);
  const reread = behind.filter((ms) => ms !== null);
  const seen = {
    missed: await missed(),
    doubled: phones.reduce((sum, { heard }) => sum + [...heard.values()].filter((n) => n > 1).length, 0),
    invented: shown.filter((id) => !stored.includes(id)).length,
  };
  figure('live connection cut', {
    phones: PHONES,
    'cut for s': `${SHORTEST_S}–${LONGEST_S}`,
    swipes,
    'connected anew': phones.reduce((sum, { connections }) => sum + connections - 1, 0),
    ...seen,
    'median ms until right': Math.round(median(reread)),
    'slowest ms': Math.round(Math.max(...reread)),
  });
  expect(seen).toEqual({ missed: 0, doubled: 0, invented: 0 });
});

async function phoneOf(pupil: NewPupil): Promise<Phone> {
  const cookie = await signedIn(world, pupil);
  const day = toTaipeiDate(world.clock.now());
  return Phone.open(api.browser({ cookie }), { port: api.port, cookie, id: pupil.studentId, day });
}

/**
 * Cuts a phone off for its own length: every other one silently, the rest with a reset; the device itself notices half of
 * them. Answers after how many milliseconds its list was read anew; null when it did not need to.
 */
async function cutOnce(phone: Phone, place: number): Promise<number | null> {
  const length = SHORTEST_S * (LONGEST_S / SHORTEST_S) ** (place / (PHONES - 1));
  phone.line.cut(place % 2 ? 'silent' : 'broken');
  await new Promise((over) => setTimeout(over, length * 1000));
  phone.line.mend();
  const mended = performance.now();
  const deviceNotices = place % 4 > 1 || length > SHORTEST_S * 2;
  if (deviceNotices) phone.window.dispatchEvent(new Event('online'));
  else if (phone.isLive) return null;
  await expect.poll(() => phone.readAt, PATIENCE).toBeGreaterThan(mended);
  return phone.readAt - mended;
}

/** Swipes of every child, again and again, until they are closed. */
class OpenGates {
  #open = true;
  #swipes = 0;
  readonly #busy = this.#swipe();

  /** How many swipes there were. */
  async close(): Promise<number> {
    this.#open = false;
    await this.#busy;
    return this.#swipes;
  }

  async #swipe(): Promise<void> {
    while (this.#open) {
      const next = new Promise((go) => setTimeout(go, EVERY_MS));
      const occurredAt = new Date().toISOString();
      const batch = pupils.map(({ card }, index) => {
        const sequence = this.#swipes + index;
        return { cardNumber: card, direction: 'ARRIVAL', occurredAt, sequence };
      });
      await reader.record(batch);
      this.#swipes += batch.length;
      await next;
    }
  }
}

async function storedOf(): Promise<Map<string, string[]>> {
  const rows = await world.em.execute<{ studentId: string; ids: string[] }[]>(
    'select student_id as "studentId", jsonb_agg(id) as ids from swipe group by student_id',
  );
  return new Map(rows.map(({ studentId, ids }) => [studentId, ids]));
}
