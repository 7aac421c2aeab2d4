import { formatTaipeiTime } from '@qinshi/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet-hours.ts';

const taipei = (time: string) => new Date(`2026-11-23T${time}+08:00`);
const night = { quietFrom: '21:30', quietTo: '06:30' };

describe('quiet hours', () => {
  it('end on the next morning, or on the same', () => {
    expect(quietUntil(night, taipei('22:00:30'))).toEqual(new Date('2026-11-24T06:30:00+08:00'));
    expect(quietUntil(night, taipei('05:00'))).toEqual(taipei('06:30'));
  });

  it('begin with their first minute and are over with their last', () => {
    expect(quietUntil(night, taipei('21:29:59'))).toBeNull();
    expect(quietUntil(night, taipei('21:30'))).not.toBeNull();
    expect(quietUntil(night, taipei('06:29:59'))).toEqual(taipei('06:30'));
    expect(quietUntil(night, taipei('06:30'))).toBeNull();
  });

  it('are none without times, or when they begin as they end', () => {
    expect(quietUntil({ quietFrom: null, quietTo: null }, taipei('03:00'))).toBeNull();
    expect(quietUntil({ quietFrom: '08:00', quietTo: '08:00' }, taipei('08:00'))).toBeNull();
  });

  it('always end within a day, at the time that was chosen, after which it is not quiet', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, time, instant, (quietFrom, quietTo, at) => {
        const until = quietUntil({ quietFrom, quietTo }, at);
        if (!until) return;
        expect(formatTaipeiTime(until)).toBe(quietTo);
        expect(until.getTime()).toBeGreaterThan(at.getTime());
        expect(until.getTime() - at.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
        expect(quietUntil({ quietFrom, quietTo }, until)).toBeNull();
      }),
    );
  });
});
