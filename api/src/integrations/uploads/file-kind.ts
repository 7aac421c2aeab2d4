import type { FileKind } from './file-name.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** Brands under which phones write HEIC; AVIF and moving pictures have others. */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'mif1']);

/** What a file is by its first bytes; null when it is nothing that is taken. Nothing may stand before them. */
export function kindOfContent(bytes: Buffer): FileKind | null {
  if (bytes.subarray(0, 3).equals(JPEG)) return 'jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'png';
  if (/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return 'pdf';
  const isMedia = bytes.toString('latin1', 4, 8) === 'ftyp';
  return isMedia && HEIC_BRANDS.has(bytes.toString('latin1', 8, 12)) ? 'heic' : null;
}

/**
 * Whether something that is no part of a picture follows its end: an archive or a page that some other program would
 * find there. Phones do append further pictures and short films to a JPEG; those are let pass (and left behind when
 * the picture is written anew).
 */
export function hasForeignTail(kind: 'jpeg' | 'png', bytes: Buffer): boolean {
  const end = kind === 'png' ? endOfPng(bytes) : endOfJpeg(bytes);
  if (end === null) return false;
  let tail = bytes.subarray(end);
  const start = tail.findIndex((byte) => byte !== 0);
  if (start < 0) return false;
  tail = tail.subarray(start);
  return kind === 'png' || !(tail.subarray(0, 3).equals(JPEG) || isFilmOfPhone(bytes.subarray(end)));
}

function isFilmOfPhone(tail: Buffer): boolean {
  return tail.toString('latin1', 4, 8) === 'ftyp' || tail.subarray(0, 64).includes('MotionPhoto_Data');
}

function endOfPng(bytes: Buffer): number | null {
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return next;
    at = next;
  }
  return null;
}

/** After the marker FF D9 that ends the picture; null when there is none (the decoder will say so, too). */
function endOfJpeg(bytes: Buffer): number | null {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
  return bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? at + 2 : null;
}

/** Within a scan FF is followed by 00 or a restart marker; anything else is the next segment. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 2;
  }
  return bytes.length;
}
