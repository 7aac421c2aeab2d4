import { type Algorithm, hash, verify } from '@node-rs/argon2';

// The library's enum is a const enum, which single-file compilers cannot read.
const ARGON2ID = 2 satisfies Algorithm;
// OWASP's argon2id minimum; the same for every hash, so timing tells nothing about an account.
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most two at once: hashing is the one thing here that can occupy a whole core. */
const MAX_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
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

/** argon2id hash of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, OPTIONS));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash (unknown name, account not activated) the same work is done
 * against a decoy, and the answer is no.
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('a decoy that nobody knows');
  const against = storedHash ?? (await decoy);
  const fits = await inTurn(() => verify(against, password, OPTIONS));
  return storedHash !== null && fits;
}
