import type { World } from '../test/world.ts';

/** A pupil with a card, and the account of the one guardian. */
export interface NewPupil {
  card: string;
  studentId: string;
  guardianId: string;
}

/** So many more pupils of a school, each with a card and a guardian who has an account and has signed in before. */
export async function newPupils(world: World, schoolId: string, count: number): Promise<NewPupil[]> {
  const rows = await world.em.execute<NewPupil[]>(NEW_PUPILS, [count, schoolId, schoolId]);
  await world.em.execute('analyze');
  return rows;
}

const NEW_PUPILS = /* sql */ `
with person as materialized (
  select gen_random_uuid() as id, gen_random_uuid() as parent, gen_random_uuid() as student,
    upper(right(gen_random_uuid()::text, 12)) as card
  from generate_series(1, ?::int)
), accounts as (
  insert into account (id, username, name, password_hash, rescue_reviewed_at, created_at)
  select id, id::text, '林小安', null, null, now() from person
  union all select parent, parent::text, '林美玉', 'opens nothing', now(), now() from person
), students as (
  insert into student (id, account_id, name) select student, id, '林小安' from person
), enrolments as (
  insert into enrolment (id, student_id, school_id, student_number, starts_on)
  select gen_random_uuid(), student, ?::uuid, card, '2020-08-01' from person
), guardians as (
  insert into guardianship (id, account_id, student_id, relation, started_at)
  select gen_random_uuid(), parent, student, 'MOTHER', now() from person
), cards as (
  insert into student_card (id, school_id, student_id, card_number, issued_at)
  select gen_random_uuid(), ?::uuid, student, card, now() from person
)
select card, student as "studentId", parent as "guardianId" from person`;
