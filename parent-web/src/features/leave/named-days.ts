import { type IsoDate, monthOf, type YearMonth } from '@qinshi/domain';

interface CalendarDay {
  readonly date: IsoDate;
  readonly kind: string;
  readonly name?: string | null | undefined;
}

/** Days in a row with one name: 行憲紀念日, 寒假. */
export interface NamedDays {
  from: IsoDate;
  to: IsoDate;
  name: string;
}

/** The days of a month that have a name in the school's calendar; weekends do not interrupt holidays around them. */
export function namedDays(days: readonly CalendarDay[], month: YearMonth): NamedDays[] {
  const named: NamedDays[] = [];
  let last: NamedDays | null = null;
  for (const { date, kind, name } of days.filter((day) => monthOf(day.date) === month).sort(byDate)) {
    if (name && name === last?.name) last.to = date;
    else if (name) {
      last = { from: date, to: date, name };
      named.push(last);
    } else if (kind !== 'NO_SCHOOL') last = null;
  }
  return named;
}

function byDate(a: CalendarDay, b: CalendarDay): number {
  return a.date.localeCompare(b.date);
}
