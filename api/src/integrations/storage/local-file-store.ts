import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, StorageFullError, type StoredFile } from './file-store.ts';

/** 128 random bits in lower-case hex: nothing else ever becomes part of a path. */
const KEY = /^[0-9a-f]{32}$/;

/** Keeps files in a folder of this machine, spread over 65,536 subfolders by the first digits of the key. */
export class LocalFileStore implements FileStore {
  readonly #root: string;

  /** @param root folder of the store; made when missing, readable by this user only */
  constructor(root: string) {
    this.#root = root;
  }

  async put(bytes: Uint8Array): Promise<StoredFile> {
    const key = randomBytes(16).toString('hex');
    const path = this.#path(key);
    const draft = join(this.#root, 'drafts', key);
    try {
      await mkdir(dirname(draft), { recursive: true, mode: 0o700 });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeThrough(draft, bytes);
      await rename(draft, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await rm(draft, { force: true });
      throw isFull(error) ? new StorageFullError('The file store is full', { cause: error }) : error;
    }
    return { key, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  async get(key: string): Promise<Buffer | null> {
    if (!KEY.test(key)) return null;
    try {
      return await readFile(this.#path(key));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    if (KEY.test(key)) await rm(this.#path(key), { force: true });
  }

  #path(key: string): string {
    return join(this.#root, key.slice(0, 2), key.slice(2, 4), key);
  }
}

/** Writes a new file and returns once the device has it. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself durable, where the system can (Windows cannot open folders). */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isFull(error: unknown): boolean {
  // EFBIG: the process itself may write no more into one file.
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error) ?? '');
}
