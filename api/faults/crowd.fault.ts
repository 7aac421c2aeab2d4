import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPROVE } from '../test/actors.ts';
import type { Browser } from '../test/browser.ts';
import type { Child, Person, World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, percentile, times } from './figures.ts';
import { classWithChild, openWorld, waiting } from './house.ts';

const DECISIONS = times(24, 100);
/** Fewer connections than people: who held one and waited for a second would stop everybody. */
const CONNECTIONS = 2;

let world: World;
let child: Child;
let teacher: Person;
let api: ApiProcess;
beforeAll(async () => {
  world = await openWorld();
  const place = await classWithChild(world);
  child = place.child;
  teacher = place.room.teacher;
  api = await ApiProcess.start(world, { settings: { DATABASE_POOL: String(CONNECTIONS) } });
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

it('many who decide at once wait for their turn, and none for ever', async () => {
  const browser = await api.as(teacher);
  const ids = await waiting(world, child, DECISIONS);
  const took: number[] = [];
  let sentAway = 0;
  const reasons = await Promise.all(
    ids.map(async (id) => {
      const began = performance.now();
      let reason = await decide(browser, id);
      // Who waits too long for a connection is told to come again, and does.
      for (; reason === 'BUSY'; reason = await decide(browser, id)) sentAway += 1;
      took.push(performance.now() - began);
      return reason;
    }),
  );
  const decided = reasons.filter((reason) => reason === 'decided').length;
  figure('many decide at once', {
    connections: CONNECTIONS,
    decisions: DECISIONS,
    decided,
    'told to come again': sentAway,
    'median ms': Math.round(percentile(took, 0.5)),
    'slowest ms': Math.round(percentile(took, 1)),
  });
  expect(reasons.filter((reason) => reason !== 'decided')).toEqual([]);
});

async function decide(browser: Browser, id: string): Promise<string> {
  const { errors } = await browser.ask(APPROVE, { id, version: 1 });
  return errors[0]?.extensions.reason ?? 'decided';
}
