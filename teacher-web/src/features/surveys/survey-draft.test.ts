import { surveyProblems } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import {
  changePart,
  conditionChoices,
  conditionOn,
  definitionOf,
  dueField,
  dueInstant,
  movePart,
  newQuestion,
  newSection,
  numberOf,
  partsOf,
  problemsByPart,
  removePart,
} from './survey-draft.ts';

const choice = newQuestion('SINGLE_CHOICE', { prompt: '是否參加', options: '參加\n\n 不參加 ' });
const reason = newQuestion('TEXT', { prompt: '原因', onlyIf: conditionOn(choice) });
const section = newSection('其他');
const scale = newQuestion('SCALE', { prompt: '滿意度' });
const parts = [choice, reason, section, scale];

describe('the parts of a builder', () => {
  it('are the form that they come from', () => {
    const form = definitionOf(parts);
    expect(form.questions.map(({ sectionId }) => sectionId)).toEqual([null, null, section.id]);
    expect(form.questions[0]?.options).toEqual(['參加', '不參加']);
    expect(surveyProblems(form, { anonymous: false })).toEqual([]);
    expect(definitionOf(partsOf(form))).toEqual(form);
  });

  it('move one place at a time, and stay at the ends', () => {
    expect(movePart(parts, scale.id, -1).map(({ id }) => id)).toEqual(
      [choice, reason, scale, section].map(({ id }) => id),
    );
    expect(movePart(parts, choice.id, -1)).toBe(parts);
    expect(movePart(parts, scale.id, 1)).toBe(parts);
  });

  it('take the conditions along that looked at what is removed', () => {
    expect(removePart(parts, choice.id)[0]).toMatchObject({ id: reason.id, onlyIf: null });
  });

  it('offer earlier choices, steps and numbers to conditions', () => {
    expect(conditionChoices(parts, scale.id).map(({ id }) => id)).toEqual([choice.id]);
    expect(conditionChoices(parts, choice.id)).toEqual([]);
  });

  it('are numbered like the form', () => {
    expect(parts.map(({ id }) => numberOf(parts, id))).toEqual([1, 2, 3, 3]);
  });

  it('hear what is wrong with them', () => {
    const empty = changePart(parts, scale.id, { prompt: '' });
    const told = problemsByPart(empty, { 'questions.2.prompt': '沒有題目', audience: '沒有對象' });
    expect([...told.parts]).toEqual([[scale.id, '沒有題目']]);
    expect([...told.rest]).toEqual([['audience', '沒有對象']]);
  });
});

it('a due time is Taipei’s, wherever the browser stands', () => {
  expect(dueInstant('2026-12-01T16:00')).toBe('2026-12-01T08:00:00.000Z');
  expect(dueField('2026-12-01T08:00:00.000Z')).toBe('2026-12-01T16:00');
  expect(dueInstant('')).toBeNull();
});
