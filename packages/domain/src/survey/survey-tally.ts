import type { SurveyValue, SurveyValues } from './survey-answers.ts';
import { optionsOf, type SurveyDefinition, type SurveyQuestion } from './survey-definition.ts';

/** What many answered to one question. */
export interface QuestionTally {
  /** How many answered it. */
  answered: number;
  /** How many chose each option, or each step of a scale, in their order; empty for other kinds. */
  counts: number[];
  /** Sum of the numbers or steps; null for other kinds. */
  sum: number | null;
  /** Texts, dates and numbers, sorted: their order tells nothing of who wrote them. */
  texts: string[];
}

export function emptyTally(question: SurveyQuestion): QuestionTally {
  return {
    answered: 0,
    counts: optionsOf(question).map(() => 0),
    sum: question.kind === 'SCALE' || question.kind === 'NUMBER' ? 0 : null,
    texts: [],
  };
}

/** The tally with one more answer. */
export function addToTally(
  tally: QuestionTally,
  question: SurveyQuestion,
  value: SurveyValue | undefined,
): QuestionTally {
  if (value === undefined) return tally;
  const chosen = new Set(Array.isArray(value) ? value : [String(value)]);
  const isText = question.kind === 'TEXT' || question.kind === 'DATE' || question.kind === 'NUMBER';
  return {
    answered: tally.answered + 1,
    counts: optionsOf(question).map(
      (option, index) => (tally.counts[index] ?? 0) + (chosen.has(option) ? 1 : 0),
    ),
    sum: tally.sum === null || typeof value !== 'number' ? tally.sum : tally.sum + value,
    texts: isText ? [...tally.texts, String(value)].sort() : tally.texts,
  };
}

/** What is told of several people's forms, by question. */
export function tallySurvey(
  { questions }: Pick<SurveyDefinition, 'questions'>,
  forms: readonly SurveyValues[],
): Map<string, QuestionTally> {
  return new Map(
    questions.map((question) => [
      question.id,
      forms.reduce((tally, values) => addToTally(tally, question, values[question.id]), emptyTally(question)),
    ]),
  );
}

/** Mean of the numbers or steps; null where there are none. */
export function meanOf({ answered, sum }: Pick<QuestionTally, 'answered' | 'sum'>): number | null {
  return sum === null || answered === 0 ? null : Math.round((sum / answered) * 100) / 100;
}
