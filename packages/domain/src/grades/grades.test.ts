import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageForFamilies, bandsForFamilies, classFigures, MIN_BAND, MIN_GROUP } from './class-figures.ts';
import { GRADE_LEVELS, levelOfScore, NO_MARK, readMark, scoreProblem, showMark } from './scores.ts';
import { termGrade, type WeighedMark } from './term-grade.ts';

const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const marks = fc.array(
  fc.oneof(
    score.map((value) => ({ ...NO_MARK, score: value })),
    fc.constantFrom(...GRADE_LEVELS).map((level) => ({ ...NO_MARK, level })),
    fc.constant({ ...NO_MARK, missing: true }),
  ),
  { maxLength: 40 },
);

describe('a cell', () => {
  it.each([
    ['85', { ...NO_MARK, score: 85 }],
    [' 92.5 ', { ...NO_MARK, score: 92.5 }],
    ['９２．５', { ...NO_MARK, score: 92.5 }],
    ['59.90', { ...NO_MARK, score: 59.9 }],
    ['-0', { ...NO_MARK, score: 0 }],
    ['缺考', { ...NO_MARK, missing: true }],
    ['', NO_MARK],
  ])('reads %j', (text, mark) => expect(readMark(text, 'SCORE')).toEqual(mark));

  it.each([
    ['101', 'SCORE_OUT_OF_RANGE'],
    ['-1', 'SCORE_OUT_OF_RANGE'],
    ['100.01', 'SCORE_OUT_OF_RANGE'],
    ['88.125', 'SCORE_TOO_FINE'],
    ['八十', 'SCORE_NOT_A_NUMBER'],
    ['8 5', 'SCORE_NOT_A_NUMBER'],
    ['1e1', 'SCORE_NOT_A_NUMBER'],
    ['優', 'SCORE_NOT_A_NUMBER'],
  ])('refuses %j with %s', (text, problem) => expect(readMark(text, 'SCORE')).toEqual({ problem }));

  it('of levels takes the five, and no number', () => {
    expect(readMark('甲', 'LEVEL')).toEqual({ ...NO_MARK, level: '甲' });
    expect(readMark('85', 'LEVEL')).toEqual({ problem: 'LEVEL_UNKNOWN' });
  });

  it('reads again what it shows', () => {
    fc.assert(
      fc.property(score, (value) => {
        const mark = { ...NO_MARK, score: value };
        expect(scoreProblem(value)).toBeNull();
        expect(readMark(showMark(mark), 'SCORE')).toEqual(mark);
      }),
    );
  });

  it.each([
    [100, '優'],
    [90, '優'],
    [89.99, '甲'],
    [80, '甲'],
    [70, '乙'],
    [60, '丙'],
    [59.99, '丁'],
    [0, '丁'],
  ])('%d is %s', (value, level) => expect(levelOfScore(value)).toBe(level));
});

describe('the grade of a term', () => {
  const exam = (value: number | null, weight: number): WeighedMark => ({
    ...NO_MARK,
    kind: 'EXAM',
    score: value,
    weight,
  });

  it('is the mean by weight of what there is', () => {
    expect(termGrade([exam(80, 30), exam(90, 30), { ...exam(100, 40), kind: 'DAILY' }])).toEqual({
      score: 91,
      counted: 1,
    });
    expect(termGrade([exam(80, 30), exam(null, 70)])).toEqual({ score: 80, counted: 0.3 });
    expect(termGrade([exam(null, 100)])).toBeNull();
    expect(termGrade([exam(77, 0)])).toBeNull();
  });

  it('leaves out what was missed, and takes the one given for the term', () => {
    const missed = { ...exam(null, 50), missing: true };
    expect(termGrade([exam(80, 50), missed])).toEqual({ score: 80, counted: 0.5 });
    const given: WeighedMark = { ...NO_MARK, kind: 'TERM', level: '甲', weight: 0 };
    expect(termGrade([exam(60, 50), given])).toEqual({ score: 85, counted: 1 });
  });

  it('lies between the lowest and the highest, whatever the weights, and does not depend on their order or size', () => {
    const weighed = fc.array(
      fc.tuple(score, fc.integer({ min: 1, max: 50 })).map(([value, weight]) => exam(value, weight)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(weighed, (list) => {
        const grade = termGrade(list)?.score ?? Number.NaN;
        const values = list.map((mark) => mark.score ?? 0);
        expect(grade).toBeGreaterThanOrEqual(Math.min(...values) - 0.01);
        expect(grade).toBeLessThanOrEqual(Math.max(...values) + 0.01);
        expect(termGrade(list.toReversed())?.score).toBeCloseTo(grade, 1);
        expect(termGrade(list.map((mark) => ({ ...mark, weight: mark.weight * 2 })))).toEqual(
          termGrade(list),
        );
      }),
    );
  });
});

describe('what families learn of a class', () => {
  it('is nothing of fewer than six with a mark', () => {
    const marked = [80, 85, 90, 70, 65].map((value) => ({ ...NO_MARK, score: value }));
    const five = classFigures([...marked, { ...NO_MARK, missing: true }]);
    expect(five.graded).toBe(5);
    expect([averageForFamilies(five), bandsForFamilies(five)]).toEqual([null, null]);
  });

  it('puts levels with one or two pupils together with their neighbours', () => {
    const counts = { 優: 1, 甲: 12, 乙: 9, 丙: 0, 丁: 1 };
    expect(bandsForFamilies({ graded: 23, counts })).toEqual([
      { levels: ['優', '甲'], count: 13 },
      { levels: ['乙', '丙', '丁'], count: 10 },
    ]);
  });

  it('has everybody in one band of at least three, and each level in one', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const figures = classFigures(list);
        const bands = bandsForFamilies(figures);
        if (figures.graded < MIN_GROUP) {
          expect(bands).toBeNull();
          return;
        }
        expect(bands?.flatMap(({ levels }) => levels)).toEqual(GRADE_LEVELS);
        expect(bands?.reduce((sum, { count }) => sum + count, 0)).toBe(figures.graded);
        for (const { count } of bands ?? []) expect(count === 0 || count >= MIN_BAND).toBe(true);
        const average = averageForFamilies(figures) ?? Number.NaN;
        expect(Math.abs(average - (figures.average ?? 0))).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
