import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LeaveActor, leaveActor, photo } from '../../../test/leave.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { applyRetention } from '../data-rights/retention.job.ts';

let city: World;
let room: ClassRoom;
let teacher: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  room = await city.classRoom(await city.school());
  teacher = await leaveActor(city, room.teacher);
});
afterAll(() => city.close());

async function family(): Promise<[Child, LeaveActor]> {
  const child = await city.child(room);
  return [child, await leaveActor(city, await city.parent([child]))];
}

it('keeps what was granted, by which absences are excused; its proof and what came to nothing go in time', async () => {
  const [child, parent] = await family();
  const [sibling, other] = await family();
  const granted = await teacher.approve(
    await parent.submit(child, { attachmentIds: [await photo(parent, '診斷證明.jpg')] }),
  );
  const withdrawn = await other.submit(sibling, {});
  await other.browser.do(`mutation { withdrawLeaveRequest(id: "${withdrawn.id}") { id } }`);
  const left = async () => {
    await applyRetention.run(city.app.deps, {});
    const requests = await city.em.execute<{ id: string }[]>('select id from leave_request');
    const files = await city.em.execute<{ id: string }[]>(
      `select id from upload where attached_id = '${granted.id}'`,
    );
    return { requests: requests.map(({ id }) => id).sort(), files: files.length };
  };
  expect(await left()).toEqual({ requests: [granted.id, withdrawn.id].sort(), files: 1 });
  city.clock.advance(1826 * 24 * 60);
  expect(await left()).toEqual({ requests: [granted.id], files: 0 });
});
