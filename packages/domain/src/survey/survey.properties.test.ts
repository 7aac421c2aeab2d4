import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswers, type SurveyValues, visibleQuestions, writeSurveyValue } from './survey-answers.ts';
import {
  operatorsFor,
  optionsOf,
  type SurveyDefinition,
  type SurveyQuestion,
  surveyProblems,
} from './survey-definition.ts';
import { addToTally, emptyTally, tallySurvey } from './survey-tally.ts';

const OPTIONS = ['參加', '不參加', '再考慮'];
const KINDS = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'NUMBER', 'TEXT', 'DATE'] as const;

/** A form in which any question may wait for any earlier one. */
const definition: fc.Arbitrary<SurveyDefinition> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      required: fc.boolean(),
      inSection: fc.boolean(),
      waitsFor: fc.option(fc.nat(9)),
      operator: fc.nat(5),
      choice: fc.nat(2),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => {
    const start = parts.findIndex(({ inSection }) => inSection);
    const questions: SurveyQuestion[] = [];
    for (const [index, part] of parts.entries()) {
      const asked = part.waitsFor === null ? undefined : questions[part.waitsFor];
      const operators = asked ? operatorsFor(asked.kind) : [];
      const operator = operators[part.operator % Math.max(operators.length, 1)];
      questions.push({
        id: `q${index}`,
        sectionId: start >= 0 && index >= start ? 's' : null,
        kind: part.kind,
        prompt: `第 ${index + 1} 題`,
        help: null,
        required: part.required,
        options: part.kind.endsWith('CHOICE') ? OPTIONS : [],
        min: null,
        max: part.kind === 'SCALE' ? 3 : null,
        lowWord: null,
        highWord: null,
        onlyIf:
          asked && operator
            ? { questionId: asked.id, operator, value: optionsOf(asked)[part.choice] ?? String(part.choice) }
            : null,
      });
    }
    return { sections: [{ id: 's', heading: '其他', help: null, onlyIf: null }], questions };
  });

/** What somebody may send for each question, answers that do not fit among them. */
const sentFor = (questions: readonly SurveyQuestion[]) =>
  fc.tuple(
    ...questions.map(({ id, kind }) =>
      fc.record({
        questionId: fc.constant(id),
        value: fc.oneof(
          fc.constant(null),
          fc.constantFrom('', '不存在', '9999999999999'),
          {
            SINGLE_CHOICE: fc.constantFrom(...OPTIONS),
            MULTIPLE_CHOICE: fc.subarray(OPTIONS).map((list) => JSON.stringify(list)),
            SCALE: fc.constantFrom('1', '2', '3'),
            NUMBER: fc.integer({ min: -5, max: 5 }).map(String),
            TEXT: fc.string({ maxLength: 20 }),
            DATE: fc.constantFrom('2026-12-01', '115/12/01'),
          }[kind as (typeof KINDS)[number]],
        ),
      }),
    ),
  );

const answered = definition.chain((form) =>
  fc.record({ form: fc.constant(form), sent: sentFor(form.questions) }),
);
const manyAnswered = definition.chain((form) =>
  fc.record({ form: fc.constant(form), sent: fc.array(sentFor(form.questions), { maxLength: 8 }) }),
);

describe('whatever is asked and answered', () => {
  it('has no problem when every condition looks back', () => {
    fc.assert(
      fc.property(definition, (form) => {
        expect(surveyProblems(form, { anonymous: false })).toEqual([]);
      }),
    );
  });

  it('never requires, refuses or keeps what does not show', () => {
    fc.assert(
      fc.property(answered, ({ form, sent }) => {
        const { values, problems } = judgeAnswers(form, sent);
        const shown = new Set(visibleQuestions(form, values).map(({ id }) => id));
        for (const id of Object.keys(values)) expect(shown).toContain(id);
        if (problems.length === 0)
          for (const { id, required } of form.questions)
            if (required && shown.has(id)) expect(values).toHaveProperty(id);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(answered, ({ form, sent }) => {
        const { values } = judgeAnswers(form, sent);
        const again = Object.entries(values).map(([questionId, value]) => ({
          questionId,
          value: writeSurveyValue(value),
        }));
        expect(judgeAnswers(form, again).values).toEqual(values);
      }),
    );
  });

  it('counts each answer once, and in whatever order they come', () => {
    fc.assert(
      fc.property(manyAnswered, ({ form, sent }) => {
        const forms: SurveyValues[] = sent.map((each) => judgeAnswers(form, each).values);
        const tally = tallySurvey(form, forms);
        expect(tallySurvey(form, forms.toReversed())).toEqual(tally);
        for (const question of form.questions) {
          const of = tally.get(question.id) ?? emptyTally(question);
          const given = forms.filter(({ [question.id]: value }) => value !== undefined);
          expect(of.answered).toBe(given.length);
          const chosen = of.counts.reduce((sum, count) => sum + count, 0);
          if (question.kind === 'SINGLE_CHOICE' || question.kind === 'SCALE')
            expect(chosen).toBe(given.length);
          if (question.kind === 'MULTIPLE_CHOICE') expect(chosen).toBeGreaterThanOrEqual(given.length);
          if (question.kind === 'TEXT') expect(of.texts).toHaveLength(given.length);
          expect(addToTally(of, question, undefined)).toBe(of);
        }
      }),
    );
  });
});
