import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { Survey, SurveyAnswer } from './survey.entity.ts';
import { type MissingRow, missingOfSurvey } from './survey-invited.queries.ts';
import type { SurveyAnswersArgs, SurveysArgs } from './surveys.inputs.ts';

/**
 * A page of the surveys that concern the viewer. Families: what waits for an answer and is due first, then the rest from
 * the latest on. Staff: by what changed last.
 */
export async function surveysFor(context: Context, viewer: Viewer, args: SurveysArgs): Promise<Page<Survey>> {
  const { em } = context;
  const offset = offsetOf(args);
  const family = is(viewer, 'PARENT', 'STUDENT');
  const { condition, order } = family ? OF_FAMILY : ofStaff(viewer);
  const { schoolId } = viewer.active;
  const params = family ? [args.studentId ?? null, context.at] : [schoolId, viewer.account.id];
  const rows = await executeBound<{ id: string | null; total: number }>(
    em,
    `with mine as (
       select survey.id, row_number() over (order by ${order}) as place from survey
       where (${condition}) and ($3::text[] is null or survey.status = any($3)))
     select page.id, total from (select count(*)::int as total from mine) counted
     left join (select id, place from mine order by place limit $4 offset $5) page on true order by page.place`,
    [...params, args.status?.length ? args.status : null, pageSize(args), offset],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  return tablePage(await inOrder(em, ids), rows[0]?.total ?? 0, offset);
}

const OF_FAMILY = {
  condition: `survey.status <> 'DRAFT' and survey.id in (
    select own.survey_id from scope.own_survey_pupils() as own where $1::uuid is null or own.student_id = $1)`,
  order: `(survey.status = 'OPEN' and (survey.due_at is null or survey.due_at > $2) and exists (
      select from scope.own_survey_pupils() as own where own.survey_id = survey.id
        and ($1::uuid is null or own.student_id = $1) and not exists (
          select from survey_turnout where survey_turnout.survey_id = survey.id
            and survey_turnout.student_id = own.student_id))) desc,
    case when survey.status = 'OPEN' then survey.due_at end nulls last, survey.published_at desc, survey.id desc`,
};

function ofStaff(viewer: Viewer) {
  const order = 'survey.changed_at desc, survey.id desc';
  const ofSchool = 'survey.school_id = $1';
  if (is(viewer, ...SCHOOL_WIDE)) return { condition: `${ofSchool} and $2::uuid is not null`, order };
  const condition = `${ofSchool} and (survey.created_by_id = $2
    or (survey.status <> 'DRAFT' and survey.id in (select scope.class_surveys())))`;
  return { condition, order };
}

async function inOrder(em: EntityManager, ids: readonly string[]): Promise<Survey[]> {
  const rows = await em.find(Survey, { id: { $in: [...ids] } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A page of the answers of a named survey, latest first; of one question or option alone when asked. */
export async function answersOfSurvey(
  em: EntityManager,
  surveyId: string,
  args: SurveyAnswersArgs,
): Promise<Page<SurveyAnswer>> {
  const offset = offsetOf(args);
  const rows = await executeBound<{ id: string; total: number }>(
    em,
    `select id, count(*) over ()::int as total from survey_answer
     where survey_id = $1 and ($2::text is null or answers ? $2)
       and ($3::text is null or case jsonb_typeof(answers -> $2) when 'array' then answers -> $2 ? $3
         else answers ->> $2 = $3 end)
     order by answered_at desc, id desc limit $4 offset $5`,
    [
      surveyId,
      args.questionId ?? null,
      args.questionId ? (args.option ?? null) : null,
      pageSize(args),
      offset,
    ],
  );
  const answers = await em.find(SurveyAnswer, { id: { $in: rows.map(({ id }) => id) } });
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return tablePage(
    rows.flatMap(({ id }) => byId.get(id) ?? []),
    rows[0]?.total ?? 0,
    offset,
  );
}

/**
 * A page of those whose answer is missing; `classGroupId` for one class alone. The caller has checked who asks; though the
 * list is read with the system's eyes, it is no longer than the asker's row scope allows.
 */
export async function missingPage(
  em: EntityManager,
  surveyId: string,
  classGroupId: string | null,
  args: SurveysArgs,
): Promise<Page<MissingRow>> {
  const offset = offsetOf(args);
  const [reach] = await executeBound<{ keeps: boolean; ownClass: string | null }>(em, REACH, [surveyId]);
  if (!reach?.keeps && !reach?.ownClass) return tablePage([], 0, offset);
  const page = { classGroupId: reach.keeps ? classGroupId : reach.ownClass, limit: pageSize(args), offset };
  const rows = await missingOfSurvey(systemScope(em), surveyId, page);
  return tablePage(rows, rows[0]?.total ?? 0, offset);
}

const REACH = /* sql */ `
select $1::uuid in (select scope.kept_surveys()) as keeps,
  case when $1::uuid in (select scope.class_surveys()) then (select scope.class_group()) end as "ownClass"
`;
