import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONDUCT_KINDS,
  CONDUCT_STATES,
  type CountedConduct,
  conductBalance,
  conductDegreesText,
  conductKindsOf,
  conductKindWord,
  DEMERIT_KINDS,
  isDemerit,
  MAX_CONDUCT_COUNT,
  MERIT_KINDS,
  unitsOf,
  wholeDegrees,
} from './conduct.ts';
import { SCHOOL_LEVELS } from './school-level.ts';

const record: fc.Arbitrary<CountedConduct> = fc.record({
  kind: fc.constantFrom(...CONDUCT_KINDS),
  count: fc.integer({ min: 1, max: MAX_CONDUCT_COUNT }),
  state: fc.constantFrom(...CONDUCT_STATES),
});
const records = fc.array(record, { maxLength: 40 });
const standing = (kind: CountedConduct['kind'], count = 1): CountedConduct => ({
  kind,
  count,
  state: 'STANDING',
});

describe('merit and demerit', () => {
  it('offset each other in equal degrees, and three for one of the next', () => {
    expect(conductBalance([standing('MINOR_MERIT'), standing('MINOR_DEMERIT')]).net).toBe(0);
    expect(conductBalance([standing('COMMENDATION', 3), standing('MINOR_DEMERIT')])).toMatchObject({
      offset: 3,
      net: 0,
    });
    expect(conductBalance([standing('MAJOR_MERIT'), standing('WARNING')])).toMatchObject({
      merits: [0, 0, 1],
      demerits: [1, 0, 0],
      offset: 1,
      net: 8,
      netDegrees: [2, 2, 0],
    });
    expect(conductBalance([standing('MAJOR_DEMERIT'), standing('MINOR_MERIT', 2)])).toMatchObject({
      net: -3,
      netDegrees: [0, 1, 0],
    });
  });

  it('lose nothing: what is offset twice and what is left are all there was', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { merits, demerits, offset, net, netDegrees } = conductBalance(all);
        expect(2 * offset + Math.abs(net)).toBe(unitsOf(merits) + unitsOf(demerits));
        expect(unitsOf(netDegrees)).toBe(Math.abs(net));
      }),
    );
  });

  it('do not depend on the order of records, nor on who is offset first', () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, shift) => {
        const start = all.length === 0 ? 0 : shift % all.length;
        const turned = [...all.slice(start), ...all.slice(0, start)].reverse();
        expect(conductBalance(turned)).toEqual(conductBalance(all));
      }),
    );
  });

  it('change nothing where a record was cancelled, taken back, or is guidance', () => {
    fc.assert(
      fc.property(records, record, (all, one) => {
        fc.pre(one.state !== 'STANDING' || one.kind === 'GUIDANCE');
        expect(conductBalance([...all, one])).toEqual(conductBalance(all));
      }),
    );
  });

  it('mirror each other', () => {
    const mirrored = ({ kind, ...rest }: CountedConduct): CountedConduct => {
      const merit = MERIT_KINDS.findIndex((each) => each === kind);
      const demerit = DEMERIT_KINDS.findIndex((each) => each === kind);
      return { ...rest, kind: DEMERIT_KINDS[merit] ?? MERIT_KINDS[demerit] ?? kind };
    };
    fc.assert(
      fc.property(records, (all) => {
        const [here, there] = [conductBalance(all), conductBalance(all.map(mirrored))];
        expect(there.net).toBe(here.net === 0 ? 0 : -here.net);
        expect(there.offset).toBe(here.offset);
        expect(there.netDegrees).toEqual(here.netDegrees);
      }),
    );
  });

  it('are written in as few degrees as possible', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (units) => {
        const degrees = wholeDegrees(units);
        expect(unitsOf(degrees)).toBe(units);
        expect(degrees[0]).toBeLessThan(3);
        expect(degrees[1]).toBeLessThan(3);
      }),
    );
  });
});

describe('the words of conduct', () => {
  it('are an elementary school’s own, which knows no demerits', () => {
    expect(conductKindsOf('ELEMENTARY').some(isDemerit)).toBe(false);
    expect(conductKindWord('COMMENDATION', 'ELEMENTARY', 'zh-TW')).toBe('鼓勵');
    expect(conductKindWord('COMMENDATION', 'JUNIOR_HIGH', 'zh-TW')).toBe('嘉獎');
    for (const level of SCHOOL_LEVELS.filter((each) => each !== 'ELEMENTARY'))
      expect(conductKindsOf(level)).toEqual([...MERIT_KINDS, ...DEMERIT_KINDS]);
  });

  it('name degrees from the highest on', () => {
    expect(conductDegreesText([2, 1, 0], MERIT_KINDS, 'SENIOR_HIGH', 'zh-TW')).toBe('小功 1 次、嘉獎 2 次');
    expect(conductDegreesText([0, 0, 1], DEMERIT_KINDS, 'SENIOR_HIGH', 'en')).toBe('1 × major demerit');
    expect(conductDegreesText([0, 0, 0], MERIT_KINDS, 'SENIOR_HIGH', 'en')).toBeNull();
  });
});
