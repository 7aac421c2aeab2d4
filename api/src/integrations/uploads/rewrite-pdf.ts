import { inflateSync } from 'node:zlib';
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib';
import { FileProblem } from './file-problem.ts';
import type { Tasks } from './workshop.ts';

/** Names of what does something, as keys and as values of dictionaries (PDF 32000-1, 12.6, 13 and 7.11.4). */
const ACTIVE = new Set(
  [
    'JavaScript',
    'JS',
    'Launch',
    'EmbeddedFile',
    'EmbeddedFiles',
    'EF',
    'RichMedia',
    'RichMediaContent',
    'Rendition',
    'Movie',
    'Sound',
    '3D',
    'XFA',
    'SubmitForm',
    'ImportData',
    'GoToE',
    'GoToR',
  ].map((name) => `/${name}`),
);
/** Objects of a file are packed in streams; unpacked, those of all may have this many bytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** Of what does not look like packed objects, such as pictures: a dictionary can be written so that nobody sees its type. */
const MAX_UNPACKED_OTHERS = 256 * 1024 * 1024;
const PACKED_OBJECTS = /\/Type\s*\/(ObjStm|XRef)\b/;

/**
 * Reads every object of a PDF, refuses what is active, and copies the pages into a new document: no outline, no
 * metadata, no object that no page needs, nothing between the objects.
 * @throws FileProblem; other errors of the reader mean that the file is damaged
 */
export async function rewritePdf({
  bytes,
  maxPages,
}: Tasks['pdf']['order']): Promise<Tasks['pdf']['result']> {
  refuseBombs(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const source = await load(bytes);
  for (const [, object] of source.context.enumerateIndirectObjects()) refuseActive(object, 0);
  const pages = source.getPageIndices();
  if (pages.length === 0 || pages.length > maxPages) throw new FileProblem('FILE_DAMAGED');
  const clean = await PDFDocument.create({ updateMetadata: false });
  for (const page of await clean.copyPages(source, pages)) clean.addPage(page);
  return { bytes: await clean.save({ useObjectStreams: true, updateFieldAppearances: false }) };
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      throwOnInvalidObject: true,
      updateMetadata: false,
      preserveXFA: true,
    });
  } catch (error) {
    // Without its password most of it reads as nonsense, and the reader complains of that first.
    const locked = error instanceof EncryptedPDFError || Buffer.from(bytes).includes('/Encrypt');
    throw new FileProblem(locked ? 'PDF_LOCKED' : 'FILE_DAMAGED');
  }
}

function refuseActive(object: PDFObject, depth: number): void {
  if (depth > 100) throw new FileProblem('FILE_DAMAGED');
  if (object instanceof PDFName && ACTIVE.has(plain(object))) throw new FileProblem('PDF_ACTIVE');
  if (object instanceof PDFStream) refuseActive(object.dict, depth + 1);
  if (object instanceof PDFArray) for (const value of object.asArray()) refuseActive(value, depth + 1);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      refuseActive(key, depth + 1);
      refuseActive(value, depth + 1);
    }
  }
}

/** The name with its escapes undone: `/#4aS` is `/JS`. */
function plain(name: PDFName): string {
  return `/${name.decodeText()}`;
}

/** The reader unpacks without a limit, so the packed objects are measured before it begins. */
function refuseBombs(file: Buffer): void {
  let left = MAX_UNPACKED;
  let leftOfOthers = MAX_UNPACKED_OTHERS;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const dictionary = file
      .toString('latin1', Math.max(0, at - 1024), at)
      .replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + (file.toString('latin1', at + 6, at + 8) === '\r\n' ? 8 : 7);
    const packed = file.subarray(start);
    if (PACKED_OBJECTS.test(dictionary)) left -= unpackedSize(packed, left);
    else leftOfOthers -= unpackedSize(packed, leftOfOthers);
  }
}

function unpackedSize(stream: Buffer, limit: number): number {
  try {
    return inflateSync(stream, { maxOutputLength: Math.max(1, limit) }).byteLength;
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem('FILE_DAMAGED');
    // Packed in another way, or not at all: the reader's own matter.
    return 0;
  }
}
