import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataRequestDueAt, extendedDataRequestDueAt, isDataRequestOverdue } from './data-request.ts';
import { toTaipeiDate } from './roc-date.ts';

const DAY = 24 * 60 * 60 * 1000;
const instants = fc.date({ min: new Date('2012-10-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('dataRequestDueAt', () => {
  it.each([
    ['in the morning', '2026-11-23T08:00:00+08:00', '2026-12-23'],
    ['in the last minute of the day', '2026-11-23T23:59:59+08:00', '2026-12-23'],
    ['in the first of the next', '2026-11-24T00:00:00+08:00', '2026-12-24'],
    ['while it is still yesterday in Greenwich', '2026-11-24T07:59:00+08:00', '2026-12-24'],
    ['over the end of the year', '2026-12-10T10:00:00+08:00', '2027-01-09'],
    ['on the last day of the year', '2026-12-31T23:30:00+08:00', '2027-01-30'],
    ['over 29 February', '2028-02-01T10:00:00+08:00', '2028-03-02'],
    ['over the end of a common February', '2027-02-01T10:00:00+08:00', '2027-03-03'],
  ])('%s', (_, submittedAt, day) => {
    expect(dataRequestDueAt(new Date(submittedAt))).toEqual(new Date(`${day}T23:59:59+08:00`));
  });

  it('leaves thirty whole days, the day of receipt not counted', () => {
    fc.assert(
      fc.property(instants, (submittedAt) => {
        const left = dataRequestDueAt(submittedAt).getTime() - submittedAt.getTime();
        expect(left).toBeGreaterThanOrEqual(30 * DAY - 1000);
        expect(left).toBeLessThan(31 * DAY);
      }),
    );
  });
});

describe('extendedDataRequestDueAt', () => {
  it('adds thirty days, over the end of the year too', () => {
    const dueAt = dataRequestDueAt(new Date('2026-11-23T08:00:00+08:00'));
    expect(extendedDataRequestDueAt(dueAt)).toEqual(new Date('2027-01-22T23:59:59+08:00'));
  });

  it('ends at the end of a day in Taipei', () => {
    fc.assert(
      fc.property(instants, (submittedAt) => {
        const due = extendedDataRequestDueAt(dataRequestDueAt(submittedAt));
        expect(toTaipeiDate(new Date(due.getTime() + 1000))).not.toBe(toTaipeiDate(due));
      }),
    );
  });
});

describe('isDataRequestOverdue', () => {
  it('begins with the day after the last one', () => {
    const dueAt = dataRequestDueAt(new Date('2026-11-23T08:00:00+08:00'));
    expect(isDataRequestOverdue(dueAt, new Date('2026-12-23T23:59:59+08:00'))).toBe(false);
    expect(isDataRequestOverdue(dueAt, new Date('2026-12-24T00:00:00+08:00'))).toBe(true);
  });
});
