import { learnStaffRefusals } from '@qinshi/domain/staff';
import { describe, expect, it } from 'vitest';
import { type Counted, publishProblems } from './publish-problems.ts';
import { NOBODY, newQuestion, type SurveyDraft } from './survey-draft.ts';

learnStaffRefusals();

const question = newQuestion('SINGLE_CHOICE', { prompt: '是否參加', options: '參加\n不參加' });

describe('what keeps a survey from being published', () => {
  const today = '2026-11-30';
  const audience = { ...NOBODY, classGroupIds: ['a'] };
  const draft: SurveyDraft = {
    ...{
      title: '家長日',
      body: '',
      due: '',
      respondent: 'GUARDIAN',
      anonymous: false,
      audience,
      parts: [question],
    },
  };
  const problemsOf = (change: Partial<SurveyDraft>, counted: Counted | null = null) =>
    publishProblems({ ...draft, ...change }, 'zh-TW', { today, counted });
  const count = (invited: number): Counted => ({ audience, respondent: draft.respondent, invited });

  it('is nothing when it is whole', () => {
    expect(problemsOf({})).toEqual({});
    expect(problemsOf({ due: `${today}T16:00` }, count(3))).toEqual({});
  });

  it('is told all at once, at its fields', () => {
    const found = problemsOf({
      ...{ title: ' ', due: '2026-11-29T23:59', audience: NOBODY },
      parts: [question, newQuestion('TEXT')],
    });
    expect(Object.keys(found)).toEqual(['title', 'dueAt', 'audience', 'questions.1.prompt']);
    expect(problemsOf({ parts: [] })).toHaveProperty('questions');
  });

  it('knows how many are asked as long as they are the same', () => {
    expect(problemsOf({}, count(0)).audience).toContain('沒有任何學生');
    expect(problemsOf({ audience: { ...audience } }, count(0))).toEqual({});
    expect(problemsOf({ anonymous: true }, count(2)).anonymous).toContain('只有 2 人');
    expect(problemsOf({ anonymous: true }, count(30))).toEqual({});
  });
});
