import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPROVE, REJECT } from '../test/actors.ts';
import type { Browser } from '../test/browser.ts';
import type { Child, World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, times } from './figures.ts';
import { classWithChild, openWorld, waiting } from './house.ts';

const DECISIONS = times(25, 1000);
const AT_ONCE = 5;

let world: World;
let child: Child;
let api: ApiProcess;
let teacher: Browser;
let office: Browser;
beforeAll(async () => {
  world = await openWorld();
  const { room, child: pupil } = await classWithChild(world);
  child = pupil;
  // Each of the two meets another process, as behind a load balancer: the built one, and the world's own.
  api = await ApiProcess.start(world);
  teacher = await api.as(room.teacher);
  const code = await world.em.execute<{ code: string }[]>('select code from school where id = ?', [
    room.schoolId,
  ]);
  office = await world.as(await world.staff({ id: room.schoolId, code: code[0]?.code ?? '' }, ['OFFICE']));
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

it('two who decide at once: one wins, the other is told', async () => {
  const reasons = new Map<string, number>();
  const wins = { approvals: 0, rejections: 0 };
  const wrong: unknown[] = [];
  for (let done = 0; done < DECISIONS; done += AT_ONCE) {
    const ids = await waiting(world, child, AT_ONCE);
    await Promise.all(
      ids.map(async (id) => {
        const [approval, rejection] = await Promise.all([
          teacher.ask(APPROVE, { id, version: 1 }),
          office.ask(REJECT, { id, version: 1, reason: '照片不清楚' }),
        ]);
        const told = [approval, rejection].flatMap(({ errors }) => errors);
        const reason = told[0]?.extensions.reason ?? 'nothing';
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        const approved = approval.errors.length === 0;
        if (approved) wins.approvals += 1;
        else wins.rejections += 1;
        const status = approved ? 'APPROVED' : 'REJECTED';
        const stored = await storedOf(id);
        if (told.length !== 1 || stored.status !== status || stored.lines !== 1)
          wrong.push({ id, told, stored });
      }),
    );
  }
  figure('two decide at once', {
    decisions: DECISIONS,
    ...wins,
    ...Object.fromEntries([...reasons].map(([reason, count]) => [`told ${reason}`, count])),
    wrong: wrong.length,
  });
  expect(wrong).toEqual([]);
  expect(
    [...reasons.keys()].filter((reason) => !['ALREADY_DECIDED', 'VERSION_STALE'].includes(reason)),
  ).toEqual([]);
});

async function storedOf(id: string): Promise<{ status: string; lines: number }> {
  const [stored] = await world.em.execute<{ status: string; lines: number }[]>(
    `select status, (select count(*)::int from audit_entry where subject_id = application.id) as lines
     from binding_application application where id = ?`,
    [id],
  );
  if (!stored) throw new Error(`There is no application ${id}.`);
  return stored;
}
