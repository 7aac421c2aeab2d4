import type { EntityManager } from '../../db/orm.ts';
import { inForceSql } from '../schools/in-force.ts';

/** How far the binding of a group of pupils has come. */
export interface BindingStatistics {
  studentCount: number;
  /** Pupils with at least one bound guardian. */
  boundCount: number;
  /** 0 to 1; 0 for a group without pupils. */
  boundRate: number;
  waitingCount: number;
  oldestWaitingAt: Date | null;
}

const NOBODY: BindingStatistics = {
  studentCount: 0,
  boundCount: 0,
  boundRate: 0,
  waitingCount: 0,
  oldestWaitingAt: null,
};

/** The pupils who are enrolled now, each with whether bound and what waits; grouped by one column of enrolment. */
export const STATISTICS_COLUMNS = /* sql */ `
  count(*)::int as "studentCount",
  (count(*) filter (where bound))::int as "boundCount",
  coalesce(avg(bound::int), 0)::float as "boundRate",
  coalesce(sum(waiting.count), 0)::int as "waitingCount",
  min(waiting.oldest) as "oldestWaitingAt"`;

export const STATISTICS_FROM = /* sql */ `
  from enrolment
  cross join lateral (
    select exists (
      select from guardianship where guardianship.student_id = enrolment.student_id and ended_at is null
    ) as bound
  ) binding
  left join (
    select student_id, count(*) as count, min(submitted_at) as oldest
    from scope.waiting_application group by student_id
  ) waiting on waiting.student_id = enrolment.student_id
  where ${inForceSql('enrolment')}`;

type GroupColumn = 'school_id' | 'class_group_id';

/** Statistics for each of many schools or classes, in one statement. */
export async function statisticsBy(
  em: EntityManager,
  column: GroupColumn,
  ids: readonly string[],
): Promise<Map<string, BindingStatistics>> {
  const rows = await em.execute<(BindingStatistics & { id: string })[]>(
    `select enrolment.${column} as id, ${STATISTICS_COLUMNS} ${STATISTICS_FROM}
     and enrolment.${column} = any(?::uuid[]) group by 1`,
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map(({ id, ...statistics }) => [id, withDates(statistics)]));
}

/** Statistics of one school, or of the whole city. */
export async function statisticsOf(em: EntityManager, schoolId: string | null): Promise<BindingStatistics> {
  if (schoolId) return (await statisticsBy(em, 'school_id', [schoolId])).get(schoolId) ?? NOBODY;
  const [row] = await em.execute<BindingStatistics[]>(`select ${STATISTICS_COLUMNS} ${STATISTICS_FROM}`);
  return row ? withDates(row) : NOBODY;
}

export function nobody(): BindingStatistics {
  return NOBODY;
}

/** Raw rows carry instants as the driver read them. */
export function withDates(row: BindingStatistics): BindingStatistics {
  return { ...row, oldestWaitingAt: row.oldestWaitingAt && new Date(row.oldestWaitingAt) };
}
