import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Secrets } from '../config.ts';

/** Where a sealed value lives; part of what is authenticated, so a value moved elsewhere does not open. */
export interface SealedPlace {
  table: string;
  column: string;
  row: string;
}

/**
 * Seals identity numbers and other secrets (AES-256-GCM) and computes blind indexes and keyed hashes.
 * A sealed value reads `kid.iv.ciphertext.tag` in base64url.
 */
export class Sealer {
  readonly #keys: Map<string, Buffer>;
  readonly #current: { kid: string; key: Buffer };
  readonly #index: Buffer;
  readonly #derived = new Map<string, Buffer>();

  constructor(secrets: Secrets) {
    const [current] = secrets.sealingKeys;
    if (!current) throw new Error('At least one sealing key is needed.');
    this.#current = current;
    this.#keys = new Map(secrets.sealingKeys.map(({ kid, key }) => [kid, key]));
    this.#index = secrets.indexKey;
  }

  /** Encrypts `text` for one place. */
  seal(text: string, place: SealedPlace): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#current.key, iv);
    cipher.setAAD(aad(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [
      this.#current.kid,
      iv.toString('base64url'),
      body.toString('base64url'),
      cipher.getAuthTag().toString('base64url'),
    ].join('.');
  }

  /** Decrypts what `seal` made for the same place. @throws when key, place or text do not fit. */
  open(sealed: string, place: SealedPlace): string {
    const [kid = '', iv = '', body = '', tag = ''] = sealed.split('.');
    const key = this.#keys.get(kid);
    if (!key) throw new Error('Sealed under an unknown key.');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
    decipher.setAAD(aad(place));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString(
      'utf8',
    );
  }

  /** What a value sealed under the newest key begins with. */
  get currentPrefix(): string {
    return `${this.#current.kid}.`;
  }

  /** Seals a value anew under the newest key. @throws like `open`. */
  reseal(sealed: string, place: SealedPlace): string {
    return this.seal(this.open(sealed, place), place);
  }

  /** Keyed hash of a normalised identity number: equal numbers, equal index; nothing else can be read from it. */
  nationalIdIndex(normalized: string): string {
    return createHmac('sha256', this.#purpose('national-id')).update(normalized).digest('base64url');
  }

  /** Keyed hash for another purpose (contact codes, form verification …), base64url. */
  keyedHash(purpose: string, text: string): string {
    return createHmac('sha256', this.#purpose(purpose)).update(text).digest('base64url');
  }

  #purpose(name: string): Buffer {
    const known = this.#derived.get(name);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.#index, Buffer.alloc(0), name, 32));
    this.#derived.set(name, key);
    return key;
  }
}

function aad({ table, column, row }: SealedPlace): Buffer {
  return Buffer.from(`${table}|${column}|${row}`, 'utf8');
}

/** Compares two strings without telling by time where they differ. */
export function sameSecret(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
