import { addToTally, SURVEY_ANONYMOUS_STEP, type SurveyValues } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Survey } from './survey.entity.ts';
import { SurveyBox } from './survey-box.entity.ts';

/**
 * Adds an anonymous form to the sums of its survey. Every row of the box is written anew, also of questions that were
 * not answered: which rows changed last would otherwise tell which questions the last one had answered. What is told
 * of it moves in steps of several answers, so that no two looks differ by one. The survey's row is locked by the caller.
 * @param answered how many have answered, this form included.
 */
export async function castBallot(
  em: EntityManager,
  survey: Survey,
  values: SurveyValues,
  answered: number,
): Promise<void> {
  const boxes = await em.find(SurveyBox, { survey: survey.id });
  const byQuestion = new Map(boxes.map((box) => [box.questionId, box]));
  const rows = survey.definition.questions.flatMap((question) => {
    const box = byQuestion.get(question.id);
    return box ? [{ id: box.id, ...addToTally(box, question, values[question.id]) }] : [];
  });
  await executeBound(
    em,
    `update survey_box set answered = told.answered, counts = told.counts, sum = told.sum, texts = told.texts
     from jsonb_to_recordset($1::jsonb) as told (id uuid, answered int, counts jsonb, sum double precision, texts jsonb)
     where survey_box.id = told.id`,
    [
      JSON.stringify(
        rows.map(({ id, answered, counts, sum, texts }) => ({ id, answered, counts, sum, texts })),
      ),
    ],
  );
  if (answered % SURVEY_ANONYMOUS_STEP === 0) await tellResults(em, survey.id);
}

/**
 * Lets the results of an anonymous survey be what is in its box; nothing while fewer than a step have answered. `em` acts
 * as the system.
 */
export async function tellResults(em: EntityManager, surveyId: string): Promise<void> {
  await executeBound(
    em,
    `update survey_result set answered = box.answered, counts = box.counts, sum = box.sum, texts = box.texts
     from survey_box as box
     where box.survey_id = $1 and survey_result.survey_id = box.survey_id
       and survey_result.question_id = box.question_id
       and (select count(*) from survey_turnout where survey_turnout.survey_id = $1) >= ${SURVEY_ANONYMOUS_STEP}`,
    [surveyId],
  );
}
