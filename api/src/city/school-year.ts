import { type IsoDate, schoolYearOf, termRange, toTaipeiDate } from '@qinshi/domain';

const DAY_MS = 86_400_000;

/** The days that a city's data hang on; one city a day for each seed, at whatever time it is made. */
export interface CityCalendar {
  today: IsoDate;
  /** Midnight (Taipei) at which today began; nothing in the city is later. */
  anchor: number;
  /** ROC school year of today. */
  schoolYear: number;
}

export function calendarOf(now: Date): CityCalendar {
  const today = toTaipeiDate(now);
  return { today, anchor: Date.parse(`${today}T00:00:00+08:00`), schoolYear: schoolYearOf(today) };
}

export function firstDayOf(schoolYear: number): IsoDate {
  return termRange(schoolYear, 1).startsOn;
}

export function lastDayOf(schoolYear: number): IsoDate {
  return termRange(schoolYear, 2).endsOn;
}

/** The day so many days later (or earlier). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days as milliseconds. */
export function days(count: number): number {
  return count * DAY_MS;
}
