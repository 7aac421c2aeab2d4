import { defaultPeriods } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { openPeriods, type TakenLeave } from './open-periods.ts';

const TABLE = defaultPeriods('ELEMENTARY');
const sick: TakenLeave = {
  id: '1',
  status: 'PENDING',
  type: { name: '病假' },
  days: [{ date: '2026-11-23', periods: ['P1', 'P2'] }],
};

describe('the periods that can be chosen', () => {
  it('are all of the day, but for those that other leave has', () => {
    const open = openPeriods(TABLE, [sick], '2026-11-23');
    expect(open.filter(({ disabled }) => disabled).map(({ code, takenBy }) => [code, takenBy])).toEqual([
      ['P1', '病假'],
      ['P2', '病假'],
    ]);
    expect(open).toHaveLength(TABLE.length);
  });

  it('are untouched by leave of another date', () => {
    expect(openPeriods(TABLE, [sick], '2026-11-24').some(({ disabled }) => disabled)).toBe(false);
  });
});
