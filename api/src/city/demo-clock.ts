import { type Clock, clockFrom, systemClock } from '../clock.ts';
import { recentSchoolDays } from './gates.ts';
import { City } from './generate-city.ts';
import { calendarOf } from './school-year.ts';

const MORNING = '07:20';
const MINUTE_MS = 60_000;

/** The clock that DEMO_CLOCK asks for (see config.ts). Its minutes change with the true ones, as each minute's jobs run. */
export function demoClock(wanted: string | undefined): Clock {
  if (!wanted) return systemClock;
  const now = systemClock.now();
  const local = wanted === 'morning' ? `${lastSchoolDay(now)}T${MORNING}` : wanted;
  return clockFrom(new Date(Date.parse(`${local}:00+08:00`) + (now.getTime() % MINUTE_MS)));
}

/** Today when there is school, else the last day that had it. */
function lastSchoolDay(now: Date): string {
  const calendar = calendarOf(now);
  const last = recentSchoolDays({ calendar, terms: new City(1, now).terms() }).at(-1);
  return last ?? calendar.today;
}
