import { afterAll, beforeAll, expect, it } from 'vitest';
import { newGuardian, reviewer } from '../actors.ts';
import { World } from '../world.ts';

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

it('stores and sends no whole identity number of anybody, whatever happens to them', async () => {
  const room = await city.classRoom(await city.school());
  const child = await city.child(room);
  const guardian = await newGuardian(city);
  const sent = await guardian.applyFor(child);
  const { browser, approve } = await withApproval(room.teacher);
  await browser.do('mutation ($input: RevealNationalIdInput!) { revealNationalId(input: $input) }', {
    input: { applicationId: sent.id, owner: 'STUDENT' },
  });
  await approve(sent);
  // What waits in the queue is looked at before it is worked off, and what was sent afterwards.
  const stored = [await everythingStored()];
  const outbox = JSON.stringify(await city.outbox());
  stored.push(await everythingStored());
  for (const number of [child.nationalId, guardian.data.nationalId, room.teacher.nationalId]) {
    for (const text of stored) expect(text.includes(number)).toBe(false);
    expect(outbox.includes(number)).toBe(false);
  }
  // The search would find one.
  expect(stored[0]?.includes(guardian.data.email ?? 'nothing')).toBe(true);
});

async function withApproval(teacher: Parameters<typeof reviewer>[1]) {
  const someone = await reviewer(city, teacher);
  return {
    browser: someone.browser,
    approve: (sent: { id: string; version: number }) => someone.approve(sent),
  };
}

/** Every row of every table, the queue's payloads included. */
async function everythingStored(): Promise<string> {
  const tables = await city.em.execute<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await city.em.execute<{ row: string }[]>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}
