import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMAIL_MAX_LENGTH, emailProblem, isValidEmail, normalizeEmail } from './email.ts';

describe('isValidEmail', () => {
  it.each([
    'name@example.com',
    ' Name@Example.COM ',
    'ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'first.last+school@mail.example.com.tw',
    "o'neil@example.org",
    'a@b.tw',
    'name@xn--fiqs8s.xn--kprw13d',
  ])('accepts %s', (email) => {
    expect(isValidEmail(email)).toBe(true);
  });

  it.each([
    '',
    'name',
    '@example.com',
    'name@',
    'name@example',
    'name@@example.com',
    'na me@example.com',
    '.name@example.com',
    'name.@example.com',
    'na..me@example.com',
    'name@-example.com',
    'name@example-.com',
    'name@example..com',
    'name@example.c',
    'name@192.168.0.1',
    '"quoted name"@example.com',
    '名字@example.com',
    'name@example.com\nBcc: other@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
  ])('refuses %s', (email) => {
    expect(isValidEmail(email)).toBe(false);
  });

  it('accepts every ordinary address', () => {
    const ordinary = fc.emailAddress({ size: 'small' }).filter((email) => email.length <= EMAIL_MAX_LENGTH);
    fc.assert(fc.property(ordinary, (email) => isValidEmail(email)));
  });

  it('ends at 254 characters', () => {
    const label = 'b'.repeat(61);
    const longest = `${'a'.repeat(63)}@${label}.${label}.${label}.com`;
    expect(longest).toHaveLength(253);
    expect(isValidEmail(`a${longest}`)).toBe(true);
    expect(isValidEmail(`a${longest}m`)).toBe(false);
  });
});

describe('normalizeEmail', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(normalizeEmail(normalizeEmail(text))).toBe(normalizeEmail(text));
      }),
    );
  });
});

describe('emailProblem', () => {
  it('names the reason', () => {
    expect(emailProblem('  ')).toBe('REQUIRED');
    expect(emailProblem('name@')).toBe('EMAIL_INVALID');
    expect(emailProblem('name@example.com')).toBeNull();
  });
});
