import { DAY_STATES } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { dayLine, leaveTodo } from './day-line.ts';

const day = { arrivedAt: null, leftAt: null, outing: null, schoolDay: { name: null }, leave: null };

describe('the line of a day', () => {
  it('leads with the time at the gate, by the clock of Taipei', () => {
    const arrivedAt = '2026-11-22T23:42:00Z';
    expect(dayLine({ ...day, state: 'ARRIVED', arrivedAt })).toEqual({ lead: '07:42', words: 'arrived' });
    expect(dayLine({ ...day, state: 'LATE', arrivedAt }).lead).toBe('07:42');
    const leftAt = '2026-11-23T08:05:00Z';
    expect(dayLine({ ...day, state: 'LEFT', arrivedAt, leftAt })).toEqual({ lead: '16:05', words: 'left' });
  });

  it('does without a time when only a teacher saw the pupil', () => {
    expect(dayLine({ ...day, state: 'ARRIVED' })).toEqual({ lead: null, words: 'seen' });
    expect(dayLine({ ...day, state: 'LEFT' })).toEqual({ lead: null, words: 'gone' });
  });

  it('leads with the leave, the trip, or why there is no school', () => {
    expect(dayLine({ ...day, state: 'ON_LEAVE', leave: { type: { name: '病假' } } }).lead).toBe('病假');
    expect(dayLine({ ...day, state: 'NOT_YET', outing: '戶外教育' })).toEqual({
      lead: '戶外教育',
      words: 'outing',
    });
    expect(dayLine({ ...day, state: 'NO_SCHOOL', schoolDay: { name: '開國紀念日' } }).lead).toBe(
      '開國紀念日',
    );
  });

  it.each(DAY_STATES)('has words for %s', (state) => {
    expect(dayLine({ ...day, state }).words).toBeTruthy();
  });
});

describe('what a request for leave wants', () => {
  const submittedAt = '2026-11-11T23:00:00Z';

  it('is to be looked at when it was returned, for two weeks after it was sent', () => {
    expect(leaveTodo({ status: 'RETURNED', submittedAt }, '2026-11-26')).toBe('returned');
    expect(leaveTodo({ status: 'RETURNED', submittedAt }, '2026-11-27')).toBeNull();
  });

  it('is proof while it is due', () => {
    const proofDueOn = '2026-11-25';
    expect(leaveTodo({ status: 'PENDING', submittedAt, proofDueOn }, '2026-11-23')).toBe('proof');
    expect(leaveTodo({ status: 'APPROVED', submittedAt, proofDueOn }, '2026-11-26')).toBe('proof');
    expect(leaveTodo({ status: 'WITHDRAWN', submittedAt, proofDueOn }, '2026-11-23')).toBeNull();
    expect(leaveTodo({ status: 'APPROVED', submittedAt, proofDueOn: null }, '2026-11-23')).toBeNull();
  });
});
