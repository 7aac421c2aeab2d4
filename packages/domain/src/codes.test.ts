import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeVerificationCode,
  formatVerificationCode,
  isVerificationCode,
  normalizeVerificationCode,
  VERIFICATION_CODE_BYTES,
} from './codes.ts';

const digests = fc.uint8Array({ minLength: VERIFICATION_CODE_BYTES, maxLength: 32 });
const codes = digests.map(encodeVerificationCode);

describe('encodeVerificationCode', () => {
  it('writes the first ten bytes in base 32', () => {
    expect(encodeVerificationCode(new Uint8Array(10))).toBe('0000000000000000');
    expect(encodeVerificationCode(new Uint8Array(32).fill(255))).toBe('ZZZZZZZZZZZZZZZZ');
    expect(encodeVerificationCode(Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 33))).toBe('0000000100000011');
  });

  it('tells any two digests apart by their first ten bytes', () => {
    fc.assert(
      fc.property(digests, digests, (one, other) => {
        const same = one.slice(0, 10).join() === other.slice(0, 10).join();
        expect(encodeVerificationCode(one) === encodeVerificationCode(other)).toBe(same);
      }),
    );
  });

  it('refuses a digest that is too short', () => {
    expect(() => encodeVerificationCode(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('formatVerificationCode', () => {
  it('prints groups of four', () => {
    expect(formatVerificationCode('7K3M9QXT0ABCDEFG')).toBe('7K3M-9QXT-0ABC-DEFG');
    expect(formatVerificationCode('7k3m-9qxt-0abc-defg')).toBe('7K3M-9QXT-0ABC-DEFG');
    expect(formatVerificationCode('')).toBe('');
  });

  it('is undone by normalising', () => {
    fc.assert(fc.property(codes, (code) => normalizeVerificationCode(formatVerificationCode(code)) === code));
  });
});

describe('normalizeVerificationCode', () => {
  it('reads what people copy from paper', () => {
    expect(normalizeVerificationCode(' oO0i-Il1L 7k3m－９qxt ')).toBe('000111117K3M9QXT');
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), codes), (text) => {
        expect(normalizeVerificationCode(normalizeVerificationCode(text))).toBe(
          normalizeVerificationCode(text),
        );
      }),
    );
  });

  it('forgives case, spaces, hyphens and look-alikes', () => {
    const disguise = (char: string, dice: number) => {
      const twins = { '0': ['0', 'o', 'O'], '1': ['1', 'i', 'L', 'I', 'l'] }[char] ?? [
        char,
        char.toLowerCase(),
      ];
      return `${twins[dice % twins.length]}${['', '', ' ', '-'][dice % 4]}`;
    };
    fc.assert(
      fc.property(codes, fc.array(fc.nat(60), { minLength: 16, maxLength: 16 }), (code, dice) => {
        const written = Array.from(code, (char, index) => disguise(char, dice[index] ?? 0)).join('');
        expect(normalizeVerificationCode(written)).toBe(code);
        expect(isVerificationCode(written)).toBe(true);
      }),
    );
  });
});

describe('isVerificationCode', () => {
  it.each(['', '7K3M-9QXT-0ABC', '7K3M-9QXT-0ABC-DEFGH', '7K3M-9QXT-0ABC-DEFU', '7K3M/9QXT/0ABC/DEFG'])(
    'refuses %s',
    (text) => {
      expect(isVerificationCode(text)).toBe(false);
    },
  );
});
