import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { AbsenceChange } from './absence.entity.ts';
import { type AbsenceRow, absencesOf } from './absences.queries.ts';
import { Outing, OutingClass } from './outing.entity.ts';
import { type DayOfStudent, studentDays } from './student-days.ts';

const MAX_OUTINGS = 200;

export interface DayLoaders {
  /** A pupil's days; key {@link pupilSpanKey}. */
  studentDays: DataLoader<string, DayOfStudent[]>;
  /** A pupil's absences, newest first; key {@link pupilSpanKey}. */
  absences: DataLoader<string, AbsenceRow[]>;
  absenceChanges: DataLoader<string, AbsenceChange[]>;
  /** Trips of a school, the latest first. */
  outings: DataLoader<string, Outing[]>;
  /** Classes that go along on a trip. */
  outingClasses: DataLoader<string, ClassGroup[]>;
}

export function pupilSpanKey(studentId: string, from: string, to: string = from): string {
  return `${studentId}/${from}/${to}`;
}

export function dayLoaders(em: EntityManager, at: Date): DayLoaders {
  return {
    studentDays: bySpan((ids, from, to) => studentDays(em, ids, { from, to }, at)),
    absences: bySpan((ids, from, to) => absencesOf(em, ids, { from, to })),
    absenceChanges: grouped(
      (ids) =>
        em.find(AbsenceChange, { absence: { $in: ids } }, { orderBy: { changedAt: 'asc', id: 'asc' } }),
      (row) => row.absence.id,
    ),
    outings: grouped(
      (ids) =>
        em.find(
          Outing,
          { school: { $in: ids } },
          { orderBy: { startsOn: 'desc', id: 'desc' }, limit: MAX_OUTINGS * ids.length },
        ),
      (row) => row.school.id,
    ),
    outingClasses: new DataLoader(async (ids) => {
      const rows = await em.find(
        OutingClass,
        { outing: { $in: [...ids] } },
        { populate: ['classGroup'], orderBy: { classGroup: { grade: 'asc', number: 'asc' } } },
      );
      const byOuting = Map.groupBy(rows, ({ outing }) => outing.id);
      return ids.map((id) => (byOuting.get(id) ?? []).map(({ classGroup }) => classGroup.getEntity()));
    }),
  };
}

/** A loader of what pupils have in a span: one read for each span that is asked for. */
function bySpan<Row extends { studentId: string }>(
  read: (studentIds: string[], from: string, to: string) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const asked = keys.map((key) => {
      const [studentId = '', from = '', to = ''] = key.split('/');
      return { studentId, from, to };
    });
    const answers = new Map<string, Row[]>();
    for (const pupils of Map.groupBy(asked, ({ from, to }) => `${from}/${to}`).values()) {
      const [{ from, to } = { from: '', to: '' }] = pupils;
      const ids = [...new Set(pupils.map(({ studentId }) => studentId))];
      const rows = Map.groupBy(await read(ids, from, to), ({ studentId }) => studentId);
      for (const id of ids) answers.set(pupilSpanKey(id, from, to), rows.get(id) ?? []);
    }
    return keys.map((key) => answers.get(key) ?? []);
  });
}
