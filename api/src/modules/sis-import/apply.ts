import type { UseCase } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { admitByRecords, followRecords, lookAgainAll } from '../identity/accounts.service.ts';
import { applyPlaces } from './apply-places.ts';
import { applyStaff } from './apply-staff.ts';
import { applyStudents } from './apply-students.ts';
import type { PlanWork } from './plan-work.ts';
import type { SisImport } from './sis-import.entity.ts';

type Work = Pick<UseCase, 'em' | 'at' | 'deps'>;

/** Steps of applying, for whoever watches. */
export const APPLY_STEPS = 6;

/**
 * Does what was planned, within the caller's one transaction: all of it or nothing. Accounts follow, whoever's view
 * changed looks again, and each school's log says what came.
 * @param progress told after each of APPLY_STEPS
 */
export async function applyImport(
  work: Work,
  plan: PlanWork,
  sisImport: SisImport,
  progress: (step: number) => Promise<void>,
): Promise<void> {
  await applyPlaces(plan);
  await progress(1);
  await applyStudents(plan);
  await progress(2);
  await applyStaff(plan, work.deps.sealer);
  await progress(3);
  await followAccounts(work, plan);
  await progress(4);
  await auditSchools(work, plan, sisImport);
  await rememberDelivery(plan);
  await progress(5);
  await work.em.flush();
  await plan.run('select analyze_sis_records()');
  await progress(6);
}

/** Keeps what the source calls things and said of them besides, and lets go of what was only for applying. */
export async function rememberDelivery(plan: PlanWork): Promise<void> {
  await plan.run(RECORDS);
  await plan.run(
    `update sis_row set national_id_sealed = null where import_id = :import and national_id_sealed is not null`,
  );
}

/** What the source calls things, with what is kept; rows that say what they said before are not written again. */
const RECORDS = /* sql */ `
insert into sis_record (id, source, kind, source_id, target_id, school_id, data, national_id_index, seen_at)
select distinct on (kind, source_id) gen_random_uuid(), :source, kind, source_id, case kind when 'CLASS' then class_id
    when 'SCHOOL' then school_id else coalesce(target_id, case when outcome = 'ADD' then new_id end) end, school_id,
  (data - array['seat', 'placedOn', 'wasNumber', 'wasSeat', 'wasClass', 'startsOn']) || coalesce(extra, '{}'::jsonb),
  case kind when 'GUARDIAN' then national_id_index end, :at
from sis_row
where import_id = :import and outcome <> 'ERROR' and (file is not null or kind = 'STUDENT')
  and (kind not in ('PLACE', 'HOMEROOM') or extra is not null)
  and not (kind = 'STUDENT' and file is null)
order by kind, source_id, line
on conflict (source, kind, source_id) do update
set target_id = excluded.target_id, school_id = excluded.school_id, data = excluded.data,
  national_id_index = excluded.national_id_index, seen_at = excluded.seen_at
where sis_record.target_id is distinct from excluded.target_id or sis_record.data <> excluded.data
  or sis_record.national_id_index is distinct from excluded.national_id_index`;

const BATCH = 500;

async function followAccounts(work: Work, plan: PlanWork): Promise<void> {
  const accounts = await plan.run<{ id: string; outcome: string }>(/* sql */ `
    select distinct on (coalesce(row.account_id, staff.account_id)) coalesce(row.account_id, staff.account_id) as id,
      row.outcome
    from sis_row row left join staff on row.kind = 'HOMEROOM' and staff.id = row.target_id
    where row.import_id = :import and row.kind in ('STUDENT', 'STAFF', 'HOMEROOM')
      and row.outcome in ('ADD', 'CHANGE', 'END') and coalesce(row.account_id, staff.account_id) is not null`);
  const ids = accounts.map(({ id }) => id);
  await admitByRecords(work, ids);
  const leaving = accounts.filter(({ outcome }) => outcome === 'END').map(({ id }) => id);
  for (let from = 0; from < leaving.length; from += BATCH)
    await followRecords(work, leaving.slice(from, from + BATCH));
  await lookAgainAll(work, ids);
}

async function auditSchools({ em, at }: Work, plan: PlanWork, sisImport: SisImport): Promise<void> {
  const schools = await plan.run<
    { school: string | null } & Record<'adds' | 'changes' | 'ends', number>
  >(/* sql */ `
    select school_id as school, count(*) filter (where outcome = 'ADD')::int as adds,
      count(*) filter (where outcome = 'CHANGE')::int as changes, count(*) filter (where outcome = 'END')::int as ends
    from sis_row where import_id = :import and outcome in ('ADD', 'CHANGE', 'END') group by school_id`);
  const { startedById, startedByKind: kind, pulledFromId } = sisImport;
  const actor = { accountId: pulledFromId ? null : startedById, kind };
  for (const { school, ...counts } of schools)
    audit(
      { em, at },
      {
        ...{ action: 'sis.applied', actor, schoolId: school, details: counts },
        subject: { type: 'sisImport', id: sisImport.id },
      },
    );
}
