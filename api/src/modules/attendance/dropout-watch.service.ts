import { LockMode } from '@mikro-orm/core';
import {
  addDays,
  coversPeriod,
  DROPOUT_DAYS,
  type IsoDate,
  isSchoolDay,
  longestUnexcusedRow,
  toTaipeiDate,
  unexcusedInARow,
} from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Absence } from './absence.entity.ts';
import { type DayFacts, dayFacts } from './day-facts.queries.ts';
import { DropoutWatch } from './dropout-watch.entity.ts';
import { dayOf, isOver } from './student-days.ts';

/** Dates looked back over: holidays may lie between the days of a row. */
const LOOK_BACK_DAYS = 45;
/** A case that is still open after a semester is the office's alone. */
const REVIEW_DAYS = 180;

/**
 * Puts pupils on the office's list who were wholly unexcused on three school days in a row, counts on for those who are
 * on it, and takes off those of whose days too many were excused since. A row that an office has settled is not opened
 * again. As the system, within the caller's transaction.
 */
export async function watchDropouts(
  { em, at }: Pick<UseCase, 'em' | 'at'>,
  studentIds: readonly string[],
): Promise<void> {
  await reviewWatches({ em, at }, studentIds);
  const today = toTaipeiDate(at);
  const from = addDays(today, -LOOK_BACK_DAYS);
  const absences = await em.find(Absence, {
    student: { $in: [...studentIds] },
    date: { $gte: from },
    kind: 'UNEXCUSED',
  });
  const byPupil = Map.groupBy(absences, ({ student }) => student.id);
  // Fewer dates than that and there is no row: most pupils are done here.
  const candidates = [...byPupil].filter(
    ([, rows]) => new Set(rows.map(({ date }) => date)).size >= DROPOUT_DAYS,
  );
  const facts = await dayFacts(
    em,
    candidates.map(([id]) => id),
    from,
    today,
  );
  for (const [studentId, days] of Map.groupBy(facts, (day) => day.studentId))
    await watch(em, at, days, byPupil.get(studentId) ?? []);
}

async function watch(
  em: EntityManager,
  at: Date,
  days: readonly DayFacts[],
  absences: readonly Absence[],
): Promise<void> {
  const held = heldDays(days, at);
  const count = unexcusedInARow(held.map((day) => isWhollyUnexcused(day, at, absences)));
  const first = held.at(-count);
  if (count < DROPOUT_DAYS || !first?.place) return;
  await em.execute(OPEN, [newId(at.getTime()), first.studentId, first.place.schoolId, first.date, count, at]);
}

/** School days that are over. */
function heldDays(days: readonly DayFacts[], at: Date): DayFacts[] {
  return days.filter((day) => isSchoolDay(day.schoolDay) && isOver(day, at));
}

type Statuses = readonly DayFacts['leave'][number]['status'][];

/** Neither a reader nor a teacher saw the pupil, and an absence is recorded that no leave covers, be it asked for only. */
function isWhollyUnexcused(
  day: DayFacts,
  at: Date,
  absences: readonly Absence[],
  excusing: Statuses = ['APPROVED', 'PENDING'],
): boolean {
  const covering = day.leave.filter(({ status }) => excusing.includes(status));
  const open = absences.some(
    ({ date, period }) => date === day.date && !covering.some((each) => coversPeriod(each, period)),
  );
  return open && dayOf(day, at).state === 'MISSING';
}

const OPEN = /* sql */ `
insert into dropout_watch (id, student_id, school_id, since, days, opened_at)
values (?::uuid, ?::uuid, ?::uuid, ?::date, ?::int, ?::timestamptz)
on conflict (student_id, since) do update set days = excluded.days, settled_at = null
  where dropout_watch.settled_by_id is null
    and (dropout_watch.days <> excluded.days or dropout_watch.settled_at is not null)
`;

/**
 * Looks again at the cases of pupils that are open: leave that was granted since, and absences that were corrected, make
 * a row shorter. One that is no longer a row closes, which the audit log tells; leave that is only asked for closes
 * nothing. As the system, within the caller's transaction.
 */
async function reviewWatches(
  { em, at }: Pick<UseCase, 'em' | 'at'>,
  studentIds: readonly string[],
): Promise<void> {
  const today = toTaipeiDate(at);
  const watches = await em.find(
    DropoutWatch,
    { student: { $in: [...studentIds] }, settledAt: null, since: { $gte: addDays(today, -REVIEW_DAYS) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const from = watches.map(({ since }) => since).sort()[0];
  if (!from) return;
  const pupils = [...new Set(watches.map(({ student }) => student.id))];
  const absences = await em.find(Absence, {
    student: { $in: pupils },
    date: { $gte: from },
    kind: 'UNEXCUSED',
  });
  const facts = await dayFacts(em, pupils, from, today);
  for (const found of watches) {
    const { since, days: count } = found;
    const own = facts.filter(({ studentId, date }) => studentId === found.student.id && date >= since);
    const counted = heldDays(own, at).slice(0, count);
    const ofPupil = absences.filter(({ student }) => student.id === found.student.id);
    const row = longestUnexcusedRow(counted.map((day) => isWhollyUnexcused(day, at, ofPupil, ['APPROVED'])));
    await follow({ em, at }, found, counted[row.start]?.date ?? since, row.length);
  }
  await em.flush();
}

/** What became of a case, whose longest row is now so many days from `since` on. */
async function follow(
  { em, at }: Pick<UseCase, 'em' | 'at'>,
  found: DropoutWatch,
  since: IsoDate,
  days: number,
): Promise<void> {
  const { id, student, school } = found;
  const twin = since !== found.since && (await em.count(DropoutWatch, { student: student.id, since })) > 0;
  if (days >= DROPOUT_DAYS && !twin) {
    em.assign(found, { since, days });
    return;
  }
  found.settledAt = at;
  audit(
    { em, at },
    {
      action: 'dropoutWatch.excused',
      actor: { accountId: null, kind: 'SYSTEM' },
      schoolId: school.id,
      subject: { type: 'dropoutWatch', id },
      studentId: student.id,
      details: { since: found.since, days: found.days },
    },
  );
}

/**
 * Takes a pupil off the list, with what was done.
 * @throws Refusal NOT_FOUND, BAD_INPUT REQUIRED, CONFLICT WATCH_SETTLED.
 */
export async function settleDropoutWatch(
  { em, at }: Context,
  viewer: Viewer,
  input: { id: string; note: string },
): Promise<DropoutWatch> {
  return em.transactional(async (tx) => {
    if (!(await tx.count(DropoutWatch, { id: input.id }))) throw notFound();
    const note = input.note.trim();
    if (!note) throw badInput('REQUIRED', 'note');
    await actAsSystem(tx, 'attendance.settleDropoutWatch');
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
    const found = await tx.findOneOrFail(DropoutWatch, { id: input.id }, lock);
    if (found.isSettled()) throw conflict('WATCH_SETTLED');
    const { account } = viewer;
    tx.assign(found, { settledAt: at, settledBy: account.id, settledByName: account.name, note });
    audit(
      { em: tx, at },
      {
        action: 'dropoutWatch.settled',
        actor: actorOf(viewer),
        schoolId: found.school.id,
        subject: { type: 'dropoutWatch', id: found.id },
        studentId: found.student.id,
        details: { since: found.since, days: found.days },
      },
    );
    return found;
  });
}
