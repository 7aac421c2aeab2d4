import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { restrictedSql } from '../identity/custody.ts';
import { inForceSql } from '../schools/in-force.ts';

/**
 * Whom surveys ask, one row for each answer that is expected: of an open survey (or a draft) by the enrolments and
 * guardianships of now, and whoever has answered already; of a closed one as it was then. `slot_id` is null where nobody
 * could answer for a pupil, because no guardian is bound. `$1`: ids of surveys.
 * @param only which pupils are looked at, when it is not all of them.
 */
const invitedSql = (only = '') => /* sql */ `
with asked as (select id, school_id, respondent, status from survey where id = any($1::uuid[])),
pupils as (
  select asked.id as survey_id, asked.respondent, enrolment.student_id from asked
  join enrolment on enrolment.school_id = asked.school_id and ${inForceSql('enrolment')}
  left join class_group on class_group.id = enrolment.class_group_id
  where asked.status <> 'CLOSED' ${only} and exists (
    select from survey_audience where survey_audience.survey_id = asked.id and (
      num_nonnulls(survey_audience.grade, survey_audience.class_group_id, survey_audience.student_id) = 0
      or survey_audience.grade = class_group.grade or survey_audience.class_group_id = enrolment.class_group_id
      or survey_audience.student_id = enrolment.student_id))),
slots as (
  select survey_id, student_id, student_id as slot_id from pupils where respondent = 'GUARDIAN'
  union all
  select pupils.survey_id, pupils.student_id, student.account_id from pupils
  join student on student.id = pupils.student_id where respondent = 'STUDENT'
  union all
  select pupils.survey_id, pupils.student_id, guardian.account_id from pupils
  left join (
    select guardianship.student_id, guardianship.account_id from guardianship
    join account on account.id = guardianship.account_id and account.closed_at is null
    where guardianship.ended_at is null and not ${restrictedSql('guardianship', '(select scope.today())')}) guardian on guardian.student_id = pupils.student_id
  where respondent = 'EACH_GUARDIAN'),
invited as (
  select survey_id, student_id, slot_id from slots
  union
  select survey_id, student_id, slot_id from survey_turnout join asked on asked.id = survey_id and asked.status <> 'CLOSED'
  union
  select survey_id, student_id, slot_id from survey_invitee join asked on asked.id = survey_id and asked.status = 'CLOSED')
`;
const INVITED = invitedSql();

export interface SurveyCounts {
  invited: number;
  answered: number;
}

/** How many answers are expected and given, of several surveys in one statement. `em` acts as the system. */
export async function countInvited(
  em: EntityManager,
  surveyIds: readonly string[],
): Promise<Map<string, SurveyCounts>> {
  const rows = await executeBound<SurveyCounts & { id: string }>(
    em,
    `${INVITED}
     select asked.id, (select count(*)::int from invited where survey_id = asked.id) as invited,
       (select count(*)::int from survey_turnout where survey_id = asked.id) as answered
     from asked`,
    [surveyIds],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Somebody who has not answered. */
export interface MissingRow {
  studentId: string;
  /** Null: nobody can answer for the pupil. */
  slotId: string | null;
  className: string | null;
  seatNumber: number | null;
  /** Whether a guardian is bound, or the pupil answers. */
  canBeReached: boolean;
  total: number;
}

export interface MissingPage {
  classGroupId?: string | null;
  limit: number;
  offset: number;
}

/** A page of those who have not answered, by class and seat. `em` acts as the system. */
export function missingOfSurvey(
  em: EntityManager,
  surveyId: string,
  { classGroupId = null, limit, offset }: MissingPage,
): Promise<MissingRow[]> {
  return executeBound<MissingRow>(
    em,
    `${INVITED}
     select invited.student_id as "studentId", invited.slot_id as "slotId", class_group.name as "className",
       enrolment.seat_number as "seatNumber",
       (asked.respondent = 'STUDENT' or exists (
         select from guardianship
         where guardianship.student_id = invited.student_id and guardianship.ended_at is null
           and not ${restrictedSql('guardianship', '(select scope.today())')})) as "canBeReached",
       count(*) over ()::int as total
     from invited join asked on asked.id = invited.survey_id
     left join enrolment on enrolment.student_id = invited.student_id and ${inForceSql('enrolment')}
     left join class_group on class_group.id = enrolment.class_group_id
     where not exists (
       select from survey_turnout where survey_turnout.survey_id = invited.survey_id
         and survey_turnout.student_id = invited.student_id and survey_turnout.slot_id = invited.slot_id)
       and ($2::uuid is null or enrolment.class_group_id = $2)
     order by class_group.grade nulls last, class_group.number, enrolment.seat_number, invited.student_id, invited.slot_id
     limit $3 offset $4`,
    [[surveyId], classGroupId, limit, offset],
  );
}

/** Fixes who was asked. `em` acts as the system; the survey is still open. */
export async function fixInvited(em: EntityManager, surveyId: string): Promise<void> {
  await executeBound(
    em,
    `${INVITED}
     insert into survey_invitee (id, survey_id, student_id, slot_id, class_group_id)
     select gen_random_uuid(), invited.survey_id, invited.student_id, invited.slot_id, enrolment.class_group_id
     from invited
     left join enrolment on enrolment.student_id = invited.student_id and ${inForceSql('enrolment')}`,
    [[surveyId]],
  );
}

/** Which of the classes have pupils whom the surveys ask; keys `surveyId/classGroupId`. `em` acts as the system. */
export async function reachedClasses(em: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  const pairs = keys.map((key) => key.split('/'));
  const rows = await executeBound<{ key: string }>(
    em,
    `${INVITED}, pairs as (select survey_id, class_group_id from unnest($1::uuid[], $2::uuid[]) as pair (survey_id, class_group_id))
     select pairs.survey_id || '/' || pairs.class_group_id as key from pairs
     where exists (
       select from pupils join enrolment on enrolment.student_id = pupils.student_id and ${inForceSql('enrolment')}
       where pupils.survey_id = pairs.survey_id and enrolment.class_group_id = pairs.class_group_id)
       or exists (
         select from survey_invitee where survey_invitee.survey_id = pairs.survey_id
           and survey_invitee.class_group_id = pairs.class_group_id)`,
    [pairs.map(([survey]) => survey), pairs.map(([, classGroup]) => classGroup)],
  );
  return new Set(rows.map(({ key }) => key));
}

/**
 * Of people who were told of a survey, those for whom it still waits: it takes answers, and one is missing that they can
 * give. One statement for all of them, which looks at their own pupils alone. `em` acts as the system.
 * @returns ids as they were given.
 */
export async function waitingFor(
  em: EntityManager,
  told: readonly { id: string; surveyId: string; accountId: string }[],
  at: Date,
): Promise<Set<string>> {
  const rows = await executeBound<{ id: string }>(em, WAITING, [
    told.map(({ surveyId }) => surveyId),
    told.map(({ accountId }) => accountId),
    told.map(({ id }) => id),
    at,
  ]);
  return new Set(rows.map(({ id }) => id));
}

const GUARDS = /* sql */ `
select guardianship.student_id, guardianship.account_id from guardianship
where guardianship.account_id = any($2::uuid[]) and guardianship.ended_at is null
  and not ${restrictedSql('guardianship', '(select scope.today())')}`;

const WAITING = /* sql */ `
${invitedSql(`and enrolment.student_id in (
  select student_id from (${GUARDS}) as guards union all select id from student where account_id = any($2::uuid[]))`)}
select told.id from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as told (survey_id, account_id, id)
join survey on survey.id = told.survey_id and survey.status = 'OPEN' and (survey.due_at is null or survey.due_at > $4)
where exists (
  select from invited
  where invited.survey_id = told.survey_id
    and (case when survey.respondent = 'GUARDIAN'
      then (invited.student_id, told.account_id) in (${GUARDS})
      else invited.slot_id = told.account_id end)
    and not exists (
      select from survey_turnout where survey_turnout.survey_id = invited.survey_id
        and survey_turnout.student_id = invited.student_id and survey_turnout.slot_id = invited.slot_id))
`;
