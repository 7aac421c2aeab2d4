import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../city/random.ts';
import { GateClient } from './client.ts';
import { evenly, morningOf, type Passage } from './morning.ts';
import type { GateOptions } from './options.ts';
import { SimulatedReader, type Tally } from './reader.ts';
import type { Ready } from './school-gates.ts';

const TICK_MS = 200;
const REPORT_EVERY_MS = 5000;
/** The second reader of each school has no network in this part of the time. */
const OFFLINE = { from: 0.3, to: 0.6 };

/** Holds everybody's card to the readers, in the time that the options say; done when all has been sent and answered. */
export async function play(
  options: Pick<GateOptions, 'url' | 'minutes' | 'rate' | 'departure' | 'seed'>,
  { schools, ahead }: Ready,
  say: (line: string) => void,
): Promise<Tally> {
  const random = new Random(options.seed);
  const tally: Tally = { sent: 0, accepted: 0, duplicates: 0, rejected: new Map(), failures: 0, took: [] };
  const length = options.minutes * 60_000;
  const readers: SimulatedReader[] = [];
  const second: SimulatedReader[] = [];
  const plan: { passage: Passage; reader: SimulatedReader }[] = [];
  for (const { name, readers: tokens, cards } of schools) {
    const own = tokens.map(({ token }) => {
      const client = new GateClient(options.url, token);
      return new SimulatedReader(
        client,
        tally,
        random.fork(token),
        options.departure ? 'DEPARTURE' : 'ARRIVAL',
      );
    });
    readers.push(...own);
    second.push(...own.slice(1));
    const ofSchool = random.fork(name);
    const rate = options.rate && options.rate / schools.length;
    const passages = rate ? evenly(cards, rate, ofSchool) : morningOf(cards, length, ofSchool);
    plan.push(...passages.map((passage) => ({ passage, reader: ofSchool.pick(own) })));
  }
  plan.sort((a, b) => a.passage.due - b.passage.due);
  const end = plan.at(-1)?.passage.due ?? 0;
  say(`${plan.length} swipes within ${Math.round(end / 1000)} s`);

  const began = Date.now();
  let next = 0;
  let reported = began;
  const sending = new Set<Promise<void>>();
  while (next < plan.length || readers.some((reader) => !reader.isEmpty)) {
    const gone = Date.now() - began;
    const serverTime = new Date(Date.now() + ahead);
    const part = gone / Math.max(end, 1);
    for (const reader of second) reader.offline = part > OFFLINE.from && part < OFFLINE.to;
    for (let due = plan[next]; due && due.passage.due <= gone; due = plan[next]) {
      due.reader.see(due.passage, serverTime);
      next += 1;
    }
    for (const reader of readers) {
      const sent = reader.send(serverTime);
      sending.add(sent);
      void sent.finally(() => sending.delete(sent));
    }
    if (Date.now() - reported > REPORT_EVERY_MS) {
      reported = Date.now();
      say(`  ${Math.round(gone / 1000)} s: ${next} of ${plan.length} came, ${tally.accepted} stored`);
    }
    await wait(TICK_MS);
  }
  await Promise.all(sending);
  return tally;
}
