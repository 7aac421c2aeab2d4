import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSWORD_MAX_LENGTH, PASSWORD_SPECIALS, passwordProblem, passwordRules } from './password.ts';

const nationalId = 'A123456789';
const good = 'Reed-Lamp-42-Kite';

describe('passwordRules', () => {
  it('ticks nothing in an empty field and everything for a good password', () => {
    expect(passwordRules('', { nationalId })).toEqual({
      longEnough: false,
      allowedCharacters: false,
      notNationalId: false,
      strongEnough: false,
    });
    expect(passwordRules(good, { nationalId })).toEqual({
      longEnough: true,
      allowedCharacters: true,
      notNationalId: true,
      strongEnough: true,
    });
  });

  it('wants more than eight characters and at most 128', () => {
    expect(passwordRules('Reed-Lam').longEnough).toBe(false);
    expect(passwordRules('Reed-Lamp').longEnough).toBe(true);
    expect(passwordRules('x'.repeat(PASSWORD_MAX_LENGTH)).longEnough).toBe(true);
    expect(passwordRules('x'.repeat(PASSWORD_MAX_LENGTH + 1)).longEnough).toBe(false);
  });

  it.each([
    'Reed Lamp 42',
    'Reed-Lamp-四二',
    'Reed-Lamp-４２',
    'Reed-Lamp-42"',
    'Reed-Lamp-\\',
    'Reed-Lamp-<>',
    'Reed-Lámp-42',
  ])('does not allow %s', (password) => {
    expect(passwordRules(password).allowedCharacters).toBe(false);
  });

  it('allows every letter, digit and listed special', () => {
    const allowed = `${PASSWORD_SPECIALS}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
    expect(passwordRules(allowed).allowedCharacters).toBe(true);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const onlyListed = Array.from(text).every((char) => allowed.includes(char));
        expect(passwordRules(text).allowedCharacters).toBe(onlyListed);
      }),
    );
  });

  it.each([
    '456789',
    '456789456789',
    'A123456789',
    'a123456789',
    '123456789',
    'Ab!456789',
    '456789-456789',
    '456789A123456789',
  ])('takes %s for the national ID', (password) => {
    expect(passwordRules(password, { nationalId }).notNationalId).toBe(false);
  });

  it('knows the letter in the last six of an odd number whatever its case', () => {
    expect(passwordRules('ab5678ab5678', { lastSix: 'AB5678' }).notNationalId).toBe(false);
  });

  it('lets the six digits be a small part of something else, and knows nothing without an owner', () => {
    expect(passwordRules('Lamp-456789-Kite', { nationalId }).notNationalId).toBe(true);
    expect(passwordRules('456789').notNationalId).toBe(true);
    expect(passwordRules('4567', { nationalId: '', lastSix: ' ' }).notNationalId).toBe(true);
  });
});

describe('passwordProblem', () => {
  it.each([
    ['', 'REQUIRED'],
    ['Reed-42', 'PASSWORD_TOO_SHORT'],
    ['456789', 'PASSWORD_IS_NATIONAL_ID'],
    ['456789456789', 'PASSWORD_IS_NATIONAL_ID'],
    [`${good}"`, 'PASSWORD_CHARACTERS'],
    ['aaaaaaaaaa', 'PASSWORD_WEAK'],
    [good, null],
  ])('%s: %s', (password, problem) => {
    expect(passwordProblem(password, { nationalId })).toBe(problem);
  });

  it('does not ponder over a text of absurd length', () => {
    expect(passwordProblem('a'.repeat(200_000), { nationalId })).toBe('PASSWORD_TOO_LONG');
  });

  it('is null exactly when all four rules tick', () => {
    const passwords = fc.oneof(
      fc.string({ maxLength: 140 }),
      fc.stringMatching(/^[A-Za-z0-9!-]{6,20}$/),
      fc.constantFrom('456789', good, 'password1'),
    );
    fc.assert(
      fc.property(passwords, (password) => {
        const allTick = Object.values(passwordRules(password, { nationalId })).every(Boolean);
        expect(passwordProblem(password, { nationalId }) === null).toBe(allTick);
      }),
    );
  });
});
