import { expect, it } from 'vitest';
import { bySubject } from './by-subject.ts';

const exam = (subject: string, score: number | null, classAverage: number | null, weight = 20) => ({
  ...{ id: `${subject}${score}`, subject, score, classAverage, missing: score === null, level: null },
  assessed: { kind: 'EXAM' as const, weight, scale: 'SCORE' as const },
});

it('puts grades together by subject, with the grade of the term and that of the class', () => {
  const [chinese, maths] = bySubject([
    exam('國語', 80, 75),
    exam('國語', 90, 85, 60),
    exam('數學', null, 70),
    { ...exam('數學', 61.5, null), level: '丙' },
  ]);
  expect(chinese).toMatchObject({ subject: '國語', term: { score: 87.5, counted: 1 }, classTerm: 83 });
  expect(maths).toMatchObject({ subject: '數學', term: { score: 61.5, counted: 0.5 }, classTerm: null });
});

it('counts a level by the middle of its points', () => {
  const level = { ...exam('體育', null, null), level: '優', missing: false };
  expect(bySubject([{ ...level, assessed: { ...level.assessed, scale: 'LEVEL' as const } }])).toMatchObject([
    { term: { score: 95 } },
  ]);
});
