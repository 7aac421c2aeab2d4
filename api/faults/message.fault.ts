import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { MessageSender } from '../test/messages.ts';
import type { World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, times } from './figures.ts';
import { openWorld } from './house.ts';
import { newPupils } from './new-pupils.ts';

/** Each with one guardian; four hundred go out together. */
const PUPILS = times(4_000, 40_000);
const KILLS = times(3, 20);
const PATIENCE = { timeout: 60_000, interval: 10 };

let world: World;
let api: ApiProcess;
let sender: MessageSender;
beforeAll(async () => {
  world = await openWorld();
  const school = await world.school();
  await newPupils(world, school.id, PUPILS);
  const officer = await world.staff(school, ['OFFICE']);
  api = await ApiProcess.start(world, { settings: { RUN_JOBS: 'true' } });
  sender = new MessageSender(await api.as(officer));
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

it('a message goes on where the process that sent it was killed, and nobody has it twice or not at all', async () => {
  const { id } = await sender.send();
  const stoppedAt: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = await progress(id);
    // Of a message that is through there is nothing left to go on with.
    if (before.status === 'SENT') break;
    const moved = await vi.waitFor(async () => {
      const now = await progress(id);
      expect(now.pupils).toBeGreaterThan(before.pupils);
      return now;
    }, PATIENCE);
    await api.kill();
    if (moved.status === 'SENDING') stoppedAt.push(moved.pupils);
    await api.start();
  }
  await vi.waitFor(async () => expect((await progress(id)).status).toBe('SENT'), PATIENCE);
  const [had] = await world.em.execute<Had[]>(HAD, [id, id]);
  figure('kill -9 while a message is sent', {
    pupils: PUPILS,
    kills: KILLS,
    'in the middle': stoppedAt.length,
    'have it': had?.people ?? 0,
    'told of it': had?.told ?? 0,
    'told twice': (had?.news ?? 0) - (had?.told ?? 0),
  });
  expect(had).toEqual({ rows: PUPILS, people: PUPILS, news: PUPILS, told: PUPILS });
  expect((await progress(id)).pupils).toBe(PUPILS);
  expect(stoppedAt.length, 'it was in the middle of it').toBeGreaterThan(0);
});

interface Progress {
  status: string;
  pupils: number;
}

async function progress(id: string): Promise<Progress> {
  const [row] = await world.em.execute<Progress[]>(
    'select status, pupil_count as pupils from message where id = ?',
    [id],
  );
  if (!row) throw new Error(`There is no message ${id}.`);
  return row;
}

interface Had {
  rows: number;
  people: number;
  news: number;
  told: number;
}

const HAD = /* sql */ `
select recipients.*, notes.* from
  (select count(*)::int as rows, count(distinct account_id)::int as people
   from message_recipient where message_id = ?) recipients,
  (select count(*)::int as news, count(distinct account_id)::int as told
   from notification where params ->> 'messageId' = ?) notes`;
