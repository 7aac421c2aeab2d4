import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newGuardian } from '../test/actors.ts';
import type { Browser } from '../test/browser.ts';
import { drawPng, pngDataUrl } from '../test/fixtures/signature.ts';
import type { ClassRoom, World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, times } from './figures.ts';
import { classWithChild, openWorld } from './house.ts';

const ATTEMPTS = times(16, 60);
/** Room for some files and not for all of them. */
const ROOM_KB = 512;

let world: World;
let room: ClassRoom;
let api: ApiProcess;
let way: { name: string; wrap: readonly string[] };
beforeAll(async () => {
  world = await openWorld();
  ({ room } = await classWithChild(world));
  const store = join(world.app.deps.config.dataDir, 'files');
  mkdirSync(store, { recursive: true });
  way = littleRoom(store);
  api = await ApiProcess.start(world, { wrap: way.wrap });
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

/**
 * A process whose file store is a disk of its own of half a megabyte: mounted in a namespace that only it sees, as
 * root or as anybody. Where the kernel lets nobody do that, no file may grow beyond a few kilobytes instead.
 */
function littleRoom(store: string): { name: string; wrap: readonly string[] } {
  const mount = `mount -t tmpfs -o size=${ROOM_KB}k tmpfs "$0"`;
  const rights = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
  const works = spawnSync('unshare', [...rights, 'sh', '-c', mount, store]).status === 0;
  if (works) {
    const wrap = ['unshare', ...rights, 'sh', '-c', `${mount} && exec "$@"`, store];
    return { name: `tmpfs of ${ROOM_KB} kB`, wrap };
  }
  return { name: 'ulimit -f', wrap: ['sh', '-c', 'ulimit -f 4 && exec "$@"', 'sh'] };
}

it('a full disk: uploads and signatures are refused in words, no row lacks its file, the process lives', async () => {
  const teacher = await api.as(room.teacher);
  const kept: string[] = [];
  const refused: unknown[] = [];
  // Larger and smaller ones, until there is room for neither.
  const photos = [await photo(400), await photo(100)];
  for (let turn = 0; turn < ATTEMPTS; turn += 1) {
    const answer = await upload(teacher, photos[turn < ATTEMPTS / 2 ? 0 : 1]);
    if (answer.status === 201) kept.push(answer.body.url ?? '');
    else refused.push({ status: answer.status, reason: answer.body.errors?.[0]?.extensions.reason });
  }
  const signatures = await applyUntilRefused();

  const rows = await storedRows();
  const unreadable = [];
  for (const url of kept) if ((await teacher.bytes(url)).status !== 200) unreadable.push(url);
  figure('disk full', {
    way: way.name,
    uploads: ATTEMPTS,
    kept: kept.length,
    'refused STORAGE_FULL': refused.length,
    'signatures refused': signatures.refused,
    'rows without file': unreadable.length + rows.uploads - kept.length,
  });
  expect(refused.length).toBeGreaterThan(0);
  expect(refused).toEqual(refused.map(() => ({ status: 507, reason: 'STORAGE_FULL' })));
  expect(signatures).toMatchObject({ refused: 1, reason: 'STORAGE_FULL' });
  expect(unreadable).toEqual([]);
  expect(rows).toEqual({ uploads: kept.length, applications: signatures.sent });
  expect(await teacher.do('{ viewer { account { name } } }')).toBeTruthy();
  expect(api.isAlive).toBe(true);
});

/** A square photo of noise, which nothing makes smaller. */
function photo(side: number): Promise<Buffer> {
  const raw = { width: side, height: side, channels: 3 } as const;
  return sharp(randomBytes(side * side * 3), { raw })
    .jpeg()
    .toBuffer();
}

interface Uploaded {
  status: number;
  body: { url?: string; errors?: { extensions: { reason: string } }[] };
}

async function upload(browser: Browser, bytes: Buffer = Buffer.alloc(0)): Promise<Uploaded> {
  const response = await browser.fetch('/files/uploads?name=photo.jpg', {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg' },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Uploaded['body'] };
}

/** Families apply until the first signature finds no room. */
async function applyUntilRefused(): Promise<{ sent: number; refused: number; reason: string }> {
  const signature = pngDataUrl(await drawPng());
  for (let sent = 0; sent < 200; sent += 1) {
    const guardian = await newGuardian(world);
    await guardian.confirm(await world.child(room));
    const input = await guardian.submission({ signature });
    const browser = api.browser({ cookie: guardian.browser.cookieHeader });
    const { errors } = await browser.ask(SUBMIT, { input });
    if (errors[0]) return { sent, refused: 1, reason: errors[0].extensions.reason };
  }
  return { sent: 200, refused: 0, reason: 'there was always room' };
}
const SUBMIT = `mutation ($input: SubmitBindingApplicationsInput!) { submitBindingApplications(input: $input) { id } }`;

async function storedRows(): Promise<{ uploads: number; applications: number }> {
  const [rows] = await world.em.execute<{ uploads: number; applications: number }[]>(
    `select (select count(*)::int from upload) as uploads, (select count(*)::int from binding_application) as applications`,
  );
  return rows ?? { uploads: -1, applications: -1 };
}
