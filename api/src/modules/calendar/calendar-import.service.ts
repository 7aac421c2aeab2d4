import {
  type CalendarCsvEntry,
  type IsoDate,
  type Locale,
  type RefusalReason,
  readCalendarCsv,
  refusalText,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { School } from '../schools/school.entity.ts';
import type { ImportCalendarInput } from './calendar.inputs.ts';
import { maySetCalendar } from './calendar.policy.ts';
import type { CalendarImportType } from './calendar.types.ts';
import { openDates } from './calendar-dates.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { announceDates } from './plans-news.ts';

/** More dates than a school year has. */
const MAX_DAYS = 400;
/** Nobody reads more at once. */
const MAX_PROBLEMS = 200;

/**
 * Reads a calendar file and enters its dates: an entry that stands on one of them becomes the file's. With a problem, or
 * in a dry run, nothing is changed.
 * @throws Refusal NOT_FOUND, BAD_INPUT (CSV_TOO_MANY) on `csv`.
 */
export async function importCalendar(
  useCase: UseCase,
  viewer: Viewer,
  { schoolId = null, csv, dryRun }: ImportCalendarInput,
  locale: Locale,
): Promise<CalendarImportType> {
  const { em, at, deps } = useCase;
  if (!maySetCalendar(viewer, schoolId)) throw notFound();
  if (schoolId && !(await em.findOne(School, { id: schoolId }))) throw notFound();
  const { entries, problems } = readCalendarCsv(csv);
  if (entries.length > MAX_DAYS) throw badInput('CSV_TOO_MANY', 'csv', { max: MAX_DAYS });
  const outside = await outsideOf(em, at, entries, headingOfDate(csv));
  const told = [...problems, ...outside].sort((a, b) => a.line - b.line).slice(0, MAX_PROBLEMS);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'calendar.import');
    const plan = await planOf(tx, schoolId, entries);
    const applied = !dryRun && told.length === 0;
    const { added, changed, unchanged } = plan;
    if (applied && added.length + changed.length > 0) {
      const saved = [
        ...added.map((entry) =>
          tx.create(CalendarDay, { ...contentOf(entry), date: entry.date, school: schoolId }),
        ),
        ...changed.map(({ day, entry }) => tx.assign(day, contentOf(entry))),
      ];
      await tx.flush();
      const [first] = saved;
      if (first)
        audit(
          { em: tx, at },
          {
            action: 'calendar.imported',
            actor: actorOf(viewer),
            schoolId,
            subject: { type: 'calendarDay', id: first.id },
            details: { added: added.length, changed: changed.length },
          },
        );
      await announceDates(
        { em: tx, deps, at },
        schoolId,
        saved.map(({ date }) => date),
      );
    }
    return {
      added: added.length,
      changed: changed.length,
      unchanged,
      applied,
      problems: told.map((problem) => ({ ...problem, message: refusalText(locale, problem.reason) })),
    };
  });
}

interface Problem {
  line: number;
  column: string;
  reason: RefusalReason;
}

/** Entries in no semester that is open, one problem for each line. */
async function outsideOf(
  em: EntityManager,
  at: Date,
  entries: readonly CalendarCsvEntry[],
  column: string,
): Promise<Problem[]> {
  const isOpen = await openDates(em, at);
  const lines = new Set(entries.filter(({ date }) => !isOpen(date)).map(({ line }) => line));
  return [...lines].map((line) => ({ line, column, reason: 'OUTSIDE_SCHOOL_YEAR' }));
}

function headingOfDate(csv: string): string {
  return /^\uFEFF?[^\r\n]*\bdate\b/i.test(csv) ? 'date' : '日期';
}

/** What the file would do to the calendar as it stands. */
async function planOf(em: EntityManager, school: string | null, entries: readonly CalendarCsvEntry[]) {
  const standing = await em.find(CalendarDay, { school, date: { $in: entries.map(({ date }) => date) } });
  const byDate = new Map<IsoDate, CalendarDay>(standing.map((day) => [day.date, day]));
  const added: CalendarCsvEntry[] = [];
  const changed: { day: CalendarDay; entry: CalendarCsvEntry }[] = [];
  let unchanged = 0;
  for (const entry of entries) {
    const day = byDate.get(entry.date);
    if (!day) added.push(entry);
    else if (sameContent(day, entry)) unchanged += 1;
    else changed.push({ day, entry });
  }
  return { added, changed, unchanged };
}

function contentOf({ kind, name, weekday, endsAt }: CalendarCsvEntry) {
  return { kind, name, weekday, endsAt };
}

function sameContent(day: CalendarDay, entry: CalendarCsvEntry): boolean {
  return (
    day.kind === entry.kind &&
    day.name === entry.name &&
    day.weekday === entry.weekday &&
    day.endsAt === entry.endsAt
  );
}
