import type { Head } from './chain-walk.ts';

/** A file that is no list of heads. */
export class KeptHeadsError extends Error {}

const LINE = /^(city|[0-9a-f-]{36}) (\d{1,10}) ([0-9a-f]{64})$/;

/** Heads as text, one to a line: chain, position, hash. What follows a `#` is for people. */
export function formatHeads(heads: readonly (Head & { chain: string; label: string })[], at: Date): string {
  const lines = heads.map(({ chain, position, hash, label }) => `${chain} ${position} ${hash}  # ${label}`);
  return [`# Heads of the audit log, ${at.toISOString()}`, ...lines, ''].join('\n');
}

/** @throws KeptHeadsError naming the line that cannot be read. */
export function parseHeads(text: string): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.replace(/#.*/, '').trim();
    if (!words) continue;
    const [, chain, position, hash] = LINE.exec(words) ?? [];
    if (!chain || !position || !hash) throw new KeptHeadsError(`line ${index + 1} is no head of a chain`);
    heads.set(chain, { position: Number(position), hash });
  }
  return heads;
}
