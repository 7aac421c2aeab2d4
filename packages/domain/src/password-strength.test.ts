import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORD_PARTS } from './common-passwords.ts';
import { countSurprises, isStrongPassword } from './password-strength.ts';

describe('isStrongPassword', () => {
  it.each([
    'aaaaaaaaaaaa',
    'abababababab',
    'abcabcabcabc',
    '123456789',
    '9876543210',
    '1234567890123456',
    '0912345678',
    '19900101',
    'abcdefghijkl',
    'ABCDEFGH1234',
    'qwertyuiop',
    'Qwerty12345!',
    'asdfghjkl;',
    '1qaz2wsx3edc',
    '!@#$%^&*()',
    'password123',
    'P@ssw0rd2026',
    'Passw0rd!2026!',
    'Welcome2026!',
    'iloveyou520',
    'Taipei2026',
    'Qinshi2026!',
    'student1234',
    'teacher888888',
    'Xy7Xy7Xy7Xy7',
    'kqzvbnrtw',
    '739150284613',
    'Short-1!',
    '',
  ])('calls %s weak', (password) => {
    expect(isStrongPassword(password)).toBe(false);
  });

  it.each([
    'Reed-Lamp-42-Kite',
    'correct-horse-battery',
    'Sunny-Day-2026',
    'Hill4River!',
    'kV7#pQz2mL',
    'mountainriverlamp',
    'xiaoMing-tiao7',
    '7391502846138264',
  ])('calls %s strong', (password) => {
    expect(isStrongPassword(password)).toBe(true);
  });

  it('refuses every common word with a year and a sign behind it', () => {
    const endings = fc.tuple(fc.integer({ min: 1950, max: 2049 }), fc.constantFrom('', '!', '@', '#', '.'));
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMON_PASSWORD_PARTS),
        endings,
        fc.boolean(),
        (word, [year, sign], capital) => {
          const start = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
          expect(isStrongPassword(`${start}${year}${sign}`)).toBe(false);
        },
      ),
    );
  });

  it('hardly ever refuses random passwords of twelve characters', () => {
    const random = fc.stringMatching(/^[A-Za-z0-9!#-]{12}$/);
    const samples = fc.sample(random, { numRuns: 300, seed: 11 });
    expect(samples.filter(isStrongPassword).length).toBeGreaterThan(290);
  });

  it('is quick on the longest and most repetitive password', () => {
    const longest = 'ab'.repeat(64);
    expect(countSurprises(longest)).toBeLessThan(5);
  });
});

describe('countSurprises', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['aaaa', 1],
    ['abcdef', 2],
    ['fedcba', 2],
    ['qwerty', 2],
    ['p@$$w0rd', 2],
    ['password', 2],
    ['2026', 1],
    ['kite', 4],
    ['kitekite', 5],
  ])('%s holds %i', (password, surprises) => {
    expect(countSurprises(password)).toBe(surprises);
  });

  it('does not count more for a longer run of the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]$/), fc.integer({ min: 1, max: 60 }), (char, length) => {
        expect(countSurprises(char.repeat(length))).toBe(1);
      }),
    );
  });
});
