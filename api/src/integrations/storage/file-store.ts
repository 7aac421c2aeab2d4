/** What the store answers when it has taken bytes in. */
export interface StoredFile {
  /** Opaque name; says nothing about content or owner. */
  key: string;
  /** In bytes. */
  size: number;
  /** Hexadecimal, of exactly the stored bytes. */
  sha256: string;
}

/** What is known of bytes before they are kept. */
export interface FileFacts {
  contentType: string;
  /** A key that was made before (file-key.ts), so that somebody can look after the file from before it exists. */
  key?: string;
}

/**
 * Keeps files outside the database. Who may read one is decided by the row that holds its key.
 * Everything may raise `StorageUnavailableError`.
 */
export interface FileStore {
  /** Asked once at the start: raises `StorageUnavailableError`, in words for whoever starts the product. */
  ready(): Promise<void>;
  /**
   * Keeps the bytes for good: when this resolves they survive a power cut.
   * Raises `StorageFullError` when there is no room left; nothing is left behind then.
   */
  put(bytes: Uint8Array, about: FileFacts): Promise<StoredFile>;
  /** The bytes, or null when the store has no such file (or the key is no key at all). */
  get(key: string): Promise<Buffer | null>;
  /** Removes the file; a file that is not there is no error. */
  remove(key: string): Promise<void>;
}

/** No room left on the device or in the quota. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** The store does not answer, or does not let us in; its message names no secret. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
}
