import { type IsoDate, toTaipeiDate } from './roc-date.ts';
import { addDays } from './school-day.ts';
import { taipeiInstant } from './student-day.ts';

/** How long a school keeps to itself what it records of pupils, so that what was noted in haste can be put right. */
export interface VisibilityRule {
  /** Whole days, 0–30; 0: the family reads it at once, at whatever hour. */
  days: number;
  /** Hour of that day in Taipei, 0–23. */
  hour: number;
}

export const MAX_VISIBILITY_DAYS = 30;
export const MAX_VISIBILITY_HOUR = 23;

/** From the next day on: what holds for a school that has chosen nothing. */
export const DEFAULT_VISIBILITY: VisibilityRule = { days: 1, hour: 0 };

/** From when the family reads what was recorded at an instant: so many days later in Taipei, at that hour. */
export function visibleFrom(recordedAt: Date, { days, hour }: VisibilityRule): Date {
  if (days === 0) return recordedAt;
  const date: IsoDate = addDays(toTaipeiDate(recordedAt), days);
  return new Date(taipeiInstant(date, `${String(hour).padStart(2, '0')}:00`));
}
