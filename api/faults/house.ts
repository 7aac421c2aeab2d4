import { SCHOOL_LEVELS } from '@qinshi/domain';
import { applicationRow } from '../test/schema/application-row.ts';
import { type Child, type ClassRoom, type Home, TestClock, World } from '../test/world.ts';

/** A world whose clock shows the real time, as the processes beside it do. */
export function openWorld(home: Partial<Home> = {}): Promise<World> {
  const clock = new TestClock();
  clock.set(new Date().toISOString());
  return World.open({}, { clock, ...home });
}

/** A class with a child for whom guardians apply. */
export async function classWithChild(world: World): Promise<{ room: ClassRoom; child: Child }> {
  const room = await world.classRoom(await world.school());
  return { room, child: await world.child(room) };
}

/** So many applications that wait, each of another guardian; their ids. */
export async function waiting(world: World, child: Child, count: number): Promise<string[]> {
  const em = world.em;
  const rows = Array.from({ length: count }, () =>
    applicationRow(world, em, { child, email: world.address() }),
  );
  await em.flush();
  return rows.map(({ id }) => id);
}

/** A school whose gate counts swipes at whatever hour the test runs. */
export async function openAllDay(world: World, schoolId: string): Promise<void> {
  await world.em.execute(
    `insert into day_rule (id, school_id, level, starts_on, arrives_from, late_after, alarm_at, leaves_from)
     select gen_random_uuid(), ?, level, '2020-01-01', '00:00', '23:57', '23:58', '23:59' from unnest(?::text[]) as level`,
    [schoolId, `{${SCHOOL_LEVELS.join()}}`],
  );
}
