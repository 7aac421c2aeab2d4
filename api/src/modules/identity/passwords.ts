import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { tooMany } from '../../graphql/errors.ts';

// The library's enum is a const enum, which single-file compilers cannot read.
const ARGON2ID = 2 satisfies Algorithm;
// OWASP's argon2id minimum; the same for every hash, so timing tells nothing about an account.
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What every hash of today begins with. */
const TODAY = `$argon2id$v=19$m=${OPTIONS.memoryCost},t=${OPTIONS.timeCost},p=${OPTIONS.parallelism}$`;

/** Whether a hash was made when passwords cost less (or otherwise) than today. */
export function isOutdated(storedHash: string): boolean {
  return !storedHash.startsWith(TODAY);
}

/** At most two at once: hashing is the one thing here that can occupy a whole core. */
const MAX_AT_ONCE = 2;
/** Some ten seconds of work: whoever comes later is told to come back, rather than to wait behind a flood. */
export const MAX_WAITING = 400;
const RETRY_AFTER_MS = 30_000;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MAX_WAITING)
    throw tooMany('TOO_MANY_REQUESTS', new Date(Date.now() + RETRY_AFTER_MS));
  if (running >= MAX_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** argon2id hash of a password, in PHC form. @throws Refusal RATE_LIMITED when too many wait already. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, OPTIONS));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash (unknown name, account not activated) the same work is done
 * against a decoy, and the answer is no.
 * @throws Refusal RATE_LIMITED when too many wait already.
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  // Once, and out of turn: a refusal must not be kept in its place.
  decoy ??= hash('a decoy that nobody knows', OPTIONS);
  const against = storedHash ?? (await decoy);
  const fits = await inTurn(() => verify(against, password, OPTIONS));
  return storedHash !== null && fits;
}
