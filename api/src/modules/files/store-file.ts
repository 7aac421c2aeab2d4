import type { RefusalReason } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { Refusal } from '../../graphql/errors.ts';
import { newKey } from '../../integrations/storage/file-key.ts';
import {
  StorageFullError,
  StorageUnavailableError,
  type StoredFile,
} from '../../integrations/storage/file-store.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { removeFiles } from './files.jobs.ts';
import { type FileColumn, StoredFile as StoredFileRow } from './stored-file.entity.ts';

/**
 * Keeps bytes for good, before the row that names them in `namedBy`; if that row never comes, the nightly sweep removes
 * them (stray-files.ts).
 * @throws Refusal INTERNAL STORAGE_FULL, INTERNAL STORAGE_UNAVAILABLE.
 */
export async function storeFile(
  deps: Deps,
  bytes: Uint8Array,
  contentType: string,
  namedBy: FileColumn,
): Promise<StoredFile> {
  const key = newKey();
  const em = deps.orm.em.fork();
  em.create(StoredFileRow, { key, namedBy, storedAt: deps.clock.now() });
  await em.flush();
  return orRefused(deps, deps.files.put(bytes, { contentType, key }));
}

/** The bytes, or null when there are none of this key. @throws Refusal INTERNAL STORAGE_UNAVAILABLE. */
export function fetchFile(deps: Deps, key: string): Promise<Buffer | null> {
  return orRefused(deps, deps.files.get(key));
}

/** Removes a file that no row came to need: now, or as soon as the store answers again. */
export async function dropFile({ deps, em }: { deps: Deps; em: EntityManager }, key: string): Promise<void> {
  try {
    await deps.files.remove(key);
  } catch (error) {
    if (!(error instanceof StorageUnavailableError)) throw error;
    await enqueue(em.fork(), removeFiles, { keys: [key] });
  }
}

async function orRefused<T>({ log }: Deps, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason || !(error instanceof Error)) throw error;
    log.error({ err: error.message }, 'the file store refused');
    throw new Refusal('INTERNAL', reason);
  }
}

function reasonOf(error: unknown): RefusalReason | null {
  if (error instanceof StorageFullError) return 'STORAGE_FULL';
  return error instanceof StorageUnavailableError ? 'STORAGE_UNAVAILABLE' : null;
}
