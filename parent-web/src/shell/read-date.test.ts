import { describe, expect, it } from 'vitest';
import { readDate, readMonth } from './read-date.ts';

describe('what an address names', () => {
  it('is a day or a month of the calendar', () => {
    expect(readDate('2026-02-28')).toBe('2026-02-28');
    expect(readMonth('2026-12')).toBe('2026-12');
  });

  it.each(['2026-99-99', '2026-02-30', '115-11-30', '2026/11/30', '0000-01-01', '', 20261130, undefined])(
    'is no day: %s',
    (text) => expect(readDate(text)).toBeNull(),
  );

  it.each(['2026-13', '2026-00', '2026-1', '2026-11-30', '0000-01', '', 202611, undefined])(
    'is no month: %s',
    (text) => expect(readMonth(text)).toBeNull(),
  );
});
