import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCount, toHalfWidth } from './text.ts';

describe('toHalfWidth', () => {
  it('turns what Chinese input methods type into ASCII', () => {
    expect(toHalfWidth('Ａ１２３＠ｅｘａｍｐｌｅ．ｃｏｍ　～！')).toBe('A123@example.com ~!');
  });

  it('leaves Han characters and Chinese punctuation that has no twin alone', () => {
    expect(toHalfWidth('王小明、。')).toBe('王小明、。');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => toHalfWidth(toHalfWidth(text)) === toHalfWidth(text),
      ),
    );
  });
});

describe('characterCount', () => {
  it('counts a character outside the basic plane once', () => {
    expect(characterCount('𠮷田')).toBe(2);
  });
});
