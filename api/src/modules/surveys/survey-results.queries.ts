import { optionsOf, type QuestionTally, type SurveyQuestion } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Survey } from './survey.entity.ts';
import { SurveyResult } from './survey-box.entity.ts';

/** As many texts of a question as a page shows; the export has all. */
const TEXTS_SHOWN = 200;

/**
 * What is told of several surveys, by survey and question: of named ones added up by the database, of anonymous ones as
 * of their last step. Two statements, however many they are. `em` acts as the system.
 */
export async function talliesOf(
  em: EntityManager,
  surveys: readonly Survey[],
): Promise<Map<string, Map<string, QuestionTally>>> {
  const named = surveys.filter(({ anonymous }) => !anonymous);
  const anonymous = surveys.filter((survey) => survey.anonymous);
  const sums =
    named.length > 0
      ? await sumsOf(
          em,
          named.map(({ id }) => id),
        )
      : [];
  const told =
    anonymous.length > 0
      ? await em.find(SurveyResult, { survey: { $in: anonymous.map(({ id }) => id) } })
      : [];
  const sumBy = new Map(sums.map((sum) => [`${sum.surveyId}/${sum.questionId}`, sum]));
  const toldBy = new Map(told.map((row) => [`${row.survey.id}/${row.questionId}`, row]));
  return new Map(
    surveys.map(({ id, definition }) => [
      id,
      new Map(
        definition.questions.map((question) => {
          const key = `${id}/${question.id}`;
          const row = toldBy.get(key);
          return [question.id, row ? toldTally(row) : tallyOf(question, sumBy.get(key))];
        }),
      ),
    ]),
  );
}

interface Sum {
  surveyId: string;
  questionId: string;
  answered: number;
  sum: number | null;
  /** What was answered, and how often; the first of them in the order of their letters. */
  words: [string, number][];
}

function sumsOf(em: EntityManager, surveyIds: readonly string[]): Promise<Sum[]> {
  return executeBound<Sum>(
    em,
    `with given as (
       select survey_id, key::uuid as question_id, value from survey_answer, jsonb_each(survey_answer.answers)
       where survey_id = any($1::uuid[])),
     words as (
       select survey_id, question_id, word, count(*)::int as times,
         row_number() over (partition by survey_id, question_id order by word collate "C") as place
       from given, jsonb_array_elements_text(
         case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) as word
       group by survey_id, question_id, word)
     select survey_id as "surveyId", question_id as "questionId", count(*)::int as answered,
       sum(case when jsonb_typeof(value) = 'number' then value::double precision end) as sum,
       (select jsonb_agg(jsonb_build_array(word, times) order by place) from words
        where words.survey_id = given.survey_id and words.question_id = given.question_id
          and place <= ${TEXTS_SHOWN}) as words
     from given group by survey_id, question_id`,
    [surveyIds],
  );
}

function tallyOf(question: SurveyQuestion, sum: Sum | undefined): QuestionTally {
  const words = new Map(sum?.words ?? []);
  const isNumber = question.kind === 'SCALE' || question.kind === 'NUMBER';
  return {
    answered: sum?.answered ?? 0,
    counts: optionsOf(question).map((option) => words.get(option) ?? 0),
    sum: isNumber ? (sum?.sum ?? 0) : null,
    texts: isWritten(question)
      ? [...words].flatMap(([word, times]) => Array<string>(times).fill(word)).slice(0, TEXTS_SHOWN)
      : [],
  };
}

function toldTally({ answered, counts, sum, texts }: SurveyResult): QuestionTally {
  return { answered, counts, sum, texts: texts.slice(0, TEXTS_SHOWN) };
}

function isWritten({ kind }: SurveyQuestion): boolean {
  return kind === 'TEXT' || kind === 'DATE' || kind === 'NUMBER';
}
