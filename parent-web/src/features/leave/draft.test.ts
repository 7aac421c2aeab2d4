import { describe, expect, it } from 'vitest';
import {
  daysToSend,
  EMPTY_DRAFT,
  isComplete,
  type LeaveDraft,
  reachableStep,
  stepOfField,
  withDay,
  withoutTaken,
  withPeriods,
} from './draft.ts';

const filled: LeaveDraft = {
  type: 'SICK',
  reason: '發燒',
  days: [{ date: '2026-11-24', periods: ['P1'] }],
  files: [],
};

describe('the draft of leave', () => {
  it('keeps the dates in the order of the calendar, each once', () => {
    const days = ['2026-11-25', '2026-11-23', '2026-11-24'].reduce(
      (all, date) => withDay(all, date, null),
      EMPTY_DRAFT.days,
    );
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(withDay(days, '2026-11-24', null).map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-25']);
  });

  it('changes the periods of one date alone', () => {
    const days = withDay(filled.days, '2026-11-25', null);
    expect(withPeriods(days, '2026-11-25', ['P2'])).toEqual([
      { date: '2026-11-24', periods: ['P1'] },
      { date: '2026-11-25', periods: ['P2'] },
    ]);
  });

  it('lets go of periods that other leave has taken meanwhile, and of nothing else', () => {
    const table = (...taken: string[]) =>
      ['P1', 'P2'].map((code) => ({ code, disabled: taken.includes(code) }));
    const on = (periods: string[] | null) => [{ date: '2026-11-24', periods }];
    expect(withoutTaken(on(['P1', 'P2']), () => table('P2'))).toEqual(on(['P1']));
    expect(withoutTaken(on(['P1']), () => table('P1', 'P2'))).toEqual(on([]));
    expect(withoutTaken(on(null), () => table('P1'))).toEqual(on(['P2']));
    // Taken as a whole, without school, not known yet, and free.
    for (const [days, tiles] of [
      [on(null), table('P1', 'P2')],
      [on(['P1']), []],
      [on(['P1']), null],
      [on(['P1']), table('P2')],
      [on(null), table()],
    ] as const)
      expect(withoutTaken(days, () => tiles && [...tiles])).toBe(days);
  });

  it('sends whole days without periods, and never a date of which nothing is chosen', () => {
    expect(daysToSend([{ date: '2026-11-24', periods: null }])).toEqual([
      { date: '2026-11-24', periods: [] },
    ]);
    expect(daysToSend([{ date: '2026-11-24', periods: [] }])).toBeNull();
    expect(daysToSend([])).toBeNull();
  });

  it('counts characters, not halves of them, and none for blanks', () => {
    expect(isComplete('reason', { ...filled, reason: '𠮷'.repeat(65) })).toBe(true);
    expect(isComplete('reason', { ...filled, reason: '假'.repeat(66) })).toBe(false);
    expect(isComplete('reason', { ...filled, reason: ' \n ' })).toBe(false);
  });

  it('leads to the first step that is not complete', () => {
    expect(reachableStep('send', EMPTY_DRAFT)).toBe('type');
    expect(reachableStep('send', { ...filled, reason: '' })).toBe('reason');
    expect(reachableStep('send', { ...filled, days: [] })).toBe('days');
    expect(reachableStep('send', filled)).toBe('send');
    expect(reachableStep('reason', filled)).toBe('reason');
  });

  it.each([
    ['type', 'type'],
    ['studentId', 'type'],
    ['reason', 'reason'],
    ['days.1.periods.0', 'days'],
    ['attachmentIds', 'send'],
    [null, 'send'],
  ] as const)('knows where %s is filled in', (field, step) => {
    expect(stepOfField(field)).toBe(step);
  });
});
