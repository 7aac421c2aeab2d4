import { addDays, type IsoDate, parseTimeOfDay, weekdayOf, weekdaysBetween } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { School } from '../schools/school.entity.ts';
import type { SaveCalendarDayInput } from './calendar.inputs.ts';
import { maySetCalendar } from './calendar.policy.ts';
import { openDates } from './calendar-dates.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { announceDates } from './plans-news.ts';

/** Longest break of a school year, with room. */
const LONGEST_BREAK = 92;
const SATURDAY = 6;

/**
 * Enters an exception, or changes one. A break of several days becomes an entry for each of its weekdays; the first is
 * answered.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT (CALENDAR_DAY_TAKEN) on `date`.
 */
export async function saveCalendarDay(
  useCase: UseCase,
  viewer: Viewer,
  input: SaveCalendarDayInput,
): Promise<CalendarDay> {
  const { em, at, deps } = useCase;
  const changing = input.id ? await findOwn(em, viewer, input.id) : null;
  const school = changing ? (changing.school?.id ?? null) : (input.schoolId ?? null);
  if (!maySetCalendar(viewer, school)) throw notFound();
  if (school && !(await em.findOne(School, { id: school }))) throw notFound();
  const dates = datesOf(input);
  const isOpen = await openDates(em, at);
  if (!dates.every(isOpen))
    throw badInput('OUTSIDE_SCHOOL_YEAR', dates.every((date) => date === input.date) ? 'date' : 'until');
  const day = {
    school,
    kind: input.kind,
    name: input.name.trim(),
    weekday: weekdayHeld(input),
    endsAt: endOfLessons(input),
  };
  const before = changing ? [changing.date] : [];
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'calendar.save');
    const taken = await tx.findOne(CalendarDay, {
      school,
      date: { $in: dates },
      ...(changing ? { id: { $ne: changing.id } } : {}),
    });
    if (taken) throw conflict('CALENDAR_DAY_TAKEN', 'date', { name: taken.name });
    const [first = input.date, ...others] = dates;
    const saved = changing
      ? tx.assign(await tx.findOneOrFail(CalendarDay, { id: changing.id }), { ...day, date: first })
      : tx.create(CalendarDay, { ...day, date: first });
    for (const date of others) tx.create(CalendarDay, { ...day, date });
    await tx.flush();
    audit(
      { em: tx, at },
      {
        action: 'calendar.saved',
        actor: actorOf(viewer),
        schoolId: school,
        subject: { type: 'calendarDay', id: saved.id },
        details: { date: first, until: dates.at(-1) ?? first, calendarKind: day.kind, name: day.name },
      },
    );
    await announceDates({ em: tx, deps, at }, school, [...before, ...dates]);
    return saved;
  });
}

/** Takes entries out of the calendar. @throws Refusal NOT_FOUND when one of them is not there, or not the viewer's. */
export async function removeCalendarDays(
  { em, at, deps }: UseCase,
  viewer: Viewer,
  ids: readonly string[],
): Promise<number> {
  const wanted = [...new Set(ids)];
  const found = await Promise.all(wanted.map((id) => findOwn(em, viewer, id)));
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'calendar.remove');
    const [first] = found;
    const removed = await tx.nativeDelete(CalendarDay, { id: { $in: wanted } });
    if (first)
      audit(
        { em: tx, at },
        {
          action: 'calendar.removed',
          actor: actorOf(viewer),
          schoolId: first.school?.id ?? null,
          subject: { type: 'calendarDay', id: first.id },
          details: { date: first.date, name: first.name, number: removed },
        },
      );
    const bySchool = Map.groupBy(found, ({ school }) => school?.id ?? null);
    for (const [school, days] of bySchool)
      await announceDates(
        { em: tx, deps, at },
        school,
        days.map(({ date }) => date),
      );
    return removed;
  });
}

async function findOwn(em: EntityManager, viewer: Viewer, id: string): Promise<CalendarDay> {
  const day = await em.findOne(CalendarDay, { id });
  if (!day || !maySetCalendar(viewer, day.school?.id ?? null)) throw notFound();
  return day;
}

function datesOf({ date, until, kind, id }: SaveCalendarDayInput): IsoDate[] {
  if (!until || until === date) return [date];
  if (until < date) throw badInput('ENDS_BEFORE_START', 'until');
  if (kind !== 'HOLIDAY' || id || until > addDays(date, LONGEST_BREAK))
    throw badInput('OUT_OF_RANGE', 'until');
  const dates = weekdaysBetween(date, until);
  if (dates.length === 0) throw badInput('OUT_OF_RANGE', 'until');
  return dates;
}

function weekdayHeld({ kind, date, weekday }: SaveCalendarDayInput): number | null {
  if (kind === 'HOLIDAY') return null;
  const needed = kind === 'MAKE_UP' || weekdayOf(date) >= SATURDAY;
  if (needed && !weekday) throw badInput('WEEKDAY_REQUIRED', 'weekday');
  return weekday ?? null;
}

function endOfLessons({ kind, endsAt }: SaveCalendarDayInput): string | null {
  if (kind !== 'HALF_DAY') return null;
  if (!endsAt?.trim()) throw badInput('END_OF_LESSONS_REQUIRED', 'endsAt');
  const time = parseTimeOfDay(endsAt);
  if (!time) throw badInput('TIME_INVALID', 'endsAt');
  return time;
}
