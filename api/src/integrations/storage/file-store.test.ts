import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { S3Server } from '../../../test/s3-server.ts';
import type { FileStore } from './file-store.ts';
import { openFileStore } from './open-file-store.ts';

const ABOUT = { contentType: 'application/octet-stream' };

/** One way to keep files; `open` opens the same place anew each time. */
interface Kind {
  name: string;
  prepare(): Promise<{ open(): FileStore; close(): Promise<void> }>;
}

const folder: Kind = {
  name: 'a folder',
  async prepare() {
    const path = await mkdtemp(join(tmpdir(), 'file-store-'));
    return {
      open: () => openFileStore({ s3: null, folder: path }),
      close: () => rm(path, { recursive: true, force: true }),
    };
  },
};
/** What this does not prove about the servers of others: see test/s3-server.ts. */
const bucket: Kind = {
  name: 'S3',
  async prepare() {
    const server = await S3Server.open();
    return {
      open: () => openFileStore({ s3: server.settings, folder: '/nowhere' }),
      close: () => server.close(),
    };
  },
};

describe.each([folder, bucket])('files in $name', ({ prepare }) => {
  let place: Awaited<ReturnType<Kind['prepare']>>;
  let store: FileStore;
  beforeAll(async () => {
    place = await prepare();
    store = place.open();
  });
  afterAll(() => place.close());

  it('can be kept from the start', () => expect(store.ready()).resolves.toBeUndefined());

  it.each([
    ['text', Buffer.from('簽名')],
    ['nothing', Buffer.alloc(0)],
    ['ten megabytes', randomBytes(10 * 1024 * 1024)],
  ])('come back as they were put, now and later: %s', async (_, bytes) => {
    const stored = await store.put(bytes, ABOUT);
    expect(stored).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect((await store.get(stored.key))?.equals(bytes)).toBe(true);
    expect((await place.open().get(stored.key))?.equals(bytes)).toBe(true);
  });

  it('of the same bytes are as many as were put', async () => {
    const keys = await Promise.all(
      Array.from({ length: 20 }, async () => (await store.put(Buffer.from('x'), ABOUT)).key),
    );
    expect(new Set(keys).size).toBe(20);
    await store.remove(keys[0] ?? '');
    expect(await store.get(keys[1] ?? '')).toEqual(Buffer.from('x'));
  });

  it('are gone when removed, and nobody minds a second time', async () => {
    const { key } = await store.put(Buffer.from('x'), ABOUT);
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
    expect(await store.get(randomBytes(16).toString('hex'))).toBeNull();
  });

  it.each([
    '../secret',
    '..%2fsecret',
    '/etc/passwd',
    '',
    'drafts',
    'ABCDEF00112233445566778899aabbcc',
    `${'a'.repeat(32)}\n`,
    `${'a'.repeat(31)}/`,
  ])('have no key like %j', async (key) => {
    expect(await store.get(key)).toBeNull();
    await expect(store.remove(key)).resolves.toBeUndefined();
  });
});
