import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Random } from '../city/random.ts';
import { evenly, morningOf } from './morning.ts';

const MINUTE = 60_000;
const cards = Array.from({ length: 2000 }, (_, index) => `CARD${index}`);

it('is a hill before the bell with a tail behind it; some come twice, some not at all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const passages = morningOf(cards, MINUTE, new Random(seed));
      const dues = passages.map(({ due }) => due);
      expect(dues).toEqual(dues.toSorted((a, b) => a - b));
      expect(dues.every((due) => due >= 0 && due < MINUTE + 1500)).toBe(true);
      const within = (from: number, to: number) =>
        dues.filter((due) => due >= from * MINUTE && due < to * MINUTE).length / dues.length;
      expect(within(0.2, 0.6)).toBeGreaterThan(0.7);
      expect(within(0.83, 1.03)).toBeGreaterThan(0.005);
      expect(within(0.83, 1.03)).toBeLessThan(0.06);
      const came = new Set(passages.map(({ cardNumber }) => cardNumber)).size;
      expect(passages.length - came).toBeGreaterThan(5);
      expect(cards.length - came).toBeGreaterThan(5);
      expect(cards.length - came).toBeLessThan(100);
    }),
    { numRuns: 20 },
  );
});

it('may be even: everybody once, so many each second', () => {
  const passages = evenly(cards, 100, new Random(1));
  expect(passages.map(({ cardNumber }) => cardNumber).sort()).toEqual([...cards].sort());
  expect(passages.at(-1)?.due).toBe((cards.length - 1) * 10);
});
