import type { RefusalReason } from '../refusals/refusals.ts';

/** What a question of a survey (調查表) asks for. */
export const SURVEY_QUESTION_KINDS = [
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'SCALE',
  'TEXT',
  'NUMBER',
  'DATE',
  'SIGNATURE',
  'FILE',
] as const;
export type SurveyQuestionKind = (typeof SURVEY_QUESTION_KINDS)[number];

/** Who answers: one guardian for each pupil, each guardian of a pupil, or the pupil. */
export const SURVEY_RESPONDENTS = ['GUARDIAN', 'EACH_GUARDIAN', 'STUDENT'] as const;
export type SurveyRespondent = (typeof SURVEY_RESPONDENTS)[number];

export const SURVEY_STATUSES = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type SurveyStatus = (typeof SURVEY_STATUSES)[number];

/** How a condition (只有…才顯示) looks at an earlier answer. */
export const SURVEY_OPERATORS = ['IS', 'IS_NOT', 'CONTAINS', 'CONTAINS_NOT', 'AT_LEAST', 'AT_MOST'] as const;
export type SurveyOperator = (typeof SURVEY_OPERATORS)[number];

/** What a survey may have at most. Lengths are in characters. */
export const SURVEY_LIMITS = {
  title: 60,
  body: 2000,
  prompt: 300,
  help: 500,
  heading: 60,
  option: 100,
  word: 20,
  questions: 50,
  sections: 20,
  options: 30,
  text: 2000,
  files: 5,
  scaleFrom: 2,
  scaleTo: 10,
  number: 1_000_000_000,
} as const;

/** Results of an anonymous survey are told from so many answers on, and then in steps of so many. */
export const SURVEY_ANONYMOUS_STEP = 5;

/** A question or section shows only if an earlier question was answered like this. */
export interface SurveyCondition {
  questionId: string;
  operator: SurveyOperator;
  /** An option, or a number in digits. */
  value: string;
}

export interface SurveySection {
  id: string;
  heading: string;
  help: string | null;
  onlyIf: SurveyCondition | null;
}

export interface SurveyQuestion {
  id: string;
  /** Null: before the first section. */
  sectionId: string | null;
  kind: SurveyQuestionKind;
  prompt: string;
  help: string | null;
  required: boolean;
  /** Of choices; empty for other kinds. */
  options: readonly string[];
  /** Least number; of a multiple choice, the fewest options. */
  min: number | null;
  /** Largest number, longest text, last step of a scale; of a multiple choice, the most options. */
  max: number | null;
  /** Words at the ends of a scale. */
  lowWord: string | null;
  highWord: string | null;
  onlyIf: SurveyCondition | null;
}

/** What a survey asks, in the order of the form: the questions of a section stand together. */
export interface SurveyDefinition {
  sections: readonly SurveySection[];
  questions: readonly SurveyQuestion[];
}

/** What is wrong with a definition: where (`questions.3.options`), why, and the words of the sentence. */
export interface SurveyProblem {
  field: string;
  reason: RefusalReason;
  params: Readonly<Record<string, string | number>>;
}

/** Operators that fit an answer of a kind; none: no condition can look at it. */
export function operatorsFor(kind: SurveyQuestionKind): readonly SurveyOperator[] {
  switch (kind) {
    case 'SINGLE_CHOICE':
      return ['IS', 'IS_NOT'];
    case 'MULTIPLE_CHOICE':
      return ['CONTAINS', 'CONTAINS_NOT'];
    case 'SCALE':
    case 'NUMBER':
      return ['IS', 'IS_NOT', 'AT_LEAST', 'AT_MOST'];
    default:
      return [];
  }
}

/** Last step of a scale; five where none was said. */
export function scaleEnd({ max }: Pick<SurveyQuestion, 'max'>): number {
  return max ?? 5;
}

/** What a question offers to choose from, a scale its steps. */
export function optionsOf(question: SurveyQuestion): readonly string[] {
  if (question.kind !== 'SCALE') return question.options;
  return Array.from({ length: scaleEnd(question) }, (_, index) => String(index + 1));
}

/**
 * Everything that stands against publishing a definition, in the order of the form. A draft may have such problems;
 * only its lengths and numbers are limited.
 */
export function surveyProblems(
  definition: SurveyDefinition,
  { anonymous }: { anonymous: boolean },
): SurveyProblem[] {
  const { questions, sections } = definition;
  const problems: SurveyProblem[] = [];
  if (questions.length === 0)
    problems.push({ field: 'questions', reason: 'SURVEY_NO_QUESTIONS', params: {} });
  for (const [index, section] of sections.entries())
    problems.push(
      ...conditionProblems(
        definition,
        `sections.${index}.onlyIf`,
        section.onlyIf,
        startOf(definition, section.id),
      ),
    );
  for (const [index, question] of questions.entries()) {
    const field = `questions.${index}`;
    const object = (part: string, reason: RefusalReason, params = {}) =>
      problems.push({
        field: part ? `${field}.${part}` : field,
        reason,
        params: { number: index + 1, ...params },
      });
    if (!question.prompt.trim()) object('prompt', 'SURVEY_PROMPT_REQUIRED');
    for (const reason of boundProblems(question)) object(reason.part, reason.reason);
    if (anonymous && (question.kind === 'SIGNATURE' || question.kind === 'FILE'))
      object('kind', 'SURVEY_ANONYMOUS_KIND');
    if (question.kind === 'SIGNATURE' && questions.findIndex(({ kind }) => kind === 'SIGNATURE') < index)
      object('kind', 'SURVEY_ONE_SIGNATURE');
    problems.push(...conditionProblems(definition, `${field}.onlyIf`, question.onlyIf, index));
  }
  return problems;
}

/** Ids that stand twice, sections that do not exist, sections torn apart: no form of ours makes them. */
export function isWellFormed({ sections, questions }: SurveyDefinition): boolean {
  const ids = [...sections, ...questions].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return false;
  const places = questions.map(({ sectionId }) =>
    sectionId === null ? -1 : sections.findIndex(({ id }) => id === sectionId),
  );
  return questions.every(({ sectionId }, index) => {
    const place = places[index] ?? -1;
    return (sectionId === null || place >= 0) && place >= (places[index - 1] ?? -1);
  });
}

type Part = { part: string; reason: RefusalReason };

function boundProblems(question: SurveyQuestion): Part[] {
  const { kind, options, min, max } = question;
  const parts: Part[] = [];
  if (kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') {
    const words = options.map((option) => option.trim());
    if (words.filter(Boolean).length < 2) parts.push({ part: 'options', reason: 'SURVEY_OPTIONS_REQUIRED' });
    else if (words.some((word) => !word)) parts.push({ part: 'options', reason: 'SURVEY_OPTION_EMPTY' });
    if (new Set(words.filter(Boolean)).size < words.filter(Boolean).length)
      parts.push({ part: 'options', reason: 'SURVEY_OPTION_TWICE' });
  }
  if (min !== null && max !== null && min > max) parts.push({ part: 'max', reason: 'SURVEY_BOUNDS_CROSSED' });
  if (kind === 'SCALE') {
    const end = scaleEnd(question);
    if (!Number.isInteger(end) || end < SURVEY_LIMITS.scaleFrom || end > SURVEY_LIMITS.scaleTo)
      parts.push({ part: 'max', reason: 'SURVEY_SCALE_LENGTH' });
  }
  if (kind === 'TEXT' && max !== null && (!Number.isInteger(max) || max < 1 || max > SURVEY_LIMITS.text))
    parts.push({ part: 'max', reason: 'SURVEY_TEXT_LENGTH' });
  if (kind === 'MULTIPLE_CHOICE' && Math.max(min ?? 0, 0) > options.length)
    parts.push({ part: 'min', reason: 'SURVEY_BOUNDS_CROSSED' });
  return parts;
}

/** Where the questions of a section begin; the end of the form for a section without any. */
function startOf({ questions }: SurveyDefinition, sectionId: string): number {
  const start = questions.findIndex((question) => question.sectionId === sectionId);
  return start < 0 ? questions.length : start;
}

/** `place`: how many questions stand before what the condition belongs to. */
function conditionProblems(
  { questions, sections }: SurveyDefinition,
  field: string,
  condition: SurveyCondition | null,
  place: number,
): SurveyProblem[] {
  if (!condition) return [];
  const at = questions.findIndex(({ id }) => id === condition.questionId);
  const asked = questions[at];
  const number = place + 1;
  if (!asked) return [{ field, reason: 'SURVEY_CONDITION_UNKNOWN', params: { number } }];
  if (at >= place) {
    const reason = waitsFor(questions, sections, at, place)
      ? 'SURVEY_CONDITION_CYCLE'
      : 'SURVEY_CONDITION_LATER';
    return [{ field, reason, params: { number, other: at + 1 } }];
  }
  const fits =
    operatorsFor(asked.kind).includes(condition.operator) &&
    (asked.kind === 'NUMBER' ? isNumber(condition.value) : optionsOf(asked).includes(condition.value));
  return fits ? [] : [{ field, reason: 'SURVEY_CONDITION_VALUE', params: { number, other: at + 1 } }];
}

/** Whether the question at `at` waits, through whatever conditions, for the one at `place`. */
function waitsFor(
  questions: readonly SurveyQuestion[],
  sections: readonly SurveySection[],
  at: number,
  place: number,
): boolean {
  const seen = new Set<string>();
  const waiting = [questions[at]];
  const goal = questions[place];
  for (let question = waiting.pop(); question; question = waiting.pop()) {
    if (question.id === goal?.id) return true;
    if (seen.has(question.id)) continue;
    seen.add(question.id);
    const { onlyIf, sectionId } = question;
    const ofSection = sections.find(({ id }) => id === sectionId)?.onlyIf;
    for (const condition of [onlyIf, ofSection])
      if (condition) waiting.push(questions.find(({ id }) => id === condition.questionId));
  }
  return false;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
