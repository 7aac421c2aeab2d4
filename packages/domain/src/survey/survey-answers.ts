import type { RefusalReason } from '../refusals/refusals.ts';
import { parseDate } from '../roc-date.ts';
import { characterCount, toHalfWidth } from '../text.ts';
import {
  optionsOf,
  SURVEY_LIMITS,
  type SurveyCondition,
  type SurveyDefinition,
  type SurveyProblem,
  type SurveyQuestion,
} from './survey-definition.ts';

/**
 * What was answered to one question: the option, the options, the number or step, the text, the ISO date, the ids of
 * the files, or whatever stands for a signature.
 */
export type SurveyValue = string | number | readonly string[];

/** Answers by question; what was left out is not there. */
export type SurveyValues = Readonly<Record<string, SurveyValue>>;

/**
 * The questions that show for these answers, in the order of the form. A condition on a question that does not show, or
 * is not answered, does not hold.
 */
export function visibleQuestions(
  { sections, questions }: SurveyDefinition,
  values: SurveyValues,
): SurveyQuestion[] {
  const shown = new Map<string, SurveyQuestion>();
  const holds = (condition: SurveyCondition | null) =>
    !condition || (shown.has(condition.questionId) && meets(values[condition.questionId], condition));
  const bySection = new Map(sections.map((section) => [section.id, section]));
  for (const question of questions) {
    const section = question.sectionId === null ? undefined : bySection.get(question.sectionId);
    if (holds(section?.onlyIf ?? null) && holds(question.onlyIf)) shown.set(question.id, question);
  }
  return [...shown.values()];
}

function meets(value: SurveyValue | undefined, { operator, value: wanted }: SurveyCondition): boolean {
  if (value === undefined) return false;
  switch (operator) {
    case 'IS':
      return String(value) === wanted || (typeof value === 'number' && value === Number(wanted));
    case 'IS_NOT':
      return String(value) !== wanted && !(typeof value === 'number' && value === Number(wanted));
    case 'CONTAINS':
      return Array.isArray(value) && value.includes(wanted);
    case 'CONTAINS_NOT':
      return Array.isArray(value) && !value.includes(wanted);
    case 'AT_LEAST':
      return typeof value === 'number' && value >= Number(wanted);
    case 'AT_MOST':
      return typeof value === 'number' && value <= Number(wanted);
  }
}

/** An answer as it travels: option, number, date or text as it is, several options or files as a JSON list. */
export function writeSurveyValue(value: SurveyValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A value out of what was sent, undefined for an empty answer, or why it is none. */
export type ReadValue =
  | { value: SurveyValue | undefined }
  | { reason: RefusalReason; params?: SurveyProblem['params'] };

/**
 * Reads what was sent for a question, `null` and blanks for no answer. Dates may be written as people write them,
 * numbers in full-width digits. A signature is whatever was drawn: looking at it is the caller's.
 */
export function readSurveyValue(question: SurveyQuestion, sent: string | null | undefined): ReadValue {
  const text = sent ?? '';
  if (text.trim() === '') return { value: undefined };
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return question.options.includes(text)
        ? { value: text }
        : { reason: 'SURVEY_OPTION_UNKNOWN', params: { option: brief(text) } };
    case 'MULTIPLE_CHOICE':
      return readChoices(question, text);
    case 'SCALE':
      return optionsOf(question).includes(toHalfWidth(text).trim())
        ? { value: Number(toHalfWidth(text)) }
        : { reason: 'SURVEY_OPTION_UNKNOWN', params: { option: brief(text) } };
    case 'NUMBER':
      return readNumber(question, toHalfWidth(text).trim());
    case 'DATE': {
      const date = parseDate(text);
      return date ? { value: date } : { reason: 'SURVEY_DATE_INVALID' };
    }
    case 'TEXT': {
      const max = question.max ?? SURVEY_LIMITS.text;
      return text.length > max && characterCount(text) > max
        ? { reason: 'SURVEY_TEXT_TOO_LONG', params: { max } }
        : { value: text.trim() };
    }
    case 'FILE':
      return readFiles(text);
    case 'SIGNATURE':
      return { value: text };
  }
}

function readChoices({ options, min, max }: SurveyQuestion, text: string): ReadValue {
  const list = readList(text);
  if (!list) return { reason: 'SURVEY_OPTION_UNKNOWN', params: { option: brief(text) } };
  const unknown = list.find((option) => !options.includes(option));
  if (unknown !== undefined) return { reason: 'SURVEY_OPTION_UNKNOWN', params: { option: brief(unknown) } };
  const chosen = options.filter((option) => list.includes(option));
  if (chosen.length === 0) return { value: undefined };
  const least = min ?? 1;
  const most = max ?? options.length;
  if (chosen.length < least) return { reason: 'SURVEY_TOO_FEW_CHOSEN', params: { min: least } };
  if (chosen.length > most) return { reason: 'SURVEY_TOO_MANY_CHOSEN', params: { max: most } };
  return { value: chosen };
}

function readNumber({ min, max }: SurveyQuestion, text: string): ReadValue {
  const value = /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return { reason: 'SURVEY_NUMBER_INVALID' };
  const least = min ?? -SURVEY_LIMITS.number;
  const most = max ?? SURVEY_LIMITS.number;
  if (value < least || value > most)
    return { reason: 'SURVEY_NUMBER_OUT_OF_RANGE', params: { min: least, max: most } };
  return { value };
}

function readFiles(text: string): ReadValue {
  const list = readList(text);
  if (!list) return { reason: 'UPLOAD_NOT_FOUND' };
  if (list.length > SURVEY_LIMITS.files)
    return { reason: 'SURVEY_TOO_MANY_FILES', params: { max: SURVEY_LIMITS.files } };
  return { value: list.length === 0 ? undefined : [...new Set(list)] };
}

/** A JSON list of texts; null when it is something else. */
function readList(text: string): string[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : null;
  } catch {
    return null;
  }
}

/** As much of what was sent as a sentence can hold. */
function brief(text: string): string {
  return Array.from(text).slice(0, 20).join('');
}

/** One answer as it was sent. */
export interface SentAnswer {
  questionId: string;
  value?: string | null;
}

/**
 * Judges a whole form. Answers to questions that do not show are left out, as if they had not been given; every problem
 * names its question: `answers.<question id>`.
 */
export function judgeAnswers(
  definition: SurveyDefinition,
  sent: readonly SentAnswer[],
): { values: SurveyValues; problems: SurveyProblem[] } {
  const given = new Map(sent.map(({ questionId, value }) => [questionId, value]));
  const { read, faults } = readAll(definition, given);
  const values: Record<string, SurveyValue> = {};
  const problems: SurveyProblem[] = [];
  const known = new Set(definition.questions.map(({ id }) => id));
  for (const id of given.keys())
    if (!known.has(id))
      problems.push({ field: `answers.${id}`, reason: 'SURVEY_QUESTION_UNKNOWN', params: {} });
  for (const question of visibleQuestions(definition, read)) {
    const field = `answers.${question.id}`;
    const named = { prompt: brief(question.prompt) };
    const fault = faults.get(question.id);
    const value = read[question.id];
    if (fault) problems.push({ field, reason: fault.reason, params: { ...named, ...fault.params } });
    else if (value !== undefined) values[question.id] = value;
    else if (question.required) problems.push({ field, reason: 'SURVEY_ANSWER_REQUIRED', params: named });
  }
  return { values, problems };
}

/** What can be read of a form that is not finished: for drafts, and for which questions show while it is filled in. */
export function readDraft(definition: SurveyDefinition, sent: readonly SentAnswer[]): SurveyValues {
  return readAll(definition, new Map(sent.map(({ questionId, value }) => [questionId, value]))).read;
}

function readAll({ questions }: SurveyDefinition, given: ReadonlyMap<string, string | null | undefined>) {
  const read: Record<string, SurveyValue> = {};
  const faults = new Map<string, Extract<ReadValue, { reason: RefusalReason }>>();
  for (const question of questions) {
    const outcome = readSurveyValue(question, given.get(question.id));
    if ('reason' in outcome) faults.set(question.id, outcome);
    else if (outcome.value !== undefined) read[question.id] = outcome.value;
  }
  return { read, faults };
}
