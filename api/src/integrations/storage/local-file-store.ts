import { access, constants, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newKey, placeOf, sha256 } from './file-key.ts';
import {
  type FileFacts,
  type FileStore,
  StorageFullError,
  StorageUnavailableError,
  type StoredFile,
} from './file-store.ts';

/** Keeps files in a folder of this machine. */
export class LocalFileStore implements FileStore {
  readonly #root: string;

  /** @param root folder of the store; made when missing, readable by this user only */
  constructor(root: string) {
    this.#root = root;
  }

  async ready(): Promise<void> {
    try {
      await mkdir(this.#root, { recursive: true, mode: 0o700 });
      await access(this.#root, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      throw new StorageUnavailableError(`Files cannot be kept in ${this.#root} (${codeOf(error)}).`);
    }
  }

  async put(bytes: Uint8Array, { key = newKey() }: Partial<FileFacts> = {}): Promise<StoredFile> {
    const path = join(this.#root, placeOf(key) ?? '');
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
    return { key, size: bytes.byteLength, sha256: sha256(bytes) };
  }

  async get(key: string): Promise<Buffer | null> {
    const place = placeOf(key);
    if (!place) return null;
    try {
      return await readFile(join(this.#root, place));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const place = placeOf(key);
    if (place) await rm(join(this.#root, place), { force: true });
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
