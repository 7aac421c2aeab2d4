import type { PlanWork } from './plan-work.ts';

/** Finds out who the pupils are, where they are and where they are to be. */
export async function planStudents(work: PlanWork): Promise<void> {
  await work.run(ONLY_PLACED);
  await work.run(BY_LINK);
  await work.run(BY_NUMBER);
  await work.run(BY_STUDENT_NUMBER);
  await work.refuse('ACCOUNT_ERASED', null, ERASED);
  await work.refuse('NAME_OF_NUMBER_DIFFERS', 'familyName', OTHER_NAME);
  await work.refuse('NUMBER_OF_ADULT', 'identifier', ADULT);
  await work.refuse('NATIONAL_ID_TWICE', 'identifier', NUMBER_TWICE);
  await place(work);
  await work.run(CURRENT);
  await work.learn();
  if (work.scope.school) await work.refuse('ENROLLED_ELSEWHERE', null, ELSEWHERE);
  await work.refuse('STUDENT_NUMBER_TAKEN', 'identifier', NUMBER_TAKEN);
  await work.refuse('SEAT_TAKEN', 'metadata.seatNumber', SEAT_TAKEN);
  await work.run(OUTCOMES);
  if (work.scope.complete) await work.run(LEAVERS);
  await work.run(/* sql */ `
    update sis_row row set outcome = case when pupil.outcome in ('ADD', 'CHANGE', 'ERROR') then pupil.outcome else 'SAME' end
    from sis_row pupil
    where row.import_id = :import and row.kind = 'PLACE' and row.outcome is null
      and pupil.import_id = :import and pupil.kind = 'STUDENT' and pupil.source_id = row.user_ref`);
}

/** A delivery of changes may say of somebody who is known only that the class is another. */
const ONLY_PLACED = /* sql */ `
insert into sis_row (id, import_id, kind, source_id, school_id, data, ended, new_id)
select distinct on (row.user_ref) gen_random_uuid(), :import, 'STUDENT', row.user_ref, row.school_id, '{}'::jsonb, false,
  gen_random_uuid()
from sis_row row join sis_record known
  on known.source = :source and known.kind = 'STUDENT' and known.source_id = row.user_ref
where row.import_id = :import and row.kind = 'PLACE' and row.outcome is null and not row.ended
  and not exists (select from sis_row pupil where pupil.import_id = :import and pupil.kind = 'STUDENT'
    and pupil.source_id = row.user_ref)`;

const BY_LINK = /* sql */ `
update sis_row row set target_id = student.id, account_id = student.account_id
from sis_record known join student on student.id = known.target_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null
  and known.source = :source and known.kind = 'STUDENT' and known.source_id = row.source_id`;

const BY_NUMBER = /* sql */ `
update sis_row row set account_id = account.id, target_id = student.id
from account left join student on student.account_id = account.id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null and row.account_id is null
  and account.national_id_index = row.national_id_index`;

/** Where the source has no identity numbers: the number of the pupil at the school, and the same name. */
const BY_STUDENT_NUMBER = /* sql */ `
update sis_row row set target_id = student.id, account_id = student.account_id
from enrolment join student on student.id = enrolment.student_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null and row.account_id is null
  and row.national_id_index is null and enrolment.school_id = row.school_id and enrolment.ends_on is null
  and enrolment.student_number = row.data->>'number' and student.name = row.data->>'name'`;

const ERASED = /* sql */ `
select row.id, '{}'::jsonb as params from sis_row row join account on account.id = row.account_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null and not row.ended
  and account.erased_at is not null`;

/** By its number alone nobody becomes somebody of another name. */
const OTHER_NAME = /* sql */ `
select row.id, '{}'::jsonb as params from sis_row row join account on account.id = row.account_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null and not row.ended
  and row.national_id_index is not null
  and (account.national_id_index <> row.national_id_index or (account.name <> row.data->>'name'
    and not exists (select from sis_record known where known.source = :source and known.kind = 'STUDENT'
      and known.source_id = row.source_id)))`;

const ADULT = /* sql */ `
select row.id, '{}'::jsonb as params from sis_row row
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null and not row.ended
  and row.account_id is not null and row.target_id is null
  and (exists (select from staff where staff.account_id = row.account_id and staff.ends_on is null)
    or exists (select from guardianship where guardianship.account_id = row.account_id and ended_at is null))`;

const NUMBER_TWICE = /* sql */ `
select id, params from (
  select id, jsonb_build_object('first', first_value(line) over twins) as params, row_number() over twins as copy
  from sis_row where import_id = :import and kind = 'STUDENT' and outcome is null and not ended
    and national_id_index is not null
  window twins as (partition by national_id_index order by line)
) twin where copy > 1`;

/** One class per pupil: of the newest year, at the school where the pupil is. */
async function place(work: PlanWork): Promise<void> {
  await work.run(/* sql */ `
    update sis_row pupil set placed = true, class_id = chosen.class_id,
      data = pupil.data || jsonb_build_object('seat', chosen.data->'seat', 'placedOn', chosen.data->'startsOn')
    from (
      select distinct on (pupil.id) pupil.id, row.class_id, row.data
      from sis_row row
      join sis_row pupil on pupil.import_id = :import and pupil.kind = 'STUDENT' and pupil.source_id = row.user_ref
        and pupil.school_id = row.school_id and pupil.outcome is null and not pupil.ended
      left join sis_row class on class.import_id = :import and class.kind = 'CLASS' and class.source_id = row.class_ref
      where row.import_id = :import and row.kind = 'PLACE' and row.outcome is null and not row.ended
      order by pupil.id, (class.data->>'schoolYear')::int desc nulls last, row.line
    ) chosen where pupil.id = chosen.id`);
  await work.refuse(
    'USER_UNKNOWN',
    'userSourcedId',
    // A join, not `not exists … or …`, which looks at everybody for each.
    `select row.id, jsonb_build_object('id', row.user_ref) as params from sis_row row
     left join (
       select distinct case when kind = 'STAFF' then user_ref when kind = 'KEPT' then substr(source_id, 7)
         else source_id end as ref
       from sis_row where import_id = :import and (kind in ('STUDENT', 'GUARDIAN', 'STAFF')
         or (kind = 'KEPT' and source_id like 'users:%'))
     ) known on known.ref = row.user_ref
     where row.import_id = :import and row.kind = 'PLACE' and row.outcome is null and not row.ended
       and known.ref is null`,
  );
  await work.run(/* sql */ `
    update sis_row set outcome = 'KEPT' where import_id = :import and kind = 'PLACE' and outcome is null and ended`);
  await work.warn(
    'PLACE_IGNORED',
    'classSourcedId',
    `select row.id, '{}'::jsonb as params from sis_row row
     left join sis_row pupil on pupil.import_id = :import and pupil.kind = 'STUDENT'
       and pupil.source_id = row.user_ref and not pupil.ended
     where row.import_id = :import and row.kind = 'PLACE' and row.outcome is null and pupil.outcome is null
       and row.class_id is distinct from pupil.class_id`,
    `outcome = 'KEPT'`,
  );
  // A complete delivery that gives no class means that there is none yet (尚未編班).
  if (work.scope.complete)
    await work.run(/* sql */ `
      update sis_row set placed = true
      where import_id = :import and kind = 'STUDENT' and outcome is null and not ended and not placed
        and exists (select from sis_row where import_id = :import and kind = 'PLACE')`);
}

const CURRENT = /* sql */ `
update sis_row row set current_id = enrolment.id from enrolment
where row.import_id = :import and row.kind = 'STUDENT' and enrolment.student_id = row.target_id
  and enrolment.ends_on is null`;

const ELSEWHERE = /* sql */ `
select row.id, '{}'::jsonb as params from sis_row row join enrolment on enrolment.id = row.current_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome is null and not row.ended
  and enrolment.school_id <> :school`;

/** Twice in the delivery, or that of somebody who is not in it and stays. */
const NUMBER_TAKEN = /* sql */ `
select id, jsonb_build_object('number', number) as params from (
  select id, school_id, target_id, data->>'number' as number,
    row_number() over (partition by school_id, data->>'number' order by line) as copy
  from sis_row where import_id = :import and kind = 'STUDENT' and outcome is null and not ended
    and data->>'number' is not null
) wish
where copy > 1 or (not :complete and exists (
  select from enrolment where enrolment.school_id = wish.school_id and enrolment.student_number = wish.number
    and enrolment.ends_on is null and enrolment.student_id is distinct from wish.target_id
    and not exists (select from sis_row other where other.import_id = :import and other.kind = 'STUDENT'
      and other.current_id = enrolment.id)))`;

const SEAT_TAKEN = /* sql */ `
select id, jsonb_build_object('seat', seat) as params from (
  select id, class_id, target_id, (data->>'seat')::int as seat,
    row_number() over (partition by class_id, data->>'seat' order by line) as copy
  from sis_row where import_id = :import and kind = 'STUDENT' and outcome is null and not ended and placed
    and class_id is not null and data->>'seat' is not null
) wish
where copy > 1 or (not :complete and exists (
  select from enrolment where enrolment.class_group_id = wish.class_id and enrolment.seat_number = wish.seat
    and enrolment.ends_on is null and enrolment.student_id is distinct from wish.target_id
    and not exists (select from sis_row other where other.import_id = :import and other.kind = 'STUDENT'
      and other.current_id = enrolment.id)))`;

/** What the delivery does not say (a seat, a gender, a class in a delivery of changes) stays as it is. */
const OUTCOMES = /* sql */ `
update sis_row row set outcome = case
  when same.ended then case when enrolment.id is null or enrolment.school_id <> coalesce(:school::uuid, same.school_id, enrolment.school_id)
    then 'SAME' else 'END' end
  when same.target_id is null or enrolment.id is null then 'ADD'
  when enrolment.school_id <> same.school_id
    or (same.placed and enrolment.class_group_id is distinct from same.class_id)
    or enrolment.student_number <> same.data->>'number'
    or enrolment.seat_number is distinct from coalesce((same.data->>'seat')::int, enrolment.seat_number)
    or student.name <> same.data->>'name'
    or (same.data->>'gender' is not null and student.gender is distinct from same.data->>'gender') then 'CHANGE'
  else 'SAME' end
from sis_row same
left join student on student.id = same.target_id
left join enrolment on enrolment.id = same.current_id
where row.id = same.id and same.import_id = :import and same.kind = 'STUDENT' and same.outcome is null`;

/** Of a complete delivery: whoever is enrolled at a school that it has pupils of, and is not in it. */
const LEAVERS = /* sql */ `
insert into sis_row
  (id, import_id, kind, source_id, data, ended, new_id, target_id, account_id, school_id, current_id, outcome)
select gen_random_uuid(), :import, 'STUDENT', enrolment.student_number, jsonb_build_object('name', student.name), true,
  gen_random_uuid(), student.id, student.account_id, enrolment.school_id, enrolment.id, 'END'
from enrolment join student on student.id = enrolment.student_id
where enrolment.ends_on is null
  and enrolment.school_id in (select school_id from sis_row where import_id = :import and kind = 'STUDENT' and not ended)
  and not exists (select from sis_row row where row.import_id = :import and row.kind = 'STUDENT'
    and row.current_id = enrolment.id)`;
