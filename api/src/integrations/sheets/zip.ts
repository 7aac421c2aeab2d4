import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { SheetLimits } from './sheet-limits.ts';
import { SheetProblem } from './sheet-problem.ts';

/** The files of an archive, by name; nothing is unpacked before it is asked for. */
export interface Archive {
  names: readonly string[];
  /** @throws SheetProblem SHEET_DAMAGED when it unpacks to anything but what the archive says, null when there is none. */
  stream(name: string): Promise<Readable | null>;
  read(name: string): Promise<Buffer | null>;
}

/** What begins an archive: its first file, or its end when it is empty. */
export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK';
}

/**
 * Opens an archive that somebody sent. What its table of contents says is held against the limits before anything is
 * unpacked, and unpacking ends at what it said: a bomb cannot lie about its size.
 * @throws SheetProblem SHEET_DAMAGED, ZIP_LOCKED, ZIP_TOO_LARGE.
 */
export async function openZip(
  bytes: Buffer,
  limits: Pick<SheetLimits, 'entries' | 'inflatedBytes'>,
): Promise<Archive> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > limits.entries) throw new SheetProblem('ZIP_TOO_LARGE');
    let inflated = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) throw new SheetProblem('ZIP_LOCKED');
      if (entries.has(entry.fileName)) throw new SheetProblem('SHEET_DAMAGED');
      inflated += entry.uncompressedSize;
      if (inflated > limits.inflatedBytes) throw new SheetProblem('ZIP_TOO_LARGE');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof SheetProblem ? error : new SheetProblem('SHEET_DAMAGED');
  }
  const stream = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) return null;
    try {
      return await zip.openReadStreamPromise(entry);
    } catch {
      throw new SheetProblem('SHEET_DAMAGED');
    }
  };
  return {
    names: [...entries.keys()],
    stream,
    read: async (name) => {
      const from = await stream(name);
      return from && collect(from, entries.get(name)?.uncompressedSize ?? 0);
    },
  };
}

async function collect(from: Readable, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let at = 0;
  try {
    for await (const piece of from) at += (piece as Buffer).copy(bytes, at);
  } catch {
    throw new SheetProblem('SHEET_DAMAGED');
  }
  if (at !== size) throw new SheetProblem('SHEET_DAMAGED');
  return bytes;
}
