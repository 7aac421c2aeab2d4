import { afterAll, beforeAll, expect, it } from 'vitest';
import { newGuardian } from '../../../test/actors.ts';
import { World } from '../../../test/world.ts';
import { applyRetention } from '../data-rights/retention.job.ts';
import { storeFile } from './store-file.ts';

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

async function night(): Promise<void> {
  await applyRetention.run(city.app.deps, {});
  await city.app.drainJobs();
}

it('a file whose row never came is removed after a day, one that a row names stays', async () => {
  const { deps } = city.app;
  const room = await city.classRoom(await city.school());
  await (await newGuardian(city)).applyFor(await city.child(room));
  // What a process leaves that dies between file and row.
  const { key } = await storeFile(deps, Buffer.from('a picture'), 'image/png', 'upload.key');
  const [signature] = await city.em.execute<{ key: string }[]>(
    'select signature_key as key from binding_application',
  );
  await night();
  expect(await deps.files.get(key)).not.toBeNull();
  city.clock.advance(25 * 60);
  await night();
  expect(await deps.files.get(key)).toBeNull();
  expect(await deps.files.get(signature?.key ?? '')).not.toBeNull();
  expect(await city.em.execute('select from stored_file')).toEqual([]);
});
