import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let offset = pool.length;

let sequence = 0;

/**
 * A UUIDv7 (RFC 9562): sorts by time of making, so primary keys stay local in the index. Ids made one after the other
 * for the same millisecond keep their order too, by a counter of 26 bits (method 1 of section 6.2); it goes on whatever
 * the time, since ids of other times may be made in between.
 */
export function newId(at: number = Date.now()): string {
  if (offset + 10 > pool.length) {
    randomFillSync(pool);
    offset = 0;
  }
  const random = pool.subarray(offset, offset + 10);
  offset += 10;
  sequence = (sequence + 1) % 2 ** 26;
  random.writeUInt16BE(sequence >>> 14, 0);
  random.writeUInt16BE(sequence & 0x3fff, 2);
  return uuidV7(at, random);
}

/** A UUIDv7 of given time (ms) and ten random bytes; for data that must come out the same each time. */
export function uuidV7(at: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
