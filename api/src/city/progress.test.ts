import { expect, it } from 'vitest';
import { Progress } from './progress.ts';

function run(isTTY: boolean): string[] {
  const written: string[] = [];
  const progress = new Progress(40_000, 'pupils', { isTTY, write: (text) => written.push(text) });
  for (let school = 0; school < 40; school += 1) progress.advance(1000);
  progress.end();
  return written;
}

it('moves one line on a terminal', () => {
  const written = run(true);
  expect(written).toHaveLength(41);
  expect(written[19]).toMatch(/^\r█{15}░{15} {2}50 % {2}20,000 of 40,000 pupils, \d+ s$/);
  expect(written.at(-1)).toBe('\n');
});

it('writes ten plain lines elsewhere', () => {
  const written = run(false);
  expect(written).toHaveLength(10);
  expect(written[9]).toMatch(/^100 % {2}40,000 of 40,000 pupils, \d+ s\n$/);
});
