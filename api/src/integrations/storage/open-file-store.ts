import type { FileStore } from './file-store.ts';
import { LocalFileStore } from './local-file-store.ts';
import type { S3Settings } from './s3-client.ts';
import { S3FileStore } from './s3-file-store.ts';

/** The store that the settings ask for: a bucket when there is one, else the data folder. */
export function openFileStore({ s3, folder }: { s3: S3Settings | null; folder: string }): FileStore {
  return s3 ? new S3FileStore(s3) : new LocalFileStore(folder);
}
