import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPROVE } from '../test/actors.ts';
import type { Browser } from '../test/browser.ts';
import type { Child, Person, World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, median, times } from './figures.ts';
import { classWithChild, openWorld, waiting } from './house.ts';

const KILLS = times(5, 200);
/** Approvals under way when the process dies. */
const AT_ONCE = 4;

let world: World;
let child: Child;
let teacher: Person;
let api: ApiProcess;
beforeAll(async () => {
  world = await openWorld();
  const place = await classWithChild(world);
  child = place.child;
  teacher = place.room.teacher;
  api = await ApiProcess.start(world);
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

it('a process killed during approvals leaves state, binding, audit row and job, or none of them', async () => {
  let browser = await api.as(teacher);
  const usual = median(await howLong(browser));
  let applied = 0;
  let acknowledged = 0;
  const torn: Traces[] = [];
  const lost: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const ids = await waiting(world, child, AT_ONCE);
    const answers = ids.map((id) => approve(browser, id));
    // Over the whole of their way: from before the first statement to after the last commit.
    await new Promise((go) => setTimeout(go, (usual * 2.5 * (kill + 0.5)) / KILLS));
    await api.kill();
    const told = await Promise.all(answers);
    for (const [index, id] of ids.entries()) {
      const traces = await tracesOf(id);
      const there = [traces.approved, traces.bound, traces.audited, traces.queued];
      if (new Set(there).size > 1) torn.push(traces);
      if (traces.approved) applied += 1;
      if (told[index]) acknowledged += 1;
      if (told[index] && !traces.approved) lost.push(id);
    }
    await api.start();
    browser = await api.as(teacher);
  }
  figure('kill -9 during approval', {
    kills: KILLS,
    approvals: KILLS * AT_ONCE,
    'all there': applied,
    'all absent': KILLS * AT_ONCE - applied,
    acknowledged,
    torn: torn.length,
    'acknowledged but lost': lost.length,
  });
  expect(torn).toEqual([]);
  expect(lost).toEqual([]);
  expect(applied, 'some come through').toBeGreaterThan(0);
  expect(applied, 'some do not').toBeLessThan(KILLS * AT_ONCE);
});

/** Whether the approval was acknowledged. */
async function approve(browser: Browser, id: string): Promise<boolean> {
  const answer = await browser.ask(APPROVE, { id, version: 1 }).catch(() => null);
  return answer !== null && answer.errors.length === 0;
}

async function howLong(browser: Browser): Promise<number[]> {
  const took: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const ids = await waiting(world, child, AT_ONCE);
    const began = performance.now();
    await Promise.all(ids.map((id) => approve(browser, id)));
    took.push(performance.now() - began);
  }
  return took;
}

interface Traces {
  approved: boolean;
  bound: boolean;
  audited: boolean;
  queued: boolean;
}

async function tracesOf(id: string): Promise<Traces> {
  const [traces] = await world.em.execute<Traces[]>(
    `select status = 'APPROVED' as approved,
       exists (select from guardianship join account on account.id = guardianship.account_id
         where national_id_index = guardian_national_id_index) as bound,
       exists (select from audit_entry where subject_id = application.id and action = 'binding.approved') as audited,
       exists (select from graphile_worker.jobs where key = 'decision:' || application.id) as queued
     from binding_application application where id = ?`,
    [id],
  );
  if (!traces) throw new Error(`There is no application ${id}.`);
  return traces;
}
