import { LockMode } from '@mikro-orm/core';
import { addDays, DROPOUT_DAYS, isSchoolDay, toTaipeiDate, unexcusedInARow } from '@qinshi/domain';
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

/**
 * Puts pupils on the office's list who were wholly unexcused on three school days in a row, and counts on for those who
 * are on it. A row that was settled is not opened again. As the system, within the caller's transaction.
 */
export async function watchDropouts(
  { em, at }: Pick<UseCase, 'em' | 'at'>,
  studentIds: readonly string[],
): Promise<void> {
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
  const held = days.filter((day) => isSchoolDay(day.schoolDay) && isOver(day, at));
  const count = unexcusedInARow(held.map((day) => isWhollyUnexcused(day, at, absences)));
  const first = held.at(-count);
  if (count < DROPOUT_DAYS || !first?.place) return;
  await em.execute(OPEN, [newId(at.getTime()), first.studentId, first.place.schoolId, first.date, count, at]);
}

/** Neither a reader nor a teacher saw the pupil, and an absence is recorded that no leave covers, be it asked for only. */
function isWhollyUnexcused(day: DayFacts, at: Date, absences: readonly Absence[]): boolean {
  const open = absences.some(
    ({ date, period }) => date === day.date && !day.leave.some((each) => each.period === period),
  );
  return open && dayOf(day, at).state === 'MISSING';
}

const OPEN = /* sql */ `
insert into dropout_watch (id, student_id, school_id, since, days, opened_at)
values (?::uuid, ?::uuid, ?::uuid, ?::date, ?::int, ?::timestamptz)
on conflict (student_id, since) do update set days = excluded.days
  where dropout_watch.settled_at is null and dropout_watch.days <> excluded.days
`;

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
