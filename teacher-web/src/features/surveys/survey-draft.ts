import {
  operatorsFor,
  optionsOf,
  type SurveyCondition,
  type SurveyDefinition,
  type SurveyQuestion,
  type SurveyQuestionKind,
  type SurveyRespondent,
} from '@qinshi/domain';

/** A heading in the list of the builder; the questions after it are its, up to the next one. */
export interface SectionPart {
  readonly type: 'section';
  readonly id: string;
  readonly heading: string;
  readonly help: string;
  readonly onlyIf: SurveyCondition | null;
}

export interface QuestionPart {
  readonly type: 'question';
  readonly id: string;
  readonly kind: SurveyQuestionKind;
  readonly prompt: string;
  readonly help: string;
  readonly required: boolean;
  /** One option in each line: as it is typed, or pasted from a sheet. */
  readonly options: string;
  readonly min: string;
  readonly max: string;
  readonly lowWord: string;
  readonly highWord: string;
  readonly onlyIf: SurveyCondition | null;
}

export type Part = SectionPart | QuestionPart;

export interface Audience {
  readonly wholeSchool: boolean;
  readonly grades: readonly number[];
  readonly classGroupIds: readonly string[];
  readonly students: readonly { readonly id: string; readonly name: string }[];
}

export const NOBODY: Audience = { wholeSchool: false, grades: [], classGroupIds: [], students: [] };

/** What stands in the builder. */
export interface SurveyDraft {
  readonly title: string;
  readonly body: string;
  /** `2026-12-01T16:00`, in Taipei; empty without an end. */
  readonly due: string;
  readonly respondent: SurveyRespondent;
  readonly anonymous: boolean;
  readonly audience: Audience;
  readonly parts: readonly Part[];
}

const newId = () => crypto.randomUUID();

export function newQuestion(kind: SurveyQuestionKind, more: Partial<QuestionPart> = {}): QuestionPart {
  return {
    type: 'question',
    id: newId(),
    kind,
    prompt: '',
    help: '',
    required: true,
    options: '',
    min: '',
    max: kind === 'SCALE' ? '5' : '',
    lowWord: '',
    highWord: '',
    onlyIf: null,
    ...more,
  };
}

export function newSection(heading = ''): SectionPart {
  return { type: 'section', id: newId(), heading, help: '', onlyIf: null };
}

export function isQuestion(part: Part): part is QuestionPart {
  return part.type === 'question';
}

/** The list with a part one place further up or down; the same list at its ends. */
export function movePart(parts: readonly Part[], id: string, by: -1 | 1): readonly Part[] {
  const from = parts.findIndex((part) => part.id === id);
  const to = from + by;
  const [part, other] = [parts[from], parts[to]];
  if (!part || !other) return parts;
  return parts.map((each, index) => (index === from ? other : index === to ? part : each));
}

/** The list without a part; conditions that looked at it go with it. */
export function removePart(parts: readonly Part[], id: string): readonly Part[] {
  return parts
    .filter((part) => part.id !== id)
    .map((part) => (part.onlyIf?.questionId === id ? { ...part, onlyIf: null } : part));
}

/** The list with one part changed, by a change that fits its type. */
export function changePart(
  parts: readonly Part[],
  id: string,
  change: Partial<QuestionPart> | Partial<SectionPart>,
): readonly Part[] {
  return parts.map((part) => (part.id === id ? ({ ...part, ...change } as Part) : part));
}

/** Number of a question in the form, from 1; of a section, that of its first question. */
export function numberOf(parts: readonly Part[], id: string): number {
  const place = parts.findIndex((part) => part.id === id);
  return parts.slice(0, place).filter(isQuestion).length + 1;
}

/** Questions before a part that a condition can look at. */
export function conditionChoices(parts: readonly Part[], id: string): QuestionPart[] {
  const place = parts.findIndex((part) => part.id === id);
  return parts
    .slice(0, place)
    .filter(isQuestion)
    .filter(({ kind }) => operatorsFor(kind).length > 0);
}

/** A condition on a question, to begin with. */
export function conditionOn(question: QuestionPart): SurveyCondition {
  const [operator = 'IS'] = operatorsFor(question.kind);
  return { questionId: question.id, operator, value: optionsOf(questionOf(question, null))[0] ?? '0' };
}

/** Options as they are typed: a line each, blank lines left out. */
function optionLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function numberIn(text: string): number | null {
  return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

export function questionOf(part: QuestionPart, sectionId: string | null): SurveyQuestion {
  const { id, kind, prompt, help, required, options, min, max, lowWord, highWord, onlyIf } = part;
  const isScale = kind === 'SCALE';
  return {
    ...{ id, sectionId, kind, prompt, help: help || null, required, onlyIf },
    options: kind.endsWith('CHOICE') ? optionLines(options) : [],
    min: kind === 'NUMBER' || kind === 'MULTIPLE_CHOICE' ? numberIn(min) : null,
    max:
      kind === 'SINGLE_CHOICE' || kind === 'DATE' || kind === 'SIGNATURE' || kind === 'FILE'
        ? null
        : numberIn(max),
    lowWord: isScale ? lowWord || null : null,
    highWord: isScale ? highWord || null : null,
  };
}

/** What the parts ask, as the API takes it and the preview shows it. */
export function definitionOf(parts: readonly Part[]): SurveyDefinition {
  let sectionId: string | null = null;
  const questions: SurveyQuestion[] = [];
  for (const part of parts) {
    if (isQuestion(part)) questions.push(questionOf(part, sectionId));
    else sectionId = part.id;
  }
  const sections = parts.flatMap((part) =>
    isQuestion(part)
      ? []
      : [{ id: part.id, heading: part.heading, help: part.help || null, onlyIf: part.onlyIf }],
  );
  return { sections, questions };
}

/** The parts of a survey that was saved. */
export function partsOf({ sections, questions }: SurveyDefinition): Part[] {
  const ofQuestion = (question: SurveyQuestion): QuestionPart => ({
    type: 'question',
    id: question.id,
    kind: question.kind,
    prompt: question.prompt,
    help: question.help ?? '',
    required: question.required,
    options: question.kind === 'SCALE' ? '' : question.options.join('\n'),
    min: question.min?.toString() ?? '',
    max: question.max?.toString() ?? '',
    lowWord: question.lowWord ?? '',
    highWord: question.highWord ?? '',
    onlyIf: conditionIn(question.onlyIf),
  });
  const loose = questions.filter(({ sectionId }) => sectionId === null).map(ofQuestion);
  const inSections = sections.flatMap((section): Part[] => [
    {
      type: 'section',
      id: section.id,
      heading: section.heading,
      help: section.help ?? '',
      onlyIf: conditionIn(section.onlyIf),
    },
    ...questions.filter(({ sectionId }) => sectionId === section.id).map(ofQuestion),
  ]);
  return [...loose, ...inSections];
}

/** Without what Apollo adds. */
function conditionIn(condition: SurveyCondition | null): SurveyCondition | null {
  if (!condition) return null;
  const { questionId, operator, value } = condition;
  return { questionId, operator, value };
}

/** The instant that a due time names in Taipei, ISO; null without one. */
export function dueInstant(due: string): string | null {
  return due ? new Date(`${due}:00+08:00`).toISOString() : null;
}

/** The same backwards, for the field. */
export function dueField(instant: string | null): string {
  if (!instant) return '';
  const taipei = new Date(Date.parse(instant) + 8 * 3_600_000);
  return taipei.toISOString().slice(0, 16);
}

/** What createSurvey and updateSurvey take. */
export function inputOf(draft: SurveyDraft) {
  const { title, body, due, respondent, anonymous, audience, parts } = draft;
  const { sections, questions } = definitionOf(parts);
  const { wholeSchool, grades, classGroupIds, students } = audience;
  return {
    ...{ title, body, dueAt: dueInstant(due), respondent, anonymous },
    audience: {
      wholeSchool,
      grades: [...grades],
      classGroupIds: [...classGroupIds],
      studentIds: students.map(({ id }) => id),
    },
    sections: [...sections],
    questions: questions.map((question) => ({ ...question, options: [...question.options] })),
  };
}

/**
 * What a refusal says of the parts: the API names questions and sections by their number (`questions.3.options`).
 * By id of the part; what is about none of them stays under its own name.
 */
export function problemsByPart(
  parts: readonly Part[],
  fields: Readonly<Record<string, string>>,
): { parts: Map<string, string>; rest: Map<string, string> } {
  const questions = parts.filter(isQuestion);
  const sections = parts.filter((part) => !isQuestion(part));
  const byPart = new Map<string, string>();
  const rest = new Map<string, string>();
  for (const [field, sentence] of Object.entries(fields)) {
    const [, list, number] = /^(?:input\.)?(questions|sections)\.(\d+)/.exec(field) ?? [];
    const part = (list === 'sections' ? sections : questions)[Number(number)];
    if (list && part) byPart.set(part.id, [byPart.get(part.id), sentence].filter(Boolean).join(' '));
    else rest.set(field.replace(/^input\./, ''), sentence);
  }
  return { parts: byPart, rest };
}
