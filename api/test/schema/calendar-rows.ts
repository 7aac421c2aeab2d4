import type { EntityManager } from '../../src/db/orm.ts';
import { CalendarDay } from '../../src/modules/calendar/calendar-day.entity.ts';
import { Lesson } from '../../src/modules/calendar/lesson.entity.ts';

/** Entries of the calendar, one to be removed of each owner. */
export interface CalendarRows {
  removableOfSchool: string;
  removableOfCity: string;
  /** Span in which all of them are. */
  span: { from: string; to: string };
}

/** What a school and the city have in their calendars, and a lesson of the class. */
export function calendarRows(
  em: EntityManager,
  school: string,
  classGroup: string,
  teacher: string,
): CalendarRows {
  const enter = (ofSchool: string | null, date: string) =>
    em.create(CalendarDay, {
      school: ofSchool,
      date,
      kind: 'HOLIDAY',
      name: '停課',
      weekday: null,
      endsAt: null,
    }).id;
  enter(school, '2026-12-01');
  enter(null, '2026-12-02');
  em.create(Lesson, { classGroup, weekday: 1, period: 'P1', subject: '國語', teacher });
  return {
    removableOfSchool: enter(school, '2026-12-03'),
    removableOfCity: enter(null, '2026-12-04'),
    span: { from: '2026-12-01', to: '2026-12-04' },
  };
}
