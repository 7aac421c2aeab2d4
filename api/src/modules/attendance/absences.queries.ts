import { type AbsenceKind, coversPeriod, type IsoDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { periodTablesOf } from '../calendar/school-days.ts';
import { leaveBetween } from '../leave/leave-in-force.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { Absence } from './absence.entity.ts';

/** An absence as it is read: what was recorded, unless approved leave settles it. */
export interface AbsenceRow {
  id: string;
  studentId: string;
  date: IsoDate;
  period: string;
  periodName: string;
  kind: AbsenceKind;
  /** The leave that settles it, or is to. */
  leaveRequestId: string | null;
  recordedAt: Date;
  recordedByName: string;
  visibleFrom: Date;
  /** Where the pupil was, for whoever keeps that record; otherwise it matters where the pupil is. */
  place?: Whereabouts | null;
}

/**
 * Absences of pupils in a span of dates, newest first, as far as `em` shows them: families read one when its time has
 * come. Leave and absences are put together here, so that it does not matter which of them came first.
 */
export async function absencesOf(
  em: EntityManager,
  studentIds: readonly string[],
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<AbsenceRow[]> {
  const rows = await em.find(
    Absence,
    { student: { $in: [...studentIds] }, date: { $gte: from, $lte: to }, kind: { $ne: null } },
    { orderBy: { date: 'desc', id: 'asc' } },
  );
  return asRead(em, rows);
}

/** Absences that were found already, in their order; those that a correction took away are left out. */
export async function asRead(em: EntityManager, absences: readonly Absence[]): Promise<AbsenceRow[]> {
  const dates = absences.map(({ date }) => date).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (!from || !to) return [];
  const studentIds = new Set(absences.map(({ student }) => student.id));
  const leave = await leaveBetween(em, [...studentIds], from, to);
  const tables = await periodTablesOf(em, [...new Set(absences.map(({ school }) => school.id))]);
  const leaveOfDay = Map.groupBy(leave, (each) => `${each.studentId}/${each.date}`);
  return absences.flatMap(({ id, student, school, date, period, kind, ...row }): AbsenceRow[] => {
    if (kind === null) return [];
    const covering = leaveOfDay.get(`${student.id}/${date}`)?.find((each) => coversPeriod(each, period));
    return [
      {
        id,
        studentId: student.id,
        date,
        period,
        periodName: tables.name(school.id, period, date),
        kind: covering?.status === 'APPROVED' ? 'EXCUSED' : kind,
        leaveRequestId: covering?.requestId ?? null,
        recordedAt: row.recordedAt,
        recordedByName: row.recordedByName,
        visibleFrom: row.visibleFrom,
      },
    ];
  });
}
