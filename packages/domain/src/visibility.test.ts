import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRocDate, formatTaipeiTime, toTaipeiDate } from './roc-date.ts';
import { addDays } from './school-day.ts';
import { DEFAULT_VISIBILITY, MAX_VISIBILITY_DAYS, MAX_VISIBILITY_HOUR, visibleFrom } from './visibility.ts';

const instant = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const rule = fc.record({
  days: fc.integer({ min: 0, max: MAX_VISIBILITY_DAYS }),
  hour: fc.integer({ min: 0, max: MAX_VISIBILITY_HOUR }),
});

const from = (recordedAt: string, given = DEFAULT_VISIBILITY) =>
  visibleFrom(new Date(recordedAt), given).toISOString();

describe('from when families read a record', () => {
  it('is the next midnight in Taipei where a school has chosen nothing', () => {
    expect(from('2026-11-23T10:30:00+08:00')).toBe('2026-11-23T16:00:00.000Z');
    expect(from('2026-11-23T23:59:59.999+08:00')).toBe('2026-11-23T16:00:00.000Z');
    expect(from('2026-11-24T00:00:00+08:00')).toBe('2026-11-24T16:00:00.000Z');
  });

  it('passes the ends of months, of leap Februaries and of ROC years', () => {
    const shown = (recordedAt: string) => {
      const at = from(recordedAt);
      return `${formatRocDate(toTaipeiDate(at))} ${formatTaipeiTime(at)}`;
    };
    expect(shown('2026-11-30T12:00:00+08:00')).toBe('115/12/01 00:00');
    expect(shown('2028-02-28T12:00:00+08:00')).toBe('117/02/29 00:00');
    expect(shown('2027-02-28T12:00:00+08:00')).toBe('116/03/01 00:00');
    expect(shown('2026-12-31T23:30:00+08:00')).toBe('116/01/01 00:00');
  });

  it('is at once where a school waits no day, whatever hour it has set', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: MAX_VISIBILITY_HOUR }), (recordedAt, hour) => {
        expect(visibleFrom(recordedAt, { days: 0, hour })).toEqual(recordedAt);
      }),
    );
  });

  it('is so many Taipei days later, sharp on the hour', () => {
    fc.assert(
      fc.property(instant, rule, (recordedAt, { days, hour }) => {
        fc.pre(days > 0);
        const visible = visibleFrom(recordedAt, { days, hour });
        expect(toTaipeiDate(visible)).toBe(addDays(toTaipeiDate(recordedAt), days));
        expect(formatTaipeiTime(visible)).toBe(`${String(hour).padStart(2, '0')}:00`);
        expect(visible.getTime() % 3_600_000).toBe(0);
      }),
    );
  });

  it('is never before the recording, and whatever comes first is read first', () => {
    fc.assert(
      fc.property(instant, instant, rule, (one, other, given) => {
        expect(visibleFrom(one, given).getTime()).toBeGreaterThanOrEqual(one.getTime());
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(visibleFrom(earlier, given).getTime()).toBeLessThanOrEqual(
          visibleFrom(later, given).getTime(),
        );
      }),
    );
  });
});
