import { Refusal } from '../../graphql/errors.ts';
import { StorageFullError, type StoredFile } from '../../integrations/storage/file-store.ts';
import type { Deps } from '../../use-case.ts';

/** Keeps bytes for good. @throws Refusal INTERNAL STORAGE_FULL when there is no room; nothing is left behind then. */
export async function storeFile(
  { files, log }: Deps,
  bytes: Uint8Array,
  contentType: string,
): Promise<StoredFile> {
  try {
    return await files.put(bytes, { contentType });
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
    log.error('the file store is full');
    throw new Refusal('INTERNAL', 'STORAGE_FULL');
  }
}
