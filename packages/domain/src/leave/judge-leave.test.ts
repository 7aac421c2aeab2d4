import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPeriods } from '../period-table.ts';
import { refusalText } from '../refusals/refusals.ts';
import { learnStaffRefusals } from '../refusals/staff.ts';
import { addDays, datesBetween, weekdayOf } from '../school-day.ts';
import { judgeLeave, LEAVE_FARTHEST_DAYS, type LeaveFacts } from './judge-leave.ts';
import { leaveDaysWord, leaveSentence } from './leave-sentence.ts';
import { DEFAULT_LEAVE_SETTINGS } from './leave-settings.ts';
import { defaultLeaveTypes, leaveTypeName, schoolGives } from './leave-types.ts';

const TODAY = '2026-11-23';
const PERIODS = defaultPeriods('SENIOR_HIGH');
const CODES = PERIODS.map(({ code }) => code);
const TYPES = defaultLeaveTypes('SENIOR_HIGH');
const typeOf = (code: string) => TYPES.find((type) => type.code === code) ?? null;
/** No school at weekends. */
const periodsOf = (date: string) => (weekdayOf(date) > 5 ? [] : PERIODS);

function judge(facts: Partial<LeaveFacts> = {}) {
  return judgeLeave({
    days: [{ date: '2026-11-24', periods: [] }],
    type: typeOf('SICK'),
    settings: DEFAULT_LEAVE_SETTINGS,
    by: 'FAMILY',
    today: TODAY,
    periodsOf,
    taken: [],
    usedDaysIn: () => 0,
    ...facts,
  });
}
const reasons = (facts: Partial<LeaveFacts>) => judge(facts).objections.map(({ reason }) => reason);
const on = (...dates: string[]) => dates.map((date) => ({ date, periods: [] }));

learnStaffRefusals();

describe('leave', () => {
  it('of one day has nothing against it', () => {
    expect(judge()).toMatchObject({
      dayCount: 1,
      periodCount: CODES.length,
      attachmentRequired: false,
      proofDueOn: null,
      daysLeft: null,
      objections: [],
    });
  });

  it('is limited in time: to the day, in both directions', () => {
    const { pastDays, aheadDays } = DEFAULT_LEAVE_SETTINGS;
    const past = addDays(TODAY, -pastDays);
    const ahead = addDays(TODAY, aheadDays);
    expect(reasons({ days: on(addDays(past, -1)) })).toEqual(['LEAVE_TOO_LATE']);
    expect(reasons({ days: on(past) })).not.toContain('LEAVE_TOO_LATE');
    expect(reasons({ days: on(addDays(ahead, 1)) })).toEqual(['LEAVE_TOO_EARLY']);
    expect(reasons({ days: on(ahead) })).not.toContain('LEAVE_TOO_EARLY');
    expect(reasons({ days: on(addDays(past, -1)), by: 'TEACHER' })).toEqual(['LEAVE_TOO_LATE']);
    expect(reasons({ days: on('2026-10-01'), by: 'OFFICE' })).toEqual([]);
    expect(reasons({ days: on(addDays(TODAY, -LEAVE_FARTHEST_DAYS - 1)), by: 'OFFICE' })).toEqual([
      'LEAVE_TOO_LATE',
    ]);
  });

  it('needs proof from the school’s day on, at once or within its days', () => {
    const days = on('2026-11-24', '2026-11-25', '2026-11-26');
    expect(judge({ days })).toMatchObject({ attachmentRequired: true, proofDueOn: '2026-12-03' });
    const type = { ...typeOf('SICK'), proofWithinDays: null } as LeaveFacts['type'];
    expect(judge({ days, type })).toMatchObject({ attachmentRequired: true, proofDueOn: null });
  });

  it('owes no proof before it is over: the days for it begin with its last day, or with sending if that is later', () => {
    const due = (...dates: string[]) => judge({ days: on(...dates) }).proofDueOn;
    expect(due('2026-12-17', '2026-12-15', '2026-12-16')).toBe('2026-12-24');
    expect(due('2026-11-18', '2026-11-19', '2026-11-20')).toBe('2026-11-30');
    expect(due('2026-11-19', '2026-11-20', '2026-11-23')).toBe('2026-11-30');
  });

  it('is counted against the year, what is left never below nothing', () => {
    const type = typeOf('WELLBEING');
    expect(judge({ type, usedDaysIn: () => 4 })).toMatchObject({ daysLeft: 1, objections: [] });
    expect(judge({ type, usedDaysIn: () => 5 })).toMatchObject({ daysLeft: 0, objections: [] });
    expect(judge({ type, usedDaysIn: () => 5.5 })).toMatchObject({
      daysLeft: 0,
      objections: [{ reason: 'LEAVE_QUOTA_EXCEEDED', params: { days: 6, left: 0.5 } }],
    });
  });

  it('is counted in the school year that each day lies in, from August on', () => {
    const type = typeOf('WELLBEING');
    const days = on('2026-07-30', '2026-07-31', '2026-08-03');
    const inSummer = (used: Record<number, number>) =>
      judge({ type, days, today: '2026-07-29', usedDaysIn: (year) => used[year] ?? 0 });
    expect(inSummer({ 114: 4, 115: 0 })).toMatchObject({ dayCount: 3, daysLeft: 0, objections: [] });
    expect(inSummer({ 114: 0, 115: 5 })).toMatchObject({ daysLeft: 0, objections: [] });
    expect(inSummer({ 114: 4.5, 115: 0 }).objections).toMatchObject([
      { reason: 'LEAVE_QUOTA_EXCEEDED', params: { days: 6, left: 1.5 } },
    ]);
    expect(inSummer({ 114: 0, 115: 5.5 }).objections).toMatchObject([
      { reason: 'LEAVE_QUOTA_EXCEEDED', params: { days: 6, left: 0.5 } },
    ]);
  });

  it('is of a whole day where none of its periods is named, or all are', () => {
    const days = [
      { date: '2026-11-24', periods: [] },
      { date: '2026-11-25', periods: CODES },
      { date: '2026-11-26', periods: CODES.slice(1) },
    ];
    expect(judge({ days }).wholeDays).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('of a whole day clashes with any other leave of that date, and any other with it', () => {
    const whole = [{ requestId: 'other', date: '2026-11-24', period: null }];
    expect(reasons({ taken: whole, days: [{ date: '2026-11-24', periods: ['P8'] }] })).toEqual([
      'LEAVE_OVERLAPS',
    ]);
    expect(reasons({ taken: whole, days: on('2026-11-25') })).toEqual([]);
    const gone = [{ requestId: 'other', date: '2026-11-24', period: 'P9' }];
    expect(reasons({ taken: gone })).toEqual(['LEAVE_OVERLAPS']);
  });

  it('names the leave that it clashes with, and only where both hold the same period', () => {
    const taken = [{ requestId: 'other', date: '2026-11-24', period: 'P1' }];
    expect(judge({ taken }).objections).toMatchObject([{ reason: 'LEAVE_OVERLAPS', clash: 'other' }]);
    expect(reasons({ taken, days: [{ date: '2026-11-24', periods: ['P2'] }] })).toEqual([]);
    expect(reasons({ taken, days: on('2026-11-25') })).toEqual([]);
  });

  it('objects to nothing exactly if each day alone can be taken', () => {
    const dates = datesBetween('2026-11-20', '2026-12-05');
    const wishes = fc.uniqueArray(
      fc.record({ date: fc.constantFrom(...dates), periods: fc.subarray([...CODES, 'P99']) }),
      { selector: ({ date }) => date, minLength: 1, maxLength: 8 },
    );
    const others = fc.array(
      fc.record({
        requestId: fc.constant('other'),
        date: fc.constantFrom(...dates),
        period: fc.constantFrom(...CODES, null),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(wishes, others, (days, taken) => {
        const whole = reasons({ days, taken });
        const alone = days.flatMap((day) => reasons({ days: [day], taken }));
        expect(whole).toEqual(alone);
        const judgement = judge({ days, taken });
        if (whole.length === 0) {
          expect(judgement.periodCount).toBeGreaterThan(0);
          expect(judgement.dayCount).toBeGreaterThan(0);
        }
        for (const { reason, field, params } of judgement.objections) {
          expect(field).toMatch(/^(type|days(\.\d+\.(date|periods))?)$/);
          expect(refusalText('zh-TW', reason, { clash: '病假', ...params })).not.toMatch(/\{\{|undefined/);
        }
      }),
    );
  });
});

describe('the sentence', () => {
  it('sums it up in both languages', () => {
    const sum = { student: '林小安', type: '病假', days: 3, periods: 18 };
    expect(leaveSentence(sum, 'zh-TW')).toBe('林小安 病假 3 天 共 18 節');
    expect(leaveSentence({ ...sum, type: 'Sick leave', days: 0.5, periods: 1 }, 'en')).toBe(
      '林小安: Sick leave, half a day, 1 period in all',
    );
    expect(leaveDaysWord(0.5, 'zh-TW')).toBe('半天');
    expect(leaveDaysWord(1, 'en')).toBe('1 day');
    expect(leaveDaysWord(2.5, 'en')).toBe('2.5 days');
  });
});

describe('types', () => {
  it('are the fourteen of the trade; what only grown pupils need is off below senior high', () => {
    expect(TYPES.map(({ name }) => name)).toEqual(
      '事假 病假 公假 喪假 婚假 產前假 產假 陪產假 流產假 育嬰假 生理假 防疫假 不可抗力 身心調適假'.split(
        ' ',
      ),
    );
    expect(TYPES.every(({ offered }) => offered)).toBe(true);
    const young = defaultLeaveTypes('ELEMENTARY').filter(({ offered }) => offered);
    expect(young.map(({ name }) => name).join(' ')).toBe('事假 病假 公假 喪假 生理假 防疫假 不可抗力');
  });

  it('have the school’s name, and an English one where it is everybody’s', () => {
    expect(leaveTypeName({ code: 'SICK', name: '病假' }, 'en')).toBe('Sick leave');
    expect(leaveTypeName({ code: 'SICK', name: '傷病假' }, 'en')).toBe('傷病假');
    expect(leaveTypeName({ code: 'SICK', name: '病假' }, 'zh-TW')).toBe('病假');
  });

  it('are given by the school itself where families may not ask, and in an emergency', () => {
    expect(TYPES.filter(schoolGives).map(({ code }) => code)).toEqual([
      'OFFICIAL',
      'EPIDEMIC',
      'FORCE_MAJEURE',
    ]);
  });
});
