import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord, slipsBetween } from './nearest.ts';

describe('the nearest word', () => {
  const KINDS = ['嘉獎', '小功', '大功', '警告', '小過', '大過'];

  it.each([
    ['小攻', '小功'],
    ['警吿', '警告'],
    ['嘉獎勵', '嘉獎'],
    ['申誡', undefined],
  ])('to %s is %s', (text, nearest) => expect(nearestWord(text, KINDS, 1)).toBe(nearest));

  it('is never further away than it may be, and none is left out that is nearer', () => {
    const word = fc.string({ unit: fc.constantFrom(...'小大功過'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), fc.nat(3), (text, words, within) => {
        const found = nearestWord(text, words, within);
        const least = Math.min(...words.map((each) => slipsBetween(text, each, within)));
        if (found === undefined) expect(least).toBeGreaterThan(within);
        else expect(slipsBetween(text, found, within)).toBe(least);
      }),
    );
  });
});
