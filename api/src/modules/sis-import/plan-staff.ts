import type { PlanWork } from './plan-work.ts';

/** Finds out who the staff are, and what would become of them and of the classes that they lead. */
export async function planStaff(work: PlanWork): Promise<void> {
  await work.run(BY_LINK);
  await work.run(BY_NUMBER);
  await work.refuse('ACCOUNT_ERASED', null, ERASED);
  await work.refuse('NAME_OF_NUMBER_DIFFERS', 'familyName', OTHER_NAME);
  await work.run(IN_POST);
  await work.warn('EMAIL_TAKEN', 'email', EMAIL_TAKEN, `data = data || '{"email": null}'`);
  await work.run(/* sql */ `
    update sis_row set outcome = case when ended then case when target_id is null then 'SAME' else 'END' end
      when target_id is null then 'ADD' else 'SAME' end
    where import_id = :import and kind = 'STAFF' and outcome is null`);
  await work.learn();
  if (work.scope.complete) await work.run(LEAVERS);
  await planHomerooms(work);
}

const BY_LINK = /* sql */ `
update sis_row row set account_id = staff.account_id
from sis_record known join staff on staff.id = known.target_id
where row.import_id = :import and row.kind = 'STAFF' and row.outcome is null
  and known.source = :source and known.kind = 'STAFF' and known.source_id = row.source_id`;

const BY_NUMBER = /* sql */ `
update sis_row row set account_id = account.id from account
where row.import_id = :import and row.kind = 'STAFF' and row.outcome is null and row.account_id is null
  and account.national_id_index = row.national_id_index`;

const ERASED = /* sql */ `
select row.id, '{}'::jsonb as params from sis_row row join account on account.id = row.account_id
where row.import_id = :import and row.kind = 'STAFF' and row.outcome is null and not row.ended
  and account.erased_at is not null`;

/** A number that is mistyped must not make somebody else a teacher. */
const OTHER_NAME = /* sql */ `
select row.id, '{}'::jsonb as params from sis_row row join account on account.id = row.account_id
where row.import_id = :import and row.kind = 'STAFF' and row.outcome is null and not row.ended
  and row.national_id_index is not null
  and (account.national_id_index <> row.national_id_index or (account.name <> row.data->>'name'
    and not exists (select from sis_record known where known.source = :source and known.kind = 'STAFF'
      and known.source_id = row.source_id)))`;

const IN_POST = /* sql */ `
update sis_row row set target_id = staff.id from staff
where row.import_id = :import and row.kind = 'STAFF' and row.account_id = staff.account_id
  and staff.school_id = row.school_id and staff.ends_on is null`;

const EMAIL_TAKEN = /* sql */ `
select id, '{}'::jsonb as params from (
  select id, data->>'email' as email, row_number() over (partition by data->>'email' order by line) as copy
  from sis_row row where import_id = :import and kind = 'STAFF' and outcome is null and account_id is null
    and data->>'email' is not null
) wish
where copy > 1 or exists (select from account where account.email = wish.email or account.username = wish.email)`;

/** Of a complete delivery: who came by this source, at a school that it speaks of, and is not in it any more. */
const LEAVERS = /* sql */ `
insert into sis_row (id, import_id, kind, source_id, data, ended, new_id, target_id, account_id, school_id, outcome)
select gen_random_uuid(), :import, 'STAFF', known.source_id, jsonb_build_object('name', staff.name), true,
  gen_random_uuid(), staff.id, staff.account_id, staff.school_id, 'END'
from staff join sis_record known on known.target_id = staff.id and known.source = :source and known.kind = 'STAFF'
where staff.ends_on is null
  and staff.school_id in (select school_id from sis_row where import_id = :import and kind = 'STAFF' and not ended)
  and not exists (select from sis_row row where row.import_id = :import and row.kind = 'STAFF'
    and row.target_id = staff.id)`;

async function planHomerooms(work: PlanWork): Promise<void> {
  // Somebody of this delivery, or of an earlier one, at the school of the class.
  await work.run(/* sql */ `
    update sis_row row set target_id = coalesce(
      (select coalesce(person.target_id, person.new_id) from sis_row person
       where person.import_id = :import and person.kind = 'STAFF' and person.school_id = row.school_id
         and person.user_ref = row.user_ref and person.outcome in ('ADD', 'SAME') limit 1),
      (select now.id from sis_record known join staff once on once.id = known.target_id
       join staff now on now.account_id = once.account_id and now.school_id = row.school_id and now.ends_on is null
       where known.source = :source and known.kind = 'STAFF' and known.source_id = row.user_ref limit 1))
    where import_id = :import and kind = 'HOMEROOM' and outcome is null`);
  await work.run(/* sql */ `
    update sis_row row set outcome = 'KEPT' where import_id = :import and kind = 'HOMEROOM' and outcome is null
      and target_id is null and (ended or exists (select from sis_row person where person.import_id = :import
        and person.kind in ('STUDENT', 'GUARDIAN', 'KEPT')
        and person.source_id in (row.user_ref, 'users:' || row.user_ref)))`);
  await work.refuse(
    'USER_UNKNOWN',
    'userSourcedId',
    `select id, jsonb_build_object('id', user_ref) as params from sis_row
     where import_id = :import and kind = 'HOMEROOM' and outcome is null and target_id is null`,
  );
  await work.run(/* sql */ `
    update sis_row row set current_id = leads.id, outcome = case
      when same.ended then case when leads.id is null then 'SAME' else 'END' end
      when leads.id is null then 'ADD' else 'SAME' end
    from sis_row same left join homeroom_assignment leads
      on leads.class_group_id = same.class_id and leads.staff_id = same.target_id and leads.ends_on is null
    where row.id = same.id and same.import_id = :import and same.kind = 'HOMEROOM' and same.outcome is null`);
  if (work.scope.complete)
    await work.run(/* sql */ `
      insert into sis_row
        (id, import_id, kind, source_id, data, ended, new_id, target_id, school_id, class_id, current_id, outcome)
      select gen_random_uuid(), :import, 'HOMEROOM', leads.id::text, jsonb_build_object('name', staff.name), true,
        gen_random_uuid(), staff.id, staff.school_id, leads.class_group_id, leads.id, 'END'
      from homeroom_assignment leads join staff on staff.id = leads.staff_id
      where leads.ends_on is null
        and leads.class_group_id in (select class_id from sis_row where import_id = :import and kind = 'HOMEROOM'
          and outcome in ('ADD', 'SAME'))
        and not exists (select from sis_row row where row.import_id = :import and row.kind = 'HOMEROOM'
          and row.current_id = leads.id)`);
}
