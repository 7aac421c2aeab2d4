import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_MAX_LENGTH, nameProblem, normalizeName } from './person-name.ts';

describe('normalizeName', () => {
  it.each([
    [' 王小明 ', '王小明'],
    ['王　小明', '王小明'],
    ['王 小 明', '王小明'],
    ['谷拉斯·尤達卡', '谷拉斯‧尤達卡'],
    ['谷拉斯．尤達卡', '谷拉斯‧尤達卡'],
    ['谷拉斯 • 尤達卡', '谷拉斯‧尤達卡'],
    ['Ana   Maria  Lopez', 'Ana Maria Lopez'],
    ['Ａｎａ　Ｌｏｐｅｚ', 'Ana Lopez'],
    ['E\u0301va', 'Éva'],
  ])('%s → %s', (typed, stored) => {
    expect(normalizeName(typed)).toBe(stored);
  });

  it('is idempotent', () => {
    const alphabet = fc.constantFrom(..."王小明Ana ‧·．　-'e\u0301ｅ");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet })), (text) => {
        expect(normalizeName(normalizeName(text))).toBe(normalizeName(text));
      }),
    );
  });
});

describe('nameProblem', () => {
  it.each([
    '王小明',
    '王明',
    '歐陽小明',
    '𠮷田明',
    '谷拉斯‧尤達卡',
    '夷將‧拔路兒 Icyang‧Parod',
    'Kolas Yotaka',
    "Lo'oh Faki",
    '^Afo Mayaw',
    'Ana María López-García',
    'LOPEZ, ANA MARIA',
    'Nguyễn Thị Hương',
    'Martin Luther Jr.',
  ])('accepts %s', (name) => {
    expect(nameProblem(name)).toBeNull();
  });

  it.each([
    '王',
    'A',
    '王小明2',
    '12345',
    '<b>王</b>',
    '王小明!',
    '---',
    '‧王小明',
    'a@b.com',
    '王\u202e小明',
    '😀😀',
    'ㄨㄤ',
  ])('refuses %s', (name) => {
    expect(nameProblem(name)).toBe('NAME_INVALID');
  });

  it('asks for a name, and for one that fits', () => {
    expect(nameProblem(' 　')).toBe('REQUIRED');
    expect(nameProblem('王'.repeat(NAME_MAX_LENGTH))).toBeNull();
    expect(nameProblem('王'.repeat(NAME_MAX_LENGTH + 1))).toBe('TOO_LONG');
  });
});
