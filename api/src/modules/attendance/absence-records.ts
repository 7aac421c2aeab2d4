import { LockMode } from '@mikro-orm/core';
import { type IsoDate, type RecordedAbsence, type VisibilityRule, visibleFrom } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { badInput } from '../../graphql/errors.ts';
import type { Account } from '../identity/account.entity.ts';
import { visibilitiesOf } from '../schools/visibility.ts';
import { Absence, AbsenceChange } from './absence.entity.ts';

/** What is to stand for a pupil's period; null when the pupil was there. */
export interface AbsenceWish {
  studentId: string;
  schoolId: string;
  date: IsoDate;
  period: string;
  kind: RecordedAbsence | null;
}

export interface Recording {
  em: EntityManager;
  at: Date;
  by: Account;
  /** Why what stood there is changed. */
  reason: string | null;
}

/**
 * Writes absences within the caller's transaction, each change with its line in the history; what stands there already
 * is left alone, and so is what another school has recorded on the day of a move. The caller acts as the system.
 * @returns all of these schools' that stand there now, also those that a correction took away.
 * @throws Refusal BAD_INPUT CORRECTION_REASON_REQUIRED when something else stood there and no reason is given.
 */
export async function writeAbsences(
  recording: Recording,
  wishes: readonly AbsenceWish[],
): Promise<Absence[]> {
  const { em } = recording;
  const before = await em.find(
    Absence,
    {
      student: { $in: [...new Set(wishes.map(({ studentId }) => studentId))] },
      date: { $in: [...new Set(wishes.map(({ date }) => date))] },
      period: { $in: [...new Set(wishes.map(({ period }) => period))] },
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const keyOf = (studentId: string, date: string, period: string) => `${studentId}/${date}/${period}`;
  const known = new Map(before.map((row) => [keyOf(row.student.id, row.date, row.period), row]));
  const written: Absence[] = [];
  const rules = await visibilitiesOf(
    em,
    wishes.map(({ schoolId }) => schoolId),
  );
  for (const wish of wishes) {
    const key = keyOf(wish.studentId, wish.date, wish.period);
    const rule = rules.get(wish.schoolId);
    const absence = known.get(key) ?? (wish.kind && rule && create(recording, wish, rule));
    if (!absence || !rule || absence.school.id !== wish.schoolId) continue;
    known.set(key, absence);
    change(recording, absence, wish.kind, rule);
    written.push(absence);
  }
  await em.flush();
  return written;
}

function create(
  { em, at, by }: Recording,
  { studentId, schoolId, date, period }: AbsenceWish,
  rule: VisibilityRule,
): Absence {
  return em.create(Absence, {
    id: newId(at.getTime()),
    student: studentId,
    school: schoolId,
    date,
    period,
    kind: null,
    recordedBy: by.id,
    recordedByName: by.name,
    recordedAt: at,
    visibleFrom: visibleFrom(at, rule),
  });
}

/**
 * Turns an absence into what it should be, if it is not, and writes that down. Where there was none for now, the family
 * waits as for a new one, by the rule of the school.
 */
export function change(
  { em, at, by, reason }: Recording,
  absence: Absence,
  kind: RecordedAbsence | null,
  rule: VisibilityRule,
): void {
  if (absence.kind === kind) return;
  if (absence.kind !== null && !reason) throw badInput('CORRECTION_REASON_REQUIRED', 'reason');
  em.create(AbsenceChange, {
    id: newId(at.getTime()),
    absence,
    student: absence.student.id,
    changedBy: by.id,
    changedByName: by.name,
    changedAt: at,
    before: absence.kind,
    after: kind,
    reason,
  });
  if (absence.kind === null) {
    em.assign(absence, { recordedAt: at, recordedBy: by.id, recordedByName: by.name });
    absence.visibleFrom = visibleFrom(at, rule);
  }
  absence.kind = kind;
}
