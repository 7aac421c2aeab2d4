import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { hostileFiles } from '../../../test/fixtures/hostile-files.ts';
import { World } from '../../../test/world.ts';
import { Upload } from './upload.entity.ts';

const SENDERS = 3;
const REASONS = [
  'FILE_DAMAGED',
  'FILE_EMPTY',
  'FILE_NAME_INVALID',
  'FILE_NOT_CLEAN',
  'FILE_TOO_LARGE',
  'FILE_TYPE_MISMATCH',
  'FILE_TYPE_NOT_ALLOWED',
  'PDF_ACTIVE',
  'PDF_LOCKED',
  'PICTURE_TOO_LARGE',
];

let city: World;
let senders: Browser[];
beforeAll(async () => {
  city = await World.open();
  const people = Array.from({ length: SENDERS }, () => city.person({ name: '林美玉' }));
  senders = [];
  for (const person of people) senders.push(await city.as(await person));
});
afterAll(() => city.close());

it('keeps none of two hundred hostile files, says of each what is wrong, and goes on serving', async () => {
  const files = await hostileFiles();
  expect(files.length).toBeGreaterThanOrEqual(200);
  const before = await city.stored();
  const said = new Map<string, number>();
  const odd: string[] = [];
  await Promise.all(
    senders.map(async (sender, turn) => {
      for (const { what, name, bytes } of files.filter((_, index) => index % SENDERS === turn)) {
        const response = await sender.fetch(`/files/uploads?name=${encodeURIComponent(name)}`, {
          method: 'POST',
          body: new Uint8Array(bytes),
        });
        const body = (await response.json()) as { errors?: { extensions: { reason: string } }[] };
        const reason = body.errors?.[0]?.extensions.reason ?? 'none';
        said.set(reason, (said.get(reason) ?? 0) + 1);
        if (response.status < 400 || response.status >= 500 || !REASONS.includes(reason))
          odd.push(`${what}: ${response.status} ${reason}`);
      }
    }),
  );
  process.stdout.write(`hostile files: ${files.length}, ${JSON.stringify(Object.fromEntries(said))}\n`);
  expect(odd).toEqual([]);
  expect(await city.em.count(Upload)).toBe(0);
  expect(await city.stored()).toEqual(before);
  expect((await city.browser().ask('{ consentStatement { version } }')).errors).toEqual([]);
}, 180_000);
