import { type Clock, clockFrom, systemClock } from '../clock.ts';
import { recentSchoolDays } from './gates.ts';
import { City } from './generate-city.ts';
import { calendarOf } from './school-year.ts';

const MORNING = '07:20';

/** The clock that DEMO_CLOCK asks for (see config.ts). */
export function demoClock(wanted: string | undefined): Clock {
  if (!wanted) return systemClock;
  const local = wanted === 'morning' ? `${lastSchoolDay(systemClock.now())}T${MORNING}` : wanted;
  return clockFrom(new Date(`${local}:00+08:00`));
}

/** Today when there is school, else the last day that had it. */
function lastSchoolDay(now: Date): string {
  const calendar = calendarOf(now);
  const last = recentSchoolDays({ calendar, terms: new City(1, now).terms() }).at(-1);
  return last ?? calendar.today;
}
