import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidMobile, isValidPhone, mobileProblem, normalizePhone, phoneProblem } from './phone.ts';

const mobiles = fc.stringMatching(/^09\d{8}$/);

describe('normalizePhone', () => {
  it.each([
    ['0912-345-678', '0912345678'],
    ['０９１２３４５６７８', '0912345678'],
    ['+886 912 345 678', '0912345678'],
    ['+886-0912-345-678', '0912345678'],
    ['886912345678', '0912345678'],
    ['＋８８６９１２３４５６７８', '0912345678'],
    ['(02) 2720-8889', '0227208889'],
    ['(02)2720-8889 分機 1234', '0227208889#1234'],
    ['02-2720-8889 ext. 12', '0227208889#12'],
    ['02-2720-8889轉12', '0227208889#12'],
    ['+886 2 2720 8889 #1234', '0227208889#1234'],
  ])('%s → %s', (written, stored) => {
    expect(normalizePhone(written)).toBe(stored);
    expect(normalizePhone(stored)).toBe(stored);
  });

  it('brings every way of writing a mobile to the same ten digits', () => {
    const ways: ReadonlyArray<(mobile: string) => string> = [
      (mobile) => mobile,
      (mobile) => `+886${mobile.slice(1)}`,
      (mobile) => `+886 ${mobile.slice(1, 4)}-${mobile.slice(4, 7)}-${mobile.slice(7)}`,
      (mobile) => mobile.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      (mobile) => ` ${mobile.slice(0, 4)} ${mobile.slice(4, 7)} ${mobile.slice(7)} `,
    ];
    fc.assert(
      fc.property(mobiles, fc.constantFrom(...ways), (mobile, write) => {
        expect(normalizePhone(write(mobile))).toBe(mobile);
        expect(isValidMobile(write(mobile))).toBe(true);
      }),
    );
  });
});

describe('isValidMobile', () => {
  it.each([
    '091234567',
    '09123456789',
    '0812345678',
    '1912345678',
    '0227208889',
    '0912345678#1',
    '',
    '09１２三四五六',
  ])('refuses %s', (text) => {
    expect(isValidMobile(text)).toBe(false);
  });
});

describe('isValidPhone', () => {
  it.each([
    ['0912345678', 'mobile'],
    ['0227208889', 'Taipei'],
    ['034567890', 'Taoyuan'],
    ['037332111', 'Miaoli'],
    ['0422289111', 'Taichung'],
    ['047222151', 'Changhua'],
    ['0492222106', 'Nantou'],
    ['052222111', 'Chiayi'],
    ['062991111', 'Tainan'],
    ['073368333', 'Kaohsiung'],
    ['087320415', 'Pingtung'],
    ['089326141', 'Taitung'],
    ['082325630', 'Kinmen'],
    ['082666666', 'Wuqiu'],
    ['083622381', 'Matsu'],
    ['0227208889#123456', 'extension'],
  ])('accepts %s (%s)', (phone) => {
    expect(isValidPhone(phone)).toBe(true);
  });

  it.each([
    '27208889',
    '022720888',
    '02272088899',
    '0127208889',
    '042228911',
    '0472221511',
    '049222210',
    '0227208889#',
    '0227208889#1234567',
    '0912345678#12',
    '119',
    '',
  ])('refuses %s', (phone) => {
    expect(isValidPhone(phone)).toBe(false);
  });

  it('never accepts what is not digits and an extension once normalised', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        if (isValidPhone(text)) expect(normalizePhone(text)).toMatch(/^0\d{8,9}(#\d{1,6})?$/);
      }),
    );
  });
});

describe('problems', () => {
  it('names the reason', () => {
    expect(mobileProblem(' ')).toBe('REQUIRED');
    expect(mobileProblem('0227208889')).toBe('MOBILE_INVALID');
    expect(mobileProblem('0912345678')).toBeNull();
    expect(phoneProblem('')).toBe('REQUIRED');
    expect(phoneProblem('2720')).toBe('PHONE_INVALID');
    expect(phoneProblem('0227208889')).toBeNull();
  });
});
