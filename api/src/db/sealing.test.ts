import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sealer, sameSecret } from './sealing.ts';

const key = (kid: string) => ({ kid, key: randomBytes(32) });
const indexKey = randomBytes(32);
const [k1, k2] = [key('k1'), key('k2')];
const sealer = new Sealer({ sealingKeys: [k1], indexKey });
const place = { table: 'account', column: 'national_id', row: '1' };

describe('a sealed value', () => {
  it('opens to what was sealed, whatever that was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sealer.open(sealer.seal(text, place), place)).toBe(text);
      }),
    );
  });

  it('looks different each time', () => {
    expect(sealer.seal('A123456789', place)).not.toBe(sealer.seal('A123456789', place));
  });

  it.each(['table', 'column', 'row'] as const)('does not open in another %s', (part) => {
    const sealed = sealer.seal('A123456789', place);
    expect(() => sealer.open(sealed, { ...place, [part]: '2' })).toThrow();
  });

  it('does not open when a single character was changed', () => {
    const sealed = sealer.seal('A123456789', place);
    const places = [...sealed].flatMap((char, index) => (char === '.' || index < 3 ? [] : [index]));
    for (const index of places) {
      const swapped = sealed[index] === 'A' ? 'Q' : 'A';
      const changed = sealed.slice(0, index) + swapped + sealed.slice(index + 1);
      // The last character of a part may carry bits that base64 ignores.
      const lastOfPart = index === sealed.length - 1 || sealed[index + 1] === '.';
      if (!lastOfPart) expect(() => sealer.open(changed, place), changed).toThrow();
    }
  });

  it('opens under an old key after a new one came, and is sealed under the new one', () => {
    const rotated = new Sealer({ sealingKeys: [k2, k1], indexKey });
    expect(rotated.open(sealer.seal('A123456789', place), place)).toBe('A123456789');
    expect(rotated.seal('A123456789', place)).toMatch(/^k2\./);
    expect(rotated.nationalIdIndex('A123456789')).toBe(sealer.nationalIdIndex('A123456789'));
  });

  it('does not open under a key that is not known, or that only bears the name', () => {
    const sealed = sealer.seal('A123456789', place);
    expect(() => new Sealer({ sealingKeys: [k2], indexKey }).open(sealed, place)).toThrow('unknown key');
    expect(() => new Sealer({ sealingKeys: [key('k1')], indexKey }).open(sealed, place)).toThrow();
    expect(() => new Sealer({ sealingKeys: [], indexKey })).toThrow('At least one');
  });
});

describe('a blind index', () => {
  it('is the same for the same number and tells purposes and installations apart', () => {
    const other = new Sealer({ sealingKeys: [k1], indexKey: randomBytes(32) });
    const hashes = [
      sealer.nationalIdIndex('A123456789'),
      sealer.nationalIdIndex('A123456788'),
      sealer.keyedHash('contact-code', 'A123456789'),
      sealer.keyedHash('contact-address', 'A123456789'),
      other.nationalIdIndex('A123456789'),
    ];
    expect(new Set(hashes).size).toBe(5);
    expect(sealer.nationalIdIndex('A123456789')).toBe(hashes[0]);
  });
});

describe('sameSecret', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'abcd', false],
    ['', '', true],
    ['é', 'e', false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(sameSecret(left, right)).toBe(same);
  });
});
