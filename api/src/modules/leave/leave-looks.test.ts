import { afterAll, beforeAll, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { type LeaveActor, leaveActor, photo, type SentLeave } from '../../../test/leave.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let parent: LeaveActor;
let teacher: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  room = await city.classRoom(await city.school('ELEMENTARY', '市立晨光國小'));
  teacher = await leaveActor(city, room.teacher);
});
afterAll(() => city.close());

async function withProof(): Promise<SentLeave> {
  const child = await city.child(room);
  parent = await leaveActor(city, await city.parent([child]));
  return parent.submit(child, { attachmentIds: [await photo(parent)] });
}

const looksAt = async (leave: SentLeave) =>
  (await city.auditOf(leave)).filter(({ action }) => action === 'leave.viewed');

it('of the school at a case is recorded, once for all that is opened of it within the hour', async () => {
  const leave = await withProof();
  await teacher.open(leave);
  await teacher.open(leave);
  const { url } = only(leave.attachments);
  expect((await teacher.browser.bytes(url)).status).toBe(200);
  expect(only(await looksAt(leave))).toMatchObject({ actorAccountId: room.teacher.accountId });
});

it('at the proof alone, from a list of names, is one as well; the list is none', async () => {
  const leave = await withProof();
  const listed = (await teacher.queue()).find(({ id }) => id === leave.id);
  expect(await looksAt(leave)).toEqual([]);
  expect((await teacher.browser.bytes(only(listed?.attachments ?? []).url)).status).toBe(200);
  expect(await looksAt(leave)).toHaveLength(1);
});

it('of the family at its own is none', async () => {
  const leave = await withProof();
  await parent.open(leave);
  expect((await parent.browser.bytes(only(leave.attachments).url)).status).toBe(200);
  expect(await looksAt(leave)).toEqual([]);
});
