import { schoolDay, weekdayOf } from '@qinshi/domain';
import { expect, it } from 'vitest';
import { City } from './generate-city.ts';
import { ofSchool } from './messages.ts';
import { calendarOf } from './school-year.ts';

it.each(['2026-09-07', '2026-11-30', '2027-01-15'])(
  'invites on %s to a day that the calendar has school on, and promises no other off',
  (today) => {
    const now = new Date(`${today}T07:20:00+08:00`);
    const [calendar, terms] = [calendarOf(now), new City(1, now).terms()];
    const body = ofSchool({ calendar, terms })?.body ?? '';
    expect(body).not.toContain('補假');
    const [, month = '', day = ''] = /^(\d+) 月 (\d+) 日（五）/.exec(body) ?? [];
    const years = [today.slice(0, 4), String(Number(today.slice(0, 4)) + 1)];
    const date = years
      .map((year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
      .find((one) => one > today);
    expect(date && weekdayOf(date)).toBe(5);
    const entries = terms.calendarDay.map((row) => ({ ...row, ofCity: true }));
    expect(schoolDay(date ?? '', { terms: terms.term, entries }).kind).not.toBe('NO_SCHOOL');
  },
);
