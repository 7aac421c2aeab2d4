import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { ClassGroup, HomeroomAssignment } from './class-group.entity.ts';
import { inForce } from './in-force.ts';
import { Period } from './period.entity.ts';
import { School } from './school.entity.ts';
import { Office, type Staff, StaffPost } from './staff.entity.ts';
import { Enrolment, type Student } from './student.entity.ts';

/** Batched reads of one operation: one statement each, however many rows ask. */
export interface SchoolLoaders {
  school: DataLoader<string, School>;
  classGroup: DataLoader<string, ClassGroup>;
  /** The enrolment in force, or null between schools. */
  enrolment: DataLoader<string, Enrolment | null>;
  enrolments: DataLoader<string, Enrolment[]>;
  /** Pupils of a class by seat. */
  classStudents: DataLoader<string, Student[]>;
  homeroomTeachers: DataLoader<string, Staff[]>;
  homeroomClasses: DataLoader<string, ClassGroup[]>;
  posts: DataLoader<string, StaffPost[]>;
  /** The period table of today, in order of the day. */
  periods: DataLoader<string, Period[]>;
  /** Offices of a school by code. */
  offices: DataLoader<string, Office[]>;
  /** Classes of a school in a ROC school year; key `schoolId/year`. */
  classGroups: DataLoader<string, ClassGroup[]>;
}

export function schoolLoaders(em: EntityManager, at: Date): SchoolLoaders {
  const today = toTaipeiDate(at);
  const currentYear = schoolYearOf(today);
  const now = inForce(today);

  const enrolment = new DataLoader<string, Enrolment | null>(async (ids) => {
    const rows = await em.find(Enrolment, { student: { $in: [...ids] }, ...now });
    const byStudent = new Map(rows.map((row) => [row.student.id, row]));
    return ids.map((id) => byStudent.get(id) ?? null);
  });

  return {
    // Remembered, unlike references that load themselves: rows that ask while the first answer is still on its way
    // do not ask the database again.
    school: byId((ids) => em.find(School, { id: { $in: ids } })),
    classGroup: byId((ids) => em.find(ClassGroup, { id: { $in: ids } })),
    enrolment,
    enrolments: grouped(
      (ids) => em.find(Enrolment, { student: { $in: ids } }, { orderBy: { startsOn: 'desc' } }),
      (row) => row.student.id,
    ),
    classStudents: new DataLoader(async (ids) => {
      const rows = await em.find(
        Enrolment,
        { classGroup: { $in: [...ids] }, ...now },
        { populate: ['student'], orderBy: { seatNumber: 'asc' } },
      );
      for (const row of rows) enrolment.prime(row.student.id, row);
      const byClass = Map.groupBy(rows, (row) => row.classGroup?.id);
      return ids.map((id) => (byClass.get(id) ?? []).map((row) => row.student.getEntity()));
    }),
    homeroomTeachers: new DataLoader(async (ids) => {
      const rows = await em.find(
        HomeroomAssignment,
        { classGroup: { $in: [...ids] }, ...now },
        { populate: ['staff'], orderBy: { startsOn: 'asc' } },
      );
      const byClass = Map.groupBy(rows, (row) => row.classGroup.id);
      return ids.map((id) => (byClass.get(id) ?? []).map((row) => row.staff.getEntity()));
    }),
    homeroomClasses: new DataLoader(async (ids) => {
      const rows = await em.find(
        HomeroomAssignment,
        { staff: { $in: [...ids] }, classGroup: { schoolYear: currentYear }, ...now },
        { populate: ['classGroup'] },
      );
      const byStaff = Map.groupBy(rows, (row) => row.staff.id);
      return ids.map((id) => (byStaff.get(id) ?? []).map((row) => row.classGroup.getEntity()));
    }),
    posts: grouped(
      (ids) =>
        em.find(
          StaffPost,
          { staff: { $in: ids }, ...now },
          { populate: ['office'], orderBy: { startsOn: 'asc' } },
        ),
      (row) => row.staff.id,
    ),
    periods: grouped(
      (ids) => em.find(Period, { school: { $in: ids }, ...now }, { orderBy: { position: 'asc' } }),
      (row) => row.school.id,
    ),
    offices: grouped(
      (ids) => em.find(Office, { school: { $in: ids } }, { orderBy: { code: 'asc' } }),
      (row) => row.school.id,
    ),
    classGroups: new DataLoader(async (keys) => {
      const wanted = keys.map((key) => key.split('/'));
      const rows = await em.find(
        ClassGroup,
        {
          school: { $in: wanted.map(([school]) => school ?? '') },
          schoolYear: { $in: wanted.map(([, year]) => Number(year)) },
        },
        { orderBy: { grade: 'asc', number: 'asc' } },
      );
      const byKey = Map.groupBy(rows, (row) => `${row.school.id}/${row.schoolYear}`);
      return keys.map((key) => byKey.get(key) ?? []);
    }),
  };
}

/** A loader of rows by their own ids. A missing row is a broken reference, which the database does not allow. */
function byId<Row extends { id: string }>(read: (ids: string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row>(async (ids) => {
    const rows = new Map((await read([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? new Error(`There is no row ${id}.`));
  });
}

/** A loader of the rows that belong to each id. */
export function grouped<Row>(read: (ids: string[]) => Promise<Row[]>, idOf: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const byId = Map.groupBy(await read([...ids]), idOf);
    return ids.map((id) => byId.get(id) ?? []);
  });
}
