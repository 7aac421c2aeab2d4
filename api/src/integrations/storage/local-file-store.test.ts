import { mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFullError, StorageUnavailableError } from './file-store.ts';
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
  it('leaves no draft', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.put(Buffer.alloc(9))));
    const files = await filesOnDisk();
    expect(files).toHaveLength(20);
    expect(files.every((path) => !path.includes('drafts'))).toBe(true);
  });

  it('answers once the device has both the bytes and the name', async () => {
    const handle = await open(join(base, 'probe'), 'w');
    await handle.close();
    const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync');
    await store.put(Buffer.from('x'));
    // Windows cannot open folders.
    expect(sync).toHaveBeenCalledTimes(process.platform === 'win32' ? 1 : 2);
  });

  it('lets nobody else on the machine read', async () => {
    await store.put(Buffer.from('x'));
    // Windows has no such bits and always answers 0o666.
    const forbidden = process.platform === 'win32' ? 0 : 0o077;
    for (const path of await filesOnDisk()) expect((await stat(path)).mode & forbidden).toBe(0);
  });

  it('reads and removes nothing outside its folder', async () => {
    await writeFile(join(base, 'secret'), 'secret');
    for (const key of ['../secret', '../../../secret', join(base, 'secret')]) {
      expect(await store.get(key)).toBeNull();
      await store.remove(key);
    }
    expect(await readdir(base)).toContain('secret');
  });

  it('says at the start when its folder cannot be made', async () => {
    await writeFile(join(base, 'in-the-way'), '');
    const misplaced = new LocalFileStore(join(base, 'in-the-way', 'files'));
    await expect(misplaced.ready()).rejects.toBeInstanceOf(StorageUnavailableError);
    await expect(misplaced.ready()).rejects.toThrow(/in-the-way.*ENOTDIR/);
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
