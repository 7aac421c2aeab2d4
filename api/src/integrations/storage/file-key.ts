import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits in lower-case hex: nothing else ever becomes part of a path or an address. */
const KEY = /^[0-9a-f]{32}$/;

/** A name that nobody guesses and that says nothing. */
export function newKey(): string {
  return randomBytes(16).toString('hex');
}

/**
 * Where a key's file is below the root of any store, spread over 65,536 folders by its first digits; null for what is
 * no key. All stores have the same tree, so an installation moves from one to another by copying it.
 */
export function placeOf(key: string): string | null {
  return KEY.test(key) ? `${key.slice(0, 2)}/${key.slice(2, 4)}/${key}` : null;
}

/** SHA-256 of the bytes in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
