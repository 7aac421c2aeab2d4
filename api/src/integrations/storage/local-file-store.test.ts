import { mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFullError } from './file-store.ts';
import { LocalFileStore } from './local-file-store.ts';

let base: string;
let store: LocalFileStore;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'file-store-'));
  store = new LocalFileStore(join(base, 'files'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(base, { recursive: true, force: true });
});

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(join(base, 'files'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the local file store', () => {
  it('gives back what was put, and says its size and SHA-256', async () => {
    const bytes = Buffer.from('簽名');
    const stored = await store.put(bytes);
    expect(stored).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      size: 6,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await store.get(stored.key)).toEqual(bytes);
    expect(await new LocalFileStore(join(base, 'files')).get(stored.key)).toEqual(bytes);
  });

  it('names the same bytes anew each time and leaves no draft', async () => {
    const keys = await Promise.all(
      Array.from({ length: 20 }, async () => (await store.put(Buffer.alloc(9))).key),
    );
    expect(new Set(keys).size).toBe(20);
    const files = await filesOnDisk();
    expect(files).toHaveLength(20);
    expect(files.every((path) => !path.includes('drafts'))).toBe(true);
  });

  it('lets nobody else on the machine read', async () => {
    await store.put(Buffer.from('x'));
    // Windows has no such bits and always answers 0o666.
    const forbidden = process.platform === 'win32' ? 0 : 0o077;
    for (const path of await filesOnDisk()) expect((await stat(path)).mode & forbidden).toBe(0);
  });

  it('forgets what is removed, and does not mind a second time', async () => {
    const { key } = await store.put(Buffer.from('x'));
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
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
  ])('takes %j for no key at all', async (key) => {
    await writeFile(join(base, 'secret'), 'secret');
    expect(await store.get(key)).toBeNull();
    await store.remove(key);
    expect(await readdir(base)).toContain('secret');
  });

  it('says that the disk is full, leaves nothing behind and goes on afterwards', async () => {
    const handle = await open(join(base, 'probe'), 'w');
    await handle.close();
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync').mockRejectedValueOnce(full);

    await expect(store.put(Buffer.from('x'))).rejects.toBeInstanceOf(StorageFullError);
    expect(sync).toHaveBeenCalledOnce();
    expect(await filesOnDisk()).toEqual([]);
    await expect(store.put(Buffer.from('x'))).resolves.toMatchObject({ size: 1 });
  });
});
