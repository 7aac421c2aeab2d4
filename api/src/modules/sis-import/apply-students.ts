import type { PlanWork } from './plan-work.ts';

/** Makes pupils, moves them and ends their time, in an order that leaves no seat or number with two of them. */
export async function applyStudents(work: PlanWork): Promise<void> {
  await work.run(ACCOUNTS);
  await work.run(/* sql */ `
    update sis_row set account_id = id
    where import_id = :import and kind = 'STUDENT' and outcome = 'ADD' and account_id is null`);
  await work.run(/* sql */ `
    insert into student (id, account_id, name, gender)
    select new_id, account_id, data->>'name', data->>'gender' from sis_row
    where import_id = :import and kind = 'STUDENT' and outcome = 'ADD' and target_id is null`);
  await work.run(/* sql */ `
    update sis_row set target_id = new_id
    where import_id = :import and kind = 'STUDENT' and outcome = 'ADD' and target_id is null`);
  for (const statement of STEPS) await work.run(statement);
}

/** Closed until the records open them; a name that is taken gets something after it. */
const ACCOUNTS = /* sql */ `
insert into account (id, username, name, national_id_sealed, national_id_index, failed_sign_ins, created_at, closed_at,
  closed_by_records)
select wish.id, case when copy = 1 and not exists (select from account where username = wish.username)
    then wish.username else wish.username || '-' || right(wish.id::text, 6) end,
  name, national_id_sealed, national_id_index, 0, :at, :at, true
from (
  select row.id, lower(school.code || (row.data->>'number')) as username, row.data->>'name' as name,
    row.national_id_sealed, row.national_id_index,
    row_number() over (partition by lower(school.code || (row.data->>'number')) order by row.line) as copy
  from sis_row row join school on school.id = row.school_id
  where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'ADD' and row.account_id is null
) wish`;

/** What a school calls its pupils is the record, and the account of a pupil follows it. */
const NAMES = /* sql */ `
update student set name = coalesce(row.data->>'name', student.name), gender = coalesce(row.data->>'gender', student.gender)
from sis_row row where row.import_id = :import and row.kind = 'STUDENT' and row.outcome in ('ADD', 'CHANGE')
  and student.id = row.target_id
  and (student.name <> row.data->>'name' or student.gender is distinct from row.data->>'gender')`;
const ACCOUNT_NAMES = /* sql */ `
update account set name = student.name
from sis_row row join student on student.id = row.target_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE'
  and account.id = student.account_id and account.name <> student.name and account.erased_at is null`;

/** A pupil's username is the number of the enrolment: away from all of them first, since two may exchange theirs. */
const AWAY_NAMES = /* sql */ `
update account set username = 'moving-' || account.id
from sis_row row join enrolment on enrolment.id = row.current_id join school old on old.id = enrolment.school_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE' and account.id = row.account_id
  and (enrolment.school_id <> row.school_id or enrolment.student_number <> row.data->>'number')
  and account.username like lower(old.code || enrolment.student_number) || '%'`;
const NEW_NAMES = /* sql */ `
update account set username = case when wish.copy = 1 and not exists (select from account other where other.username = wish.username)
  then wish.username else wish.username || '-' || right(account.id::text, 6) end
from (
  select row.account_id, lower(school.code || coalesce(row.data->>'number', enrolment.student_number)) as username,
    row_number() over (partition by school.code, coalesce(row.data->>'number', enrolment.student_number)) as copy
  from sis_row row join school on school.id = row.school_id join enrolment on enrolment.id = row.current_id
  where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE'
) wish where account.id = wish.account_id and account.username = 'moving-' || account.id`;

/** The last day of whoever left is yesterday, since today's delivery does not know them; graduates left with their year. */
const ENDS = /* sql */ `
update enrolment set ends_on = greatest(enrolment.starts_on, :today::date - 1), end_reason = case
  when class_group.school_year < :schoolYear and class_group.grade in (6, 9, 12) then 'GRADUATION' else 'WITHDRAWAL' end
from sis_row row left join enrolment same on same.id = row.current_id
left join class_group on class_group.id = same.class_group_id
where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'END' and enrolment.id = row.current_id`;

const MOVES = /* sql */ `
  row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE' and enrolment.id = row.current_id
  and (enrolment.school_id <> row.school_id or (row.placed and enrolment.class_group_id is distinct from row.class_id))`;

/** Another class or school begins today, or on a day before that the delivery names; the old one ends the day before. */
const MOVES_END = /* sql */ `
update enrolment set ends_on = moves.starts_on - 1, end_reason = case
  when enrolment.school_id = moves.school_id and new_class.school_year > old_class.school_year then 'PROMOTION'
  else 'TRANSFER' end
from (
  select row.id, row.current_id, row.school_id, row.class_id, enrolment.class_group_id, case
    when (row.data->>'placedOn')::date > enrolment.starts_on and (row.data->>'placedOn')::date <= :today::date
    then (row.data->>'placedOn')::date else :today::date end as starts_on
  from sis_row row, enrolment where ${MOVES} and enrolment.starts_on < :today::date
) moves
left join class_group new_class on new_class.id = moves.class_id
left join class_group old_class on old_class.id = moves.class_group_id
where enrolment.id = moves.current_id`;

/** What is to change of enrolments that go on is taken away from all of them first. */
const SEATS_FREE = /* sql */ `
update enrolment set seat_number = null, student_number = right(enrolment.id::text, 16)
from sis_row row where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE'
  and enrolment.id = row.current_id and enrolment.ends_on is null`;

/** What the delivery does not say stays as it was, also where it had to be taken away for a moment. */
const REMEMBERED = /* sql */ `
update sis_row row set data = row.data || jsonb_build_object('wasNumber', enrolment.student_number,
  'wasSeat', enrolment.seat_number, 'wasClass', enrolment.class_group_id)
from enrolment where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE'
  and enrolment.id = row.current_id`;

const SEAT = /* sql */ `coalesce((row.data->>'seat')::int, case
  when row.data->>'wasClass' is not distinct from coalesce(row.class_id::text, row.data->>'wasClass')
  then (row.data->>'wasSeat')::int end)`;

const IN_PLACE = /* sql */ `
update enrolment set school_id = row.school_id, student_number = coalesce(row.data->>'number', row.data->>'wasNumber'),
  class_group_id = case when row.placed then row.class_id else enrolment.class_group_id end,
  seat_number = case when row.placed and row.class_id is null then null else ${SEAT} end
from sis_row row where row.import_id = :import and row.kind = 'STUDENT' and row.outcome = 'CHANGE'
  and enrolment.id = row.current_id and enrolment.ends_on is null`;

const ADDS = /* sql */ `
insert into enrolment (id, student_id, school_id, class_group_id, student_number, seat_number, starts_on)
select gen_random_uuid(), row.target_id, row.school_id,
  case when row.placed or row.outcome = 'ADD' then row.class_id when moved.school_id = row.school_id then moved.class_group_id end,
  coalesce(row.data->>'number', row.data->>'wasNumber'),
  case when row.class_id is null then null else ${SEAT} end,
  case when row.outcome = 'CHANGE' then moved.ends_on + 1 else greatest(
    coalesce((row.data->>'placedOn')::date, (row.data->>'startsOn')::date, :today::date),
    (select max(ends_on) + 1 from enrolment past where past.student_id = row.target_id)) end
from sis_row row left join enrolment moved on moved.id = row.current_id and moved.ends_on is not null
where row.import_id = :import and row.kind = 'STUDENT'
  and (row.outcome = 'ADD' or (row.outcome = 'CHANGE' and moved.id is not null))`;

const STEPS = [
  ...[NAMES, ACCOUNT_NAMES, AWAY_NAMES, NEW_NAMES],
  ...[ENDS, REMEMBERED, MOVES_END, SEATS_FREE, IN_PLACE, ADDS],
];
