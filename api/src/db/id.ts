import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let offset = pool.length;

let lastAt = 0;
let sequence = 0;

/**
 * A UUIDv7 (RFC 9562): sorts by time of making, so primary keys stay local in the index. Ids made one after the other
 * for the same millisecond keep their order too (method 1 of section 6.2).
 */
export function newId(at: number = Date.now()): string {
  if (offset + 10 > pool.length) {
    randomFillSync(pool);
    offset = 0;
  }
  const random = pool.subarray(offset, offset + 10);
  offset += 10;
  sequence = at === lastAt ? (sequence + 1) & 0xfff : 0;
  lastAt = at;
  random.writeUInt16BE(sequence);
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
