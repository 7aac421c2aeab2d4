import { describe, expect, it } from 'vitest';
import { judgeAnswers, readSurveyValue, visibleQuestions } from './survey-answers.ts';
import {
  isWellFormed,
  type SurveyCondition,
  type SurveyQuestion,
  type SurveyQuestionKind,
  surveyProblems,
} from './survey-definition.ts';
import { meanOf } from './survey-tally.ts';

function question(id: string, kind: SurveyQuestionKind, more: Partial<SurveyQuestion> = {}): SurveyQuestion {
  const options = kind.endsWith('CHOICE') ? ['參加', '不參加'] : [];
  const rest = { sectionId: null, help: null, required: false, min: null, max: null };
  return { id, kind, prompt: id, options, lowWord: null, highWord: null, onlyIf: null, ...rest, ...more };
}
const form = (...questions: SurveyQuestion[]) => ({ sections: [], questions });
const problemsOf = (...questions: SurveyQuestion[]) =>
  surveyProblems(form(...questions), { anonymous: false }).map(({ field, reason }) => [field, reason]);
const when = (
  questionId: string,
  value: string,
  operator: SurveyCondition['operator'] = 'IS',
): SurveyCondition => ({ questionId, operator, value });

describe('a definition', () => {
  it('has questions, with words and options that differ', () => {
    expect(problemsOf()).toEqual([['questions', 'SURVEY_NO_QUESTIONS']]);
    expect(
      problemsOf(
        question('a', 'TEXT', { prompt: ' ' }),
        question('b', 'SINGLE_CHOICE', { options: ['去'] }),
        question('c', 'SINGLE_CHOICE', { options: ['去', ' 去'] }),
        question('d', 'MULTIPLE_CHOICE', { options: ['去', '不去', ''] }),
        question('e', 'SCALE', { max: 11 }),
        question('f', 'NUMBER', { min: 3, max: 2 }),
        question('g', 'TEXT', { max: 2001 }),
      ),
    ).toEqual([
      ['questions.0.prompt', 'SURVEY_PROMPT_REQUIRED'],
      ['questions.1.options', 'SURVEY_OPTIONS_REQUIRED'],
      ['questions.2.options', 'SURVEY_OPTION_TWICE'],
      ['questions.3.options', 'SURVEY_OPTION_EMPTY'],
      ['questions.4.max', 'SURVEY_SCALE_LENGTH'],
      ['questions.5.max', 'SURVEY_BOUNDS_CROSSED'],
      ['questions.6.max', 'SURVEY_TEXT_LENGTH'],
    ]);
  });

  it('has conditions that look back, at what they can look at', () => {
    const choice = question('a', 'SINGLE_CHOICE');
    expect(problemsOf(choice, question('b', 'TEXT', { onlyIf: when('a', '參加') }))).toEqual([]);
    expect(problemsOf(choice, question('b', 'TEXT', { onlyIf: when('x', '參加') }))).toEqual([
      ['questions.1.onlyIf', 'SURVEY_CONDITION_UNKNOWN'],
    ]);
    expect(problemsOf(question('b', 'TEXT', { onlyIf: when('a', '參加') }), choice)).toEqual([
      ['questions.0.onlyIf', 'SURVEY_CONDITION_LATER'],
    ]);
    expect(problemsOf(choice, question('b', 'TEXT', { onlyIf: when('a', '也許') }))).toEqual([
      ['questions.1.onlyIf', 'SURVEY_CONDITION_VALUE'],
    ]);
    expect(problemsOf(question('a', 'TEXT'), question('b', 'TEXT', { onlyIf: when('a', '參加') }))).toEqual([
      ['questions.1.onlyIf', 'SURVEY_CONDITION_VALUE'],
    ]);
  });

  it('names a circle of conditions as what it is', () => {
    const circle = [
      question('a', 'SINGLE_CHOICE', { onlyIf: when('c', '參加') }),
      question('b', 'SINGLE_CHOICE', { onlyIf: when('a', '參加') }),
      question('c', 'SINGLE_CHOICE', { onlyIf: when('b', '參加') }),
    ];
    expect(problemsOf(...circle)).toEqual([['questions.0.onlyIf', 'SURVEY_CONDITION_CYCLE']]);
    expect(problemsOf(question('a', 'SINGLE_CHOICE', { onlyIf: when('a', '參加') }))).toEqual([
      ['questions.0.onlyIf', 'SURVEY_CONDITION_CYCLE'],
    ]);
  });

  it('asks nothing by name where it is anonymous, and for one signature only', () => {
    const signatures = form(question('a', 'SIGNATURE'), question('b', 'SIGNATURE'));
    expect(surveyProblems(signatures, { anonymous: false }).map(({ reason }) => reason)).toEqual([
      'SURVEY_ONE_SIGNATURE',
    ]);
    expect(
      surveyProblems(form(question('a', 'FILE')), { anonymous: true }).map(({ reason }) => reason),
    ).toEqual(['SURVEY_ANONYMOUS_KIND']);
  });

  it('keeps the questions of a section together', () => {
    const sections = [
      { id: 's', heading: '', help: null, onlyIf: null },
      { id: 't', heading: '', help: null, onlyIf: null },
    ];
    const inSections = (...ids: (string | null)[]) => ({
      sections,
      questions: ids.map((sectionId, index) => question(`q${index}`, 'TEXT', { sectionId })),
    });
    expect(isWellFormed(inSections(null, 's', 's', 't'))).toBe(true);
    expect(isWellFormed(inSections('s', 't', 's'))).toBe(false);
    expect(isWellFormed(inSections('s', null))).toBe(false);
    expect(isWellFormed(inSections('x'))).toBe(false);
    expect(isWellFormed(form(question('a', 'TEXT'), question('a', 'TEXT')))).toBe(false);
  });
});

describe('conditions', () => {
  it('hide a question whose own condition looks at a hidden one', () => {
    const chain = form(
      question('a', 'SINGLE_CHOICE'),
      question('b', 'SINGLE_CHOICE', { onlyIf: when('a', '參加') }),
      question('c', 'TEXT', { onlyIf: when('b', '參加') }),
    );
    const shown = (values: Record<string, string>) => visibleQuestions(chain, values).map(({ id }) => id);
    expect(shown({ a: '參加', b: '參加' })).toEqual(['a', 'b', 'c']);
    expect(shown({ a: '不參加', b: '參加' })).toEqual(['a']);
  });

  it('look at several choices, numbers and steps, and hold for whole sections', () => {
    const several = {
      sections: [{ id: 's', heading: '', help: null, onlyIf: when('n', '3', 'AT_LEAST') }],
      questions: [
        question('m', 'MULTIPLE_CHOICE'),
        question('n', 'NUMBER'),
        question('x', 'TEXT', { onlyIf: when('m', '參加', 'CONTAINS') }),
        question('y', 'TEXT', { sectionId: 's' }),
      ],
    };
    const shown = (values: Parameters<typeof visibleQuestions>[1]) =>
      visibleQuestions(several, values).map(({ id }) => id);
    expect(shown({ m: ['不參加'], n: 2 })).toEqual(['m', 'n']);
    expect(shown({ m: ['參加', '不參加'], n: 3 })).toEqual(['m', 'n', 'x', 'y']);
  });
});

describe('answers', () => {
  it('name the question that is wrong', () => {
    const asked = form(
      question('a', 'SINGLE_CHOICE', { required: true }),
      question('b', 'TEXT', { required: true, onlyIf: when('a', '不參加') }),
      question('c', 'NUMBER', { min: 1, max: 3 }),
    );
    const judge = (...sent: [string, string][]) =>
      judgeAnswers(
        asked,
        sent.map(([questionId, value]) => ({ questionId, value })),
      ).problems.map(({ field, reason }) => [field, reason]);
    expect(judge()).toEqual([['answers.a', 'SURVEY_ANSWER_REQUIRED']]);
    expect(judge(['a', '不參加'])).toEqual([['answers.b', 'SURVEY_ANSWER_REQUIRED']]);
    expect(judge(['a', '參加'])).toEqual([]);
    expect(judge(['a', '也許'])).toEqual([['answers.a', 'SURVEY_OPTION_UNKNOWN']]);
    expect(judge(['a', '參加'], ['c', '四'])).toEqual([['answers.c', 'SURVEY_NUMBER_INVALID']]);
    expect(judge(['a', '參加'], ['c', '4'])).toEqual([['answers.c', 'SURVEY_NUMBER_OUT_OF_RANGE']]);
    expect(judge(['a', '參加'], ['x', '1'])).toEqual([['answers.x', 'SURVEY_QUESTION_UNKNOWN']]);
  });

  it('are read as people write them', () => {
    expect(readSurveyValue(question('a', 'NUMBER'), ' １２ ')).toEqual({ value: 12 });
    expect(readSurveyValue(question('a', 'DATE'), '115/12/01')).toEqual({ value: '2026-12-01' });
    expect(readSurveyValue(question('a', 'DATE'), '115/13/01')).toEqual({ reason: 'SURVEY_DATE_INVALID' });
    expect(readSurveyValue(question('a', 'SCALE'), '５')).toEqual({ value: 5 });
    expect(readSurveyValue(question('a', 'MULTIPLE_CHOICE'), '["不參加","參加"]')).toEqual({
      value: ['參加', '不參加'],
    });
    expect(readSurveyValue(question('a', 'MULTIPLE_CHOICE'), '參加')).toHaveProperty('reason');
    expect(readSurveyValue(question('a', 'TEXT'), '好'.repeat(10_000))).toEqual({
      reason: 'SURVEY_TEXT_TOO_LONG',
      params: { max: 2000 },
    });
    expect(readSurveyValue(question('a', 'MULTIPLE_CHOICE', { max: 1 }), '["不參加","參加"]')).toEqual({
      reason: 'SURVEY_TOO_MANY_CHOSEN',
      params: { max: 1 },
    });
  });
});

it('has no mean without answers', () => {
  expect(meanOf({ answered: 0, sum: 0 })).toBeNull();
  expect(meanOf({ answered: 3, sum: 10 })).toBe(3.33);
});
