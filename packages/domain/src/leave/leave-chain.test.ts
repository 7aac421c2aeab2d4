import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHOOL_LEVELS, type SchoolLevel } from '../school-level.ts';
import { DEFAULT_LEAVE_CHAINS, HOMEROOM_ROLE, type LeaveChainRule, leaveChainFor } from './leave-chain.ts';

const sick = (days: number, level: SchoolLevel = 'ELEMENTARY') => ({ type: 'SICK', level, days });
const rule = (fromDays: number, belowDays: number | null, ...roles: string[]): LeaveChainRule => ({
  type: null,
  level: null,
  fromDays,
  belowDays,
  roles,
});

/** Rules that schools have published; each is only as long as its longest chain. */
const PUBLISHED: Record<string, { rules: LeaveChainRule[]; steps: [days: number, roles: string[]][] }> = {
  // 宜蘭縣立壯圍國民中學學生請假辦法 (2013): the homeroom teacher notes an opinion, the student affairs office approves.
  // http://www.cwjh.ilc.edu.tw/2013/08/21/
  'two steps: 宜蘭縣立壯圍國中': {
    rules: [rule(0, null, '導師', '生教組長')],
    steps: [
      [0.5, ['導師', '生教組長']],
      [10, ['導師', '生教組長']],
    ],
  },
  // 學生請假規則摘要 (2017): up to three days the homeroom teacher, four and five 學務主任, six and more the head.
  // https://www.myps.hlc.edu.tw/modules/tadnews/index.php?nsn=5130
  'three steps: 花蓮縣 myps 國小': {
    rules: [rule(0, 4, '導師'), rule(4, 6, '導師', '學務主任'), rule(6, null, '導師', '學務主任', '校長')],
    steps: [
      [3, ['導師']],
      [3.5, ['導師']],
      [4, ['導師', '學務主任']],
      [5.5, ['導師', '學務主任']],
      [6, ['導師', '學務主任', '校長']],
    ],
  },
  // 新北市清傳高商學生請假規則 (2008): the homeroom teacher confirms; one day 教官, two 學務主任, three and more the head.
  // https://www.ccvs.ntpc.edu.tw/home?cid=1542
  'three steps: 新北市清傳高商': {
    rules: [
      rule(0, 2, '導師', '教官'),
      rule(2, 3, '導師', '學務主任'),
      rule(3, null, '導師', '學務主任', '校長'),
    ],
    steps: [
      [1, ['導師', '教官']],
      [2, ['導師', '學務主任']],
      [3, ['導師', '學務主任', '校長']],
    ],
  },
  // 臺北市指南實驗國民小學請假辦法 (2018): two days 導師, three 學務組長, four to six on to 學輔主任, seven on to the head.
  // https://sites.google.com/cnps.tp.edu.tw/website/關於指南/學生請假專區
  'four steps: 臺北市指南實小': {
    rules: [
      rule(0, 3, '導師'),
      rule(3, 4, '導師', '學務組長'),
      rule(4, 7, '導師', '學務組長', '學輔主任'),
      rule(7, null, '導師', '學務組長', '學輔主任', '校長'),
    ],
    steps: [
      [2, ['導師']],
      [2.5, ['導師']],
      [3, ['導師', '學務組長']],
      [4, ['導師', '學務組長', '學輔主任']],
      [6.5, ['導師', '學務組長', '學輔主任']],
      [7, ['導師', '學務組長', '學輔主任', '校長']],
    ],
  },
  // 臺北市立成淵高中高中部學生請假規則 (2008): within three days 導師 and 輔導教官, then 生活輔導組長; to six days on to
  // 學務主任, beyond on to the head.
  // http://www.nbhkdz.com/read/28694eb1d433d2d08964bf87.html
  'five steps: 臺北市立成淵高中': {
    rules: [
      rule(0, 3.5, '導師', '輔導教官', '生活輔導組長'),
      rule(3.5, 6.5, '導師', '輔導教官', '生活輔導組長', '學務主任'),
      rule(6.5, null, '導師', '輔導教官', '生活輔導組長', '學務主任', '校長'),
    ],
    steps: [
      [3, ['導師', '輔導教官', '生活輔導組長']],
      [6, ['導師', '輔導教官', '生活輔導組長', '學務主任']],
      [7, ['導師', '輔導教官', '生活輔導組長', '學務主任', '校長']],
    ],
  },
};

describe.each(Object.entries(PUBLISHED))('%s', (_, { rules, steps }) => {
  it.each(steps)('%d days', (days, roles) => {
    expect(leaveChainFor(rules, sick(days))).toEqual(roles);
  });
});

describe('who decides', () => {
  it.each([
    [0.5, 1],
    [2, 1],
    [2.5, 1],
    [3, 2],
    [4, 3],
    [6, 3],
    [7, 4],
    [30, 4],
  ])('%d days are %i steps, where a school has set nothing', (days, steps) => {
    expect(leaveChainFor(DEFAULT_LEAVE_CHAINS, sick(days))).toHaveLength(steps);
  });

  it('may depend on type and level: the first rule that fits holds', () => {
    const rules = [
      { ...rule(0, null, '輔導主任'), type: 'WELLBEING' },
      { ...rule(0, null, '生活輔導組長'), level: 'SENIOR_HIGH' as const },
      rule(0, null, '導師'),
    ];
    expect(leaveChainFor(rules, { type: 'WELLBEING', level: 'SENIOR_HIGH', days: 1 })).toEqual(['輔導主任']);
    expect(leaveChainFor(rules, sick(1, 'SENIOR_HIGH'))).toEqual(['生活輔導組長']);
    expect(leaveChainFor(rules, sick(1, 'JUNIOR_HIGH'))).toEqual(['導師']);
  });

  it('is always somebody, whatever a school has set', () => {
    const rules = fc.array(
      fc.record({
        type: fc.option(fc.constantFrom('SICK', 'PERSONAL'), { nil: null }),
        level: fc.option(fc.constantFrom(...SCHOOL_LEVELS), { nil: null }),
        fromDays: fc.integer({ min: 0, max: 10 }),
        belowDays: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
        roles: fc.array(fc.constantFrom('導師', '學務主任', '校長'), { maxLength: 4 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 60 }), (chains, halves) => {
        const roles = leaveChainFor(chains, sick(halves / 2));
        expect(roles.length).toBeGreaterThan(0);
        if (chains.length === 0) expect(roles).toEqual([HOMEROOM_ROLE]);
      }),
    );
  });

  it('is asked for the longer leave wherever for the shorter, by the usual rules', () => {
    const days = fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(days, days, (a, b) => {
        const shorter = leaveChainFor(DEFAULT_LEAVE_CHAINS, sick(Math.min(a, b)));
        const longer = leaveChainFor(DEFAULT_LEAVE_CHAINS, sick(Math.max(a, b)));
        expect(longer.slice(0, shorter.length)).toEqual(shorter);
      }),
    );
  });
});
