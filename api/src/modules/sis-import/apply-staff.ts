import type { Sealer } from '../../db/sealing.ts';
import { staffUsername } from '../identity/usernames.ts';
import type { PlanWork } from './plan-work.ts';

const BATCH = 2000;

/** Takes staff up, ends their work, and gives classes their homeroom teachers, as planned. */
export async function applyStaff(work: PlanWork, sealer: Sealer): Promise<void> {
  await addAccounts(work, sealer);
  await work.run(/* sql */ `
    insert into staff (id, school_id, account_id, name, starts_on)
    select distinct on (school_id, account_id) new_id, school_id, account_id, data->>'name',
      coalesce((data->>'startsOn')::date, :today::date)
    from sis_row where import_id = :import and kind = 'STAFF' and outcome = 'ADD' order by school_id, account_id, line`);
  // Posts are given once: what the school makes of them afterwards is its own affair.
  await work.run(/* sql */ `
    insert into staff_post (id, staff_id, office_id, title, power, starts_on)
    select gen_random_uuid(), staff.id, null, row.data->>'title', row.data->>'power', staff.starts_on
    from sis_row row join staff on staff.id = row.new_id
    where row.import_id = :import and row.kind = 'STAFF' and row.outcome = 'ADD'`);
  await work.run(/* sql */ `
    update sis_row set target_id = new_id where import_id = :import and kind = 'STAFF' and outcome = 'ADD'`);
  await endStaff(work);
  await work.run(/* sql */ `
    update homeroom_assignment set ends_on = greatest(homeroom_assignment.starts_on, :today::date - 1)
    from sis_row row where row.import_id = :import and row.kind = 'HOMEROOM' and row.outcome = 'END'
      and homeroom_assignment.id = row.current_id`);
  await work.run(/* sql */ `
    insert into homeroom_assignment (id, class_group_id, staff_id, starts_on)
    select distinct on (row.class_id, row.target_id) gen_random_uuid(), row.class_id, row.target_id,
      greatest(staff.starts_on, least(coalesce((row.data->>'startsOn')::date, :today::date), :today::date))
    from sis_row row join staff on staff.id = row.target_id
    where row.import_id = :import and row.kind = 'HOMEROOM' and row.outcome = 'ADD'
    order by row.class_id, row.target_id, row.line`);
}

/** What would have begun later never does; what runs ends with the work. */
async function endStaff(work: PlanWork): Promise<void> {
  const leaving = `select target_id from sis_row where import_id = :import and kind = 'STAFF' and outcome = 'END'`;
  for (const part of ['staff_post', 'homeroom_assignment']) {
    await work.run(`delete from ${part} where staff_id in (${leaving}) and starts_on > :today::date - 1
      and ends_on is null and starts_on > :today::date`);
    await work.run(`update ${part} set ends_on = greatest(starts_on, :today::date - 1)
      where staff_id in (${leaving}) and (ends_on is null or ends_on > :today::date - 1)`);
  }
  await work.run(`update staff set ends_on = greatest(starts_on, :today::date - 1) where id in (${leaving})`);
}

interface NewPerson {
  id: string;
  code: string;
  name: string;
  email: string | null;
  username: string;
  sealed: string | null;
}

/** One account per person, however many schools name them; closed until the records open it. */
async function addAccounts(work: PlanWork, sealer: Sealer): Promise<void> {
  const people = await work.run<NewPerson>(/* sql */ `
    select distinct on (coalesce(row.national_id_index, row.user_ref)) row.id, school.code, row.data->>'name' as name,
      row.data->>'email' as email, coalesce(nullif(row.data->>'username', ''), row.source_id) as username,
      row.national_id_sealed as sealed
    from sis_row row join school on school.id = row.school_id
    where row.import_id = :import and row.kind = 'STAFF' and row.outcome = 'ADD' and row.account_id is null
    order by coalesce(row.national_id_index, row.user_ref), row.line`);
  for (let from = 0; from < people.length; from += BATCH) {
    const batch = people.slice(from, from + BATCH).map(({ id, code, name, email, username, sealed }) => ({
      ...{ id, name, email },
      username: sealed
        ? staffUsername(code, sealer.open(sealed, { table: 'account', column: 'national_id', row: id }))
        : `${code}${username}`.toLowerCase().replace(/\s+/g, '').slice(0, 200),
    }));
    await work.run(ACCOUNTS, { people: JSON.stringify(batch) });
  }
  await work.run(/* sql */ `
    update sis_row row set account_id = account.id
    from sis_row first join account on account.id = first.id
    where row.import_id = :import and row.kind = 'STAFF' and row.outcome = 'ADD' and row.account_id is null
      and first.import_id = :import and first.kind = 'STAFF'
      and (row.user_ref = first.user_ref or row.national_id_index = first.national_id_index)`);
}

const ACCOUNTS = /* sql */ `
insert into account (id, username, name, email, national_id_sealed, national_id_index, failed_sign_ins, created_at,
  closed_at, closed_by_records)
select wish.id, case when copy = 1 and not exists (select from account where username = wish.username)
    then wish.username else wish.username || '-' || right(wish.id::text, 6) end,
  wish.name, wish.email, row.national_id_sealed, row.national_id_index, 0, :at, :at, true
from (
  select *, row_number() over (partition by username order by id) as copy
  from jsonb_to_recordset(:people::jsonb) as person (id uuid, name text, email text, username text)
) wish join sis_row row on row.id = wish.id`;
