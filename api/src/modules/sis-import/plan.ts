import { planPlaces } from './plan-places.ts';
import { planStaff } from './plan-staff.ts';
import { planStudents } from './plan-students.ts';
import { PLAN_CODES, type PlanWork } from './plan-work.ts';
import type { SisCounts, SisWarning } from './sis-import.entity.ts';

/** What an import would do. */
export interface Plan {
  counts: SisCounts[];
  suspicious: SisWarning[];
  /** Found by the plan; those of reading the files are counted apart. */
  errors: number;
  warnings: number;
}

/** A school that loses more of its pupils, or staff, is asked about twice. */
const SUSPICIOUS_SHARE = 0.2;
const SUSPICIOUS_LEAST = 5;

/**
 * Compares the staged rows of an import with what is here, row by row, and writes beside each what would become of it.
 * Some twenty statements, whatever the number of rows. Made again, it forgets the first time.
 */
export async function planImport(work: PlanWork, { again }: { again: boolean }): Promise<Plan> {
  if (again) await forget(work);
  await work.learn();
  await planPlaces(work);
  await work.learn();
  await planStaff(work);
  await planStudents(work);
  await work.run(`update sis_row set outcome = 'KEPT' where import_id = :import and outcome is null`);
  await work.run(/* sql */ `
    update sis_row row set outcome = 'ERROR' from sis_problem problem
    where row.import_id = :import and problem.import_id = :import and problem.severity = 'ERROR'
      and row.file = problem.file and row.line = problem.line`);
  await work.learn();
  return {
    counts: await work.run<SisCounts>(COUNTS),
    suspicious: await work.run<SisWarning>(SUSPICIOUS, { share: SUSPICIOUS_SHARE, least: SUSPICIOUS_LEAST }),
    errors: work.counts.ERROR,
    warnings: work.counts.WARNING,
  };
}

async function forget(work: PlanWork): Promise<void> {
  await work.run('delete from sis_row where import_id = :import and file is null');
  await work.run('delete from sis_problem where import_id = :import and code = any(:codes)', {
    codes: `{${PLAN_CODES.join(',')}}`,
  });
  await work.run(/* sql */ `
    update sis_row set target_id = null, account_id = null, class_id = null, current_id = null, school_id = null,
      placed = false, outcome = null
    where import_id = :import`);
}

const COUNTS = /* sql */ `
select kind, count(*) filter (where outcome = 'ADD')::int as adds,
  count(*) filter (where outcome = 'CHANGE')::int as changes, count(*) filter (where outcome = 'END')::int as ends,
  count(*) filter (where outcome = 'SAME')::int as same, count(*) filter (where outcome = 'KEPT')::int as kept
from sis_row where import_id = :import group by kind order by kind`;

const SUSPICIOUS = /* sql */ `
select school.name as school, leaving.ends, staying.count as "of"
from (
  select school_id, kind, count(*)::int as ends from sis_row
  where import_id = :import and kind in ('STUDENT', 'STAFF') and outcome = 'END' group by school_id, kind
) leaving
join school on school.id = leaving.school_id
cross join lateral (
  select case leaving.kind when 'STUDENT'
    then (select count(*)::int from enrolment where school_id = school.id and ends_on is null)
    else (select count(*)::int from staff where school_id = school.id and ends_on is null) end as count
) staying
where leaving.ends >= :least and leaving.ends > staying.count * :share::float8
order by leaving.ends desc limit 200`;
