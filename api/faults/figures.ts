import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File in which the figures of a run gather. */
    figures: string;
  }
}

/** Whether this is `pnpm faults`, with the numbers of docs/contributing.md, and not the short form of `npm test`. */
const FULL = process.env.QINSHI_FAULTS === 'full';

/** How often something is done: in `npm test`, and in the full form. */
export function times(short: number, full: number): number {
  return FULL ? full : short;
}

/** Keeps what was seen for the table at the end. */
export function figure(fault: string, seen: Record<string, string | number>): void {
  appendFileSync(inject('figures'), `${JSON.stringify({ fault, seen })}\n`);
}

/** The table of a run, ready to print. */
export function tableOf(file: string): string {
  if (!existsSync(file)) return 'no figures';
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { fault: string; seen: Record<string, string | number> });
  const width = Math.max(...rows.map(({ fault }) => fault.length));
  const words = (seen: Record<string, string | number>) =>
    Object.entries(seen)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · ');
  return rows.map(({ fault, seen }) => `${fault.padEnd(width)}  ${words(seen)}`).join('\n');
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds at which `share` of the numbers are not larger. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
