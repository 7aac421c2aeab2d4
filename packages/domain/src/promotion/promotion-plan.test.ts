import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PROMOTION_OUTCOMES,
  type PromotionChoices,
  type PupilOfYear,
  planPromotion,
  type YearFacts,
} from './promotion-plan.ts';

const CHOICES: PromotionChoices = {
  seed: 1,
  reshuffledGrades: [3, 5],
  firstGradeClasses: 2,
  keepHomerooms: true,
  seats: 'KEEP',
  homerooms: [],
  pupils: [],
};

const classes = [1, 2, 3, 4, 5, 6].flatMap((grade) =>
  [1, 2].map((number) => ({ grade, number, staffIds: [`t${grade}${number}`] })),
);
const pupil = (id: number, more: Partial<PupilOfYear> = {}): PupilOfYear => ({
  studentId: `s${id}`,
  studentNumber: `n${String(id).padStart(4, '0')}`,
  gender: id % 2 ? 'FEMALE' : 'MALE',
  grade: 1,
  number: 1,
  seatNumber: id,
  leaves: false,
  ...more,
});
const facts = (pupils: PupilOfYear[]): YearFacts => ({
  level: 'ELEMENTARY',
  classes,
  pupils,
  hasTerms: true,
});

/** A school of any pupils, with any wishes of the office for some of them. */
const anySchool = fc
  .array(
    fc.record({
      gender: fc.constantFrom('FEMALE' as const, 'MALE' as const, null),
      place: fc.option(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2 })), {
        freq: 20,
      }),
      leaves: fc.boolean(),
      outcome: fc.option(fc.constantFrom(...PROMOTION_OUTCOMES), { freq: 5, nil: undefined }),
    }),
    { maxLength: 120 },
  )
  .map((rows) => {
    const seats = new Map<string, number>();
    const pupils = rows.map(({ gender, place, leaves }, index) => {
      const [grade = null, number = null] = place ?? [];
      const seat = (seats.get(String(place)) ?? 0) + 1;
      seats.set(String(place), seat);
      return pupil(index, { gender, grade, number, leaves, seatNumber: place ? seat : null });
    });
    const wishes = rows.flatMap(({ outcome }, index) =>
      outcome ? [{ studentId: `s${index}`, outcome }] : [],
    );
    return { pupils, wishes };
  });

describe('a plan for the next school year', () => {
  it('makes each pupil exactly one of promoted, repeating, graduated and left, and gives nobody’s seat twice', () => {
    fc.assert(
      fc.property(
        anySchool,
        fc.integer(),
        fc.constantFrom('KEEP', 'BY_NUMBER'),
        ({ pupils, wishes }, seed, seats) => {
          const plan = planPromotion(facts(pupils), { ...CHOICES, seed, seats, pupils: wishes });
          expect(plan.pupils.map(({ studentId }) => studentId)).toEqual(
            pupils.map(({ studentId }) => studentId),
          );
          const placed = plan.pupils.filter(({ number }) => number !== null);
          const keys = placed.map(({ grade, number, seatNumber }) => `${grade}/${number}/${seatNumber}`);
          expect(new Set(keys).size).toBe(keys.length);
          expect(plan.classes.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
          for (const { outcome, grade } of plan.pupils)
            if (outcome === 'GRADUATED' || outcome === 'LEFT') expect(grade).toBeNull();
          expect(plan.problems.filter(({ isError }) => isError)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the same for the same facts, in whatever order pupils are read', () => {
    fc.assert(
      fc.property(anySchool, fc.integer(), ({ pupils }, seed) => {
        const choices = { ...CHOICES, seed };
        const byId = (rows: readonly { studentId: string }[]) =>
          rows.toSorted((a, b) => a.studentId.localeCompare(b.studentId));
        expect(byId(planPromotion(facts(pupils.toReversed()), choices).pupils)).toEqual(
          byId(planPromotion(facts(pupils), choices).pupils),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('deals classes out so that they differ by one girl, one boy and two pupils at most', () => {
    const second = Array.from({ length: 57 }, (_, index) =>
      pupil(index, { grade: 2, number: (index % 2) + 1, gender: index < 23 ? 'FEMALE' : 'MALE' }),
    );
    const plan = planPromotion(facts(second), CHOICES);
    const count = (number: number, gender?: string) =>
      plan.pupils.filter(
        (each, index) => each.number === number && (!gender || second[index]?.gender === gender),
      ).length;
    expect(Math.abs(count(1, 'FEMALE') - count(2, 'FEMALE'))).toBeLessThanOrEqual(1);
    expect(Math.abs(count(1, 'MALE') - count(2, 'MALE'))).toBeLessThanOrEqual(1);
    expect(Math.abs(count(1) - count(2))).toBeLessThanOrEqual(1);
    const other = planPromotion(facts(second), { ...CHOICES, seed: 2 });
    expect(other.pupils).not.toEqual(plan.pupils);
  });

  it('keeps seats and teachers where a class goes on, and seats a repeater behind', () => {
    const room = [pupil(1), pupil(2), pupil(3, { grade: 2, seatNumber: 1 })];
    const plan = planPromotion(facts(room), {
      ...CHOICES,
      pupils: [{ studentId: 's3', outcome: 'REPEATING' }],
    });
    expect(plan.pupils).toMatchObject([
      { outcome: 'PROMOTED', grade: 2, number: 1, seatNumber: 1 },
      { outcome: 'PROMOTED', grade: 2, number: 1, seatNumber: 2 },
      { outcome: 'REPEATING', grade: 2, number: 1, seatNumber: 3 },
    ]);
    expect(plan.classes.find(({ name }) => name === '二年一班')).toMatchObject({
      staffIds: ['t11'],
      count: 3,
    });
    expect(plan.classes.find(({ name }) => name === '三年一班')).toMatchObject({ staffIds: [] });
    expect(plan.classes.filter(({ grade }) => grade === 1)).toHaveLength(2);
  });

  it('lets the last grade graduate, whatever somebody has chosen, unless they repeat or leave', () => {
    const last = [1, 2, 3, 4].map((id) => pupil(id, { grade: 6 }));
    const plan = planPromotion(facts(last), {
      ...CHOICES,
      pupils: [
        { studentId: 's2', outcome: 'PROMOTED' },
        { studentId: 's3', outcome: 'REPEATING' },
        { studentId: 's4', outcome: 'LEFT' },
      ],
    });
    expect(plan.pupils.map(({ outcome }) => outcome)).toEqual([
      'GRADUATED',
      'GRADUATED',
      'REPEATING',
      'LEFT',
    ]);
  });

  it('names what is missing or twice', () => {
    const plan = planPromotion(
      {
        ...facts([pupil(1), pupil(2), pupil(3, { grade: null, number: null, seatNumber: null })]),
        hasTerms: false,
      },
      {
        ...CHOICES,
        homerooms: [
          { grade: 3, number: 1, staffId: 't11' },
          { grade: 3, number: 2, staffId: 'new' },
        ],
        pupils: [
          { studentId: 's1', number: 2, seatNumber: 9 },
          { studentId: 's2', number: 2, seatNumber: 9 },
        ],
      },
    );
    const kinds = plan.problems.map(({ kind, isError }) => [kind, isError]);
    expect(kinds).toContainEqual(['TERMS_MISSING', true]);
    expect(kinds).toContainEqual(['SEAT_TWICE', true]);
    expect(kinds).toContainEqual(['PUPIL_WITHOUT_CLASS', false]);
    expect(kinds).toContainEqual(['TEACHER_TWICE', false]);
    expect(plan.problems.filter(({ kind }) => kind === 'CLASS_WITHOUT_HOMEROOM')).toHaveLength(4);
    const unknown = planPromotion(facts([pupil(1)]), {
      ...CHOICES,
      pupils: [{ studentId: 's1', number: 7 }],
    });
    expect(unknown.problems).toContainEqual(
      expect.objectContaining({ kind: 'CLASS_UNKNOWN', isError: true, subjectId: 's1' }),
    );
  });
});
