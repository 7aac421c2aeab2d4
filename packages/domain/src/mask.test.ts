import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskEmail, maskName, maskNationalId, maskPhone } from './mask.ts';

const HAN = Array.from('王李陳林小大明華美芳志豪雅婷歐陽𠮷田');
const hanNames = fc.array(fc.constantFrom(...HAN), { minLength: 1, maxLength: 8 });
const latinWords = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);

describe('maskName', () => {
  it.each([
    ['王小明', '王○明'],
    ['王明', '王○'],
    ['王', '○'],
    ['歐陽小明', '歐○○明'],
    ['王 小明', '王○明'],
    ['𠮷田明', '𠮷○明'],
    ['谷拉斯‧尤達卡', '谷○○○○○卡'],
    ['Ana Maria Lopez', 'A○○ L○○'],
    ['LOPEZ, ANA', 'L○○ A○○'],
    ['Madonna', 'M○○'],
    ['éva kovács', 'É○○ K○○'],
    ['A', '○'],
    ['', ''],
    ['  ', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('shows of a Chinese name at most its first and last character and keeps its length', () => {
    fc.assert(
      fc.property(hanNames, (characters) => {
        const masked = Array.from(maskName(characters.join('')));
        expect(masked).toHaveLength(characters.length);
        expect(masked.slice(1, -1).every((char) => char === '○')).toBe(true);
        expect(masked).toContain('○');
      }),
    );
  });

  it('shows of a Latin name two initials at most, and not its length', () => {
    fc.assert(
      fc.property(fc.array(latinWords, { minLength: 2, maxLength: 5 }), (words) => {
        expect(maskName(words.join(' '))).toBe(`${words[0]?.[0]}○○ ${words.at(-1)?.[0]}○○`);
      }),
    );
  });
});

describe('maskNationalId', () => {
  it('keeps three characters at each end', () => {
    expect(maskNationalId('A123456789')).toBe('A12****789');
    expect(maskNationalId('YA94451857')).toBe('YA9****857');
  });

  it('hides what is no number whole', () => {
    expect(maskNationalId('A1234')).toBe('*****');
    expect(maskNationalId('')).toBe('');
  });

  it('gives the same mask to all numbers that differ only in the middle', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}$/), fc.stringMatching(/^\d{4}$/), (one, other) => {
        expect(maskNationalId(`A12${one}789`)).toBe(maskNationalId(`A12${other}789`));
      }),
    );
  });
});

describe('maskEmail', () => {
  it.each([
    ['someone@example.com', 's*****e@example.com'],
    ['abc@example.com', 'a*c@example.com'],
    ['ab@example.com', 'a*@example.com'],
    ['a@example.com', 'a*@example.com'],
    ['no-address', '**********'],
    ['@example.com', '************'],
  ])('%s → %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });

  it('shows at most the first and last character of the part before the @', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const at = email.lastIndexOf('@');
        const masked = maskEmail(email);
        expect(masked.endsWith(email.slice(at))).toBe(true);
        const hidden = masked.slice(0, masked.length - (email.length - at));
        expect(hidden.charAt(0)).toBe(email.charAt(0));
        expect(hidden.slice(1, at > 2 ? -1 : undefined)).toMatch(/^\*+$/);
      }),
    );
  });
});

describe('maskPhone', () => {
  it.each([
    ['0912345678', '0912***678'],
    ['0227208889', '0227***889'],
    ['0227208889#1234', '0227***889'],
    ['037123456', '0371**456'],
    ['119', '***'],
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it('gives the same mask to all mobiles that differ only in the middle', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{3}$/), (middle) => {
        expect(maskPhone(`0912${middle}678`)).toBe('0912***678');
      }),
    );
  });
});
