import { parseDate } from '@qinshi/domain';

/** Which roll call is open, kept in the address. Absent means: the first class, today, the lesson of this hour. */
export interface RollCallSearch {
  readonly class?: string | undefined;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
}

/** Reads the choice from an address that anybody may have typed. */
export function readRollCallSearch(search: Record<string, unknown>): RollCallSearch {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const date = text(search.date);
  return {
    class: text(search.class),
    date: date && parseDate(date) === date ? date : undefined,
    period: text(search.period),
  };
}

interface Lesson {
  readonly period: { readonly code: string };
  readonly teacher?: { readonly name: string } | null | undefined;
}

interface Period {
  readonly code: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * The period that opens by itself: the own lesson that runs or comes next, else the period of this hour, else the
 * first of the day.
 *
 * @param now Taipei time of day, HH:MM
 * @param teacher name of whoever calls the roll
 */
export function periodOfHour(
  periods: readonly Period[],
  lessons: readonly Lesson[],
  { now, teacher }: { readonly now: string; readonly teacher: string },
): string | undefined {
  const own = periods.filter(({ code }) =>
    lessons.some((lesson) => lesson.period.code === code && lesson.teacher?.name === teacher),
  );
  const coming = (list: readonly Period[]) => list.find(({ endsAt }) => endsAt > now);
  return (coming(own) ?? own[0] ?? coming(periods) ?? periods[0])?.code;
}
