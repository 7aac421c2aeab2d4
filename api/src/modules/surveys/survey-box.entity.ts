import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { rowScopes } from '../../db/row-scopes.ts';
import { Survey } from './survey.entity.ts';

/** Columns of a question's sums. Ids are random, unlike others: those tell when they were made. */
const sums = () => ({
  id: p
    .uuid()
    .primary()
    .onCreate(() => randomUUID()),
  survey: () => p.manyToOne(Survey).ref().deleteRule('cascade'),
  questionId: p.uuid(),
  answered: p.integer(),
  counts: p.json().$type<number[]>().columnType('jsonb'),
  sum: p.double().$type<number>().strictNullable(),
  /** Sorted: their order tells nothing of who wrote them. */
  texts: p.json().$type<string[]>().columnType('jsonb'),
});

const SurveyBoxSchema = defineEntity({
  name: 'SurveyBox',
  tableName: 'survey_box',
  properties: sums(),
  uniques: [{ name: 'survey_box_once_unique', properties: ['survey', 'questionId'] }],
  policies: rowScopes('survey_box'),
});

/**
 * The ballot box of an anonymous survey: what all have answered to a question, added up. No answer is stored by itself,
 * so there is nothing that could be joined to a person. Nobody looks into it but the step that fills SurveyResult.
 */
export class SurveyBox extends SurveyBoxSchema.class {}
SurveyBoxSchema.setClass(SurveyBox);

const SurveyResultSchema = defineEntity({
  name: 'SurveyResult',
  tableName: 'survey_result',
  properties: sums(),
  uniques: [{ name: 'survey_result_once_unique', properties: ['survey', 'questionId'] }],
  policies: rowScopes(
    'survey_result',
    `survey_id in (select scope.kept_surveys() as kept_surveys)
      or survey_id in (select scope.class_surveys() as class_surveys)`,
  ),
});

/** What is told of the box: as it was at the last step of so many answers, or when the survey closed. */
export class SurveyResult extends SurveyResultSchema.class {}
SurveyResultSchema.setClass(SurveyResult);
