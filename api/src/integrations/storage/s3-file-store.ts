import { newKey, placeOf, sha256 } from './file-key.ts';
import { type FileFacts, type FileStore, StorageUnavailableError, type StoredFile } from './file-store.ts';
import { S3Client, S3Error, type S3Settings } from './s3-client.ts';

/** The one part of the bucket that is ours; what else is in it is never touched. */
const FOLDER = 'files';
/** Kept with each object, and compared when it is read. */
const CHECKSUM = 'x-amz-meta-sha256';

/**
 * Keeps files as private objects of a bucket that speaks S3: Amazon's, MinIO, Ceph. No object carries rights of its
 * own, so it is as private as its bucket; names and content types are all that the server learns beside the bytes.
 */
export class S3FileStore implements FileStore {
  readonly #client: S3Client;

  constructor(settings: S3Settings) {
    this.#client = new S3Client(settings);
  }

  async ready(): Promise<void> {
    try {
      await this.#client.send({ method: 'HEAD', name: '' });
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      throw new StorageUnavailableError(`Files cannot be kept in S3: ${inWords(error)}`);
    }
  }

  async put(bytes: Uint8Array, { contentType, key = newKey() }: FileFacts): Promise<StoredFile> {
    const name = nameOf(key) ?? '';
    const checksum = sha256(bytes);
    try {
      await this.#client.send({
        method: 'PUT',
        name,
        body: bytes,
        headers: {
          'content-type': contentType,
          // Signed with the request: the server refuses other bytes than these.
          'x-amz-content-sha256': checksum,
          [CHECKSUM]: checksum,
        },
      });
    } catch (error) {
      // It may have arrived, with only the answer lost. Where even that cannot be said, nobody knows its name.
      await this.#client.send({ method: 'DELETE', name, tries: 1 }).catch(() => undefined);
      throw error;
    }
    return { key, size: bytes.byteLength, sha256: checksum };
  }

  async get(key: string): Promise<Buffer | null> {
    const name = nameOf(key);
    if (!name) return null;
    const { found, headers, body } = await this.#client.send({ method: 'GET', name });
    if (!found) return null;
    // Absent from files that were copied in from a folder.
    const checksum = headers.get(CHECKSUM);
    if (checksum && checksum !== sha256(body)) throw new Error(`${name} is not what was stored`);
    return body;
  }

  async remove(key: string): Promise<void> {
    const name = nameOf(key);
    if (name) await this.#client.send({ method: 'DELETE', name });
  }
}

function nameOf(key: string): string | null {
  const place = placeOf(key);
  return place && `${FOLDER}/${place}`;
}

/** What to look at, by the status of an answer that has no body to say more. */
function inWords({ status, message }: S3Error): string {
  if (status === 404) return `${message}. It has no bucket of the name in FILES_S3_BUCKET.`;
  if (status === 403) {
    return `${message}. FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY do not open the bucket, or may not list it.`;
  }
  if (status === 301 || status === 400) {
    return `${message}. The bucket may be in another region than FILES_S3_REGION says.`;
  }
  return `${message}. See FILES_S3_ENDPOINT, FILES_S3_REGION and FILES_S3_PATH_STYLE.`;
}
