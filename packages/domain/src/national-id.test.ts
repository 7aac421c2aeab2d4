import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isValidNationalId,
  lastNine,
  lastSix,
  makeNationalId,
  type NationalIdKind,
  nationalIdKind,
  nationalIdProblem,
  normalizeNationalId,
} from './national-id.ts';

/** A small deterministic generator (mulberry32), so that a failing case can be repeated from its seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = fc.constantFrom<NationalIdKind>('NATIONAL', 'RESIDENT', 'RESIDENT_OLD');
const ids = fc.tuple(fc.integer(), kinds).map(([seed, kind]) => makeNationalId(seeded(seed), kind));

describe('nationalIdKind', () => {
  it.each([
    ['A123456789', 'NATIONAL'],
    ['a123456789', 'NATIONAL'],
    ['Ａ１２３４５６７８９', 'NATIONAL'],
    [' A1234-56789 ', 'NATIONAL'],
    ['A800000014', 'RESIDENT'],
    ['A870000015', 'RESIDENT'],
    ['YA94451857', 'RESIDENT_OLD'],
    ['YA96908196', null],
    ['A123456788', null],
    ['A323456789', null],
    ['1123456789', null],
    ['A12345678', null],
    ['A1234567890', null],
    ['', null],
  ])('%s is %s', (input, kind) => {
    expect(nationalIdKind(input)).toBe(kind);
    expect(isValidNationalId(input)).toBe(kind !== null);
  });
});

describe('isValidNationalId', () => {
  it('accepts the old resident form until the end of 2030 when a day is given', () => {
    expect(isValidNationalId('YA94451857', '2030-12-31')).toBe(true);
    expect(isValidNationalId('YA94451857', '2031-01-01')).toBe(false);
    expect(isValidNationalId('A800000014', '2031-01-01')).toBe(true);
  });

  it('finds every wrong last digit', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 9 }), (id, shift) => {
        const wrong = id.slice(0, 9) + ((Number(id.slice(9)) + shift) % 10);
        expect(isValidNationalId(wrong)).toBe(false);
      }),
    );
  });

  it('finds two neighbours in the serial number that changed places', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 2, max: 7 }), (id, at) => {
        const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
        expect(isValidNationalId(swapped)).toBe(swapped === id);
      }),
    );
  });
});

describe('normalizeNationalId', () => {
  it('is idempotent and survives any way of spacing and any case', () => {
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.constantFrom('', ' ', '-', '　', '－', '–'), { minLength: 11, maxLength: 11 }),
        (id, gaps) => {
          const written = gaps.map((gap, index) => gap + id.charAt(index).toLowerCase()).join('');
          expect(normalizeNationalId(written)).toBe(id);
          expect(normalizeNationalId(normalizeNationalId(written))).toBe(id);
        },
      ),
    );
  });
});

describe('makeNationalId', () => {
  it('makes valid numbers of the kind asked for, the same ones from the same source', () => {
    fc.assert(
      fc.property(fc.integer(), kinds, (seed, kind) => {
        const id = makeNationalId(seeded(seed), kind);
        expect(nationalIdKind(id)).toBe(kind);
        expect(makeNationalId(seeded(seed), kind)).toBe(id);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['NATIONAL', 'MALE', /^[A-Z]1/],
    ['NATIONAL', 'FEMALE', /^[A-Z]2/],
    ['RESIDENT', 'MALE', /^[A-Z]8/],
    ['RESIDENT', 'FEMALE', /^[A-Z]9/],
    ['RESIDENT_OLD', 'MALE', /^[A-Z][AC]/],
    ['RESIDENT_OLD', 'FEMALE', /^[A-Z][BD]/],
  ] as const)('puts the gender of a %s number of a %s into its second place', (kind, gender, shape) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => shape.test(makeNationalId(seeded(seed), kind, { gender }))),
    );
  });

  it('copes with the ends of the range of its source', () => {
    expect(isValidNationalId(makeNationalId(() => 0))).toBe(true);
    expect(isValidNationalId(makeNationalId(() => 1 - Number.EPSILON))).toBe(true);
  });

  it('seldom repeats itself in a city', () => {
    const random = seeded(7);
    const made = new Set(Array.from({ length: 20_000 }, () => makeNationalId(random)));
    expect(made.size).toBeGreaterThan(19_990);
  });
});

describe('parts of a number', () => {
  it('gives the last six and the last nine characters', () => {
    expect(lastSix('a123456789')).toBe('456789');
    expect(lastNine('A123456789')).toBe('123456789');
    expect(lastNine('YA94451857')).toBe('A94451857');
  });
});

describe('nationalIdProblem', () => {
  it('names the reason', () => {
    expect(nationalIdProblem(' 　')).toBe('REQUIRED');
    expect(nationalIdProblem('A123456780')).toBe('NATIONAL_ID_INVALID');
    expect(nationalIdProblem('A123456789')).toBeNull();
  });
});
