import { addDays, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import { inForceSql } from '../schools/in-force.ts';
import { Student } from '../schools/student.entity.ts';
import {
  type BindingStatistics,
  STATISTICS_COLUMNS,
  STATISTICS_FROM,
  withDates,
} from './binding-statistics.queries.ts';
import type { UnreachableArgs } from './directory.inputs.ts';
import type { FamilyReach } from './directory.types.ts';

/** How far the binding of one district has come. */
export interface DistrictStatistics {
  district: string;
  schoolCount: number;
  bindingStatistics: BindingStatistics;
}

/** The districts of the city, from the lowest rate up; one statement. */
export async function statisticsByDistrict(em: EntityManager): Promise<DistrictStatistics[]> {
  const from = STATISTICS_FROM.replace(
    'from enrolment',
    'from enrolment join school on school.id = enrolment.school_id',
  );
  const rows = await em.execute<(BindingStatistics & { district: string; schoolCount: number })[]>(
    `select school.district, count(distinct school.id)::int as "schoolCount", ${STATISTICS_COLUMNS} ${from}
     group by school.district order by "boundRate", school.district limit ${MOST_DISTRICTS}`,
  );
  return rows.map(({ district, schoolCount, ...statistics }) => ({
    district,
    schoolCount,
    bindingStatistics: withDates(statistics),
  }));
}

/** A city has some dozens. */
const MOST_DISTRICTS = 200;

export interface TrendPoint {
  date: string;
  /** Of the pupils who are enrolled today: who was bound by the end of that day, and still is. */
  boundCount: number;
  boundRate: number;
}

/**
 * How today's pupils came to be bound, week by week up to today: derived from when their bindings began, so that nothing
 * has to be kept for it. Who has left is not counted, nor who is not bound any more. One statement.
 */
export async function bindingTrend(
  em: EntityManager,
  { schoolId, weeks, at }: { schoolId: string | null; weeks: number; at: Date },
): Promise<TrendPoint[]> {
  const today = toTaipeiDate(at);
  const rows = await em.execute<{ weeks: number | null; count: number }[]>(
    `select (?::date - (bound.since at time zone 'Asia/Taipei')::date) / 7 as weeks, count(*)::int as count
     from enrolment left join lateral (
       select min(started_at) as since from guardianship
       where guardianship.student_id = enrolment.student_id and ended_at is null
     ) bound on true
     where ${inForceSql('enrolment')} ${schoolId ? 'and enrolment.school_id = ?' : ''} group by 1`,
    [today, ...(schoolId ? [schoolId] : [])],
  );
  const students = rows.reduce((sum, { count }) => sum + count, 0);
  return Array.from({ length: weeks + 1 }, (_, index) => {
    const ago = weeks - index;
    const boundCount = rows.reduce(
      (sum, row) => sum + (row.weeks !== null && row.weeks >= ago ? row.count : 0),
      0,
    );
    return {
      date: addDays(today, -7 * ago),
      boundCount,
      boundRate: students === 0 ? 0 : boundCount / students,
    };
  });
}

/** How each of these pupils' families is reached. */
export async function familyReach(
  em: EntityManager,
  studentIds: readonly string[],
): Promise<Map<string, FamilyReach>> {
  const rows = await em.execute<{ id: string; signedIn: boolean; hasContact: boolean }[]>(
    `select student_id as id, signed_in as "signedIn", has_contact as "hasContact" from scope.family_reach
     where student_id = any(?::uuid[])`,
    [`{${studentIds.join(',')}}`],
  );
  const found = new Map(rows.map(({ id, signedIn, hasContact }) => [id, reachOf(signedIn, hasContact)]));
  return new Map(studentIds.map((id) => [id, found.get(id) ?? 'NO_GUARDIAN']));
}

function reachOf(signedIn: boolean, hasContact: boolean): FamilyReach {
  if (!signedIn) return 'NEVER_SIGNED_IN';
  return hasContact ? 'REACHED' : 'NO_CONTACT';
}

/** Pupils of a school, or of one of its classes, at whose home nobody is reached; by class and seat. */
export async function unreachableTable(
  em: EntityManager,
  schoolId: string,
  args: UnreachableArgs,
): Promise<Page<Student>> {
  const offset = offsetOf(args);
  const words = args.search?.trim();
  const where = [
    'enrolment.school_id = ?',
    ...(args.classGroup ? ['enrolment.class_group_id = ?'] : []),
    ...(words ? ['student.name ilike ?'] : []),
  ].join(' and ');
  const params = [
    schoolId,
    ...(args.classGroup ? [args.classGroup] : []),
    ...(words ? [`%${words.replace(/[\\%_]/g, '\\$&')}%`] : []),
  ];
  const rows = await em.execute<{ id: string | null; total: number }[]>(
    `with unreached as materialized (
       select student.id, class_group.grade, class_group.number, enrolment.seat_number
       from enrolment join student on student.id = enrolment.student_id
       left join class_group on class_group.id = enrolment.class_group_id
       left join scope.family_reach reach on reach.student_id = enrolment.student_id
       where ${inForceSql('enrolment')} and ${where} and not coalesce(reach.signed_in and reach.has_contact, false)
     ), page as (
       select * from unreached order by grade, number, seat_number, id limit ? offset ?
     )
     select page.id, total from (select count(*)::int as total from unreached) counted left join page on true
     order by grade, number, seat_number, page.id`,
    [...params, pageSize(args), offset],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  const students = await em.find(Student, { id: { $in: ids } });
  const byId = new Map(students.map((student) => [student.id, student]));
  return tablePage(
    ids.flatMap((id) => byId.get(id) ?? []),
    rows[0]?.total ?? 0,
    offset,
  );
}
