import { className, gradesOf, type SchoolLevel } from '../school-level.ts';
import { dealOut } from './deal-out.ts';

/** What becomes of a pupil at the end of a school year. */
export const PROMOTION_OUTCOMES = ['PROMOTED', 'REPEATING', 'GRADUATED', 'LEFT'] as const;
export type PromotionOutcome = (typeof PROMOTION_OUTCOMES)[number];

/** How seats of the new classes are given: as they are where a class goes on, or anew by student number. */
export const PROMOTION_SEATS = ['KEEP', 'BY_NUMBER'] as const;
export type PromotionSeats = (typeof PROMOTION_SEATS)[number];

/** Classes of these grades are put together anew by a draw (常態編班), the others go on as they are. */
export const DEFAULT_RESHUFFLED_GRADES: readonly number[] = [3, 5];

/** A pupil of the year that ends. */
export interface PupilOfYear {
  studentId: string;
  studentNumber: string;
  gender: 'FEMALE' | 'MALE' | null;
  /** Null for a pupil without a class (尚未編班). */
  grade: number | null;
  number: number | null;
  seatNumber: number | null;
  /** Whether the enrolment is to end by the last day of the year already, for another reason. */
  leaves: boolean;
}

/** A class of the year that ends. */
export interface ClassOfYear {
  grade: number;
  number: number;
  /** Who leads it on the last day. */
  staffIds: readonly string[];
}

/** What a school has chosen for one pupil; a number without a grade is of the grade that the outcome leads to. */
export interface PupilChoice {
  studentId: string;
  outcome?: PromotionOutcome;
  number?: number | null;
  seatNumber?: number | null;
}

/** What a school has chosen. */
export interface PromotionChoices {
  /** Whichever number: it makes the draw, and the same one makes the same draw. */
  seed: number;
  reshuffledGrades: readonly number[];
  /** Empty classes for those who begin school. */
  firstGradeClasses: number;
  keepHomerooms: boolean;
  seats: PromotionSeats;
  homerooms: readonly { grade: number; number: number; staffId: string }[];
  pupils: readonly PupilChoice[];
}

export interface PlannedClass {
  grade: number;
  number: number;
  name: string;
  staffIds: readonly string[];
  count: number;
}

export interface PlannedPupil {
  studentId: string;
  studentNumber: string;
  outcome: PromotionOutcome;
  /** Where the pupil is to be; null for who leaves, and for who has no class yet. */
  grade: number | null;
  number: number | null;
  seatNumber: number | null;
}

/** Errors stand in the way of carrying a plan out; the others are told. */
export const PROMOTION_PROBLEMS = [
  'TERMS_MISSING',
  'SEAT_TWICE',
  'CLASS_UNKNOWN',
  'PUPIL_WITHOUT_CLASS',
  'CLASS_WITHOUT_HOMEROOM',
  'TEACHER_TWICE',
] as const;
export type PromotionProblemKind = (typeof PROMOTION_PROBLEMS)[number];

export interface PromotionProblem {
  kind: PromotionProblemKind;
  isError: boolean;
  /** Class that it is about. */
  grade: number | null;
  number: number | null;
  /** Pupil, or teacher, that it is about. */
  subjectId: string | null;
}

export interface PromotionPlan {
  classes: readonly PlannedClass[];
  pupils: readonly PlannedPupil[];
  problems: readonly PromotionProblem[];
}

export interface YearFacts {
  level: SchoolLevel;
  classes: readonly ClassOfYear[];
  pupils: readonly PupilOfYear[];
  /** Whether both semesters of the new year are in the calendar. */
  hasTerms: boolean;
}

/**
 * Where everybody of a school is to be in the next year: each pupil ends as exactly one of promoted, repeating, graduated
 * or left. The same facts and choices always make the same plan.
 */
export function planPromotion(facts: YearFacts, choices: PromotionChoices): PromotionPlan {
  const placed = placePupils(facts, choices);
  const classes = openClasses(facts, choices, placed);
  const pupils = giveSeats(placed, facts, choices);
  return { classes, pupils, problems: problemsOf(facts, choices, { classes, pupils }) };
}

interface Placed extends PlannedPupil {
  before: PupilOfYear;
  /** Whether the class goes on and the seat with it. */
  stays: boolean;
}

/** The last grade of a level, and that of the level below where one school has both: its pupils graduate. */
function isLastGrade(level: SchoolLevel, grade: number): boolean {
  return grade >= Math.max(...gradesOf(level));
}

function outcomeOf(
  level: SchoolLevel,
  pupil: PupilOfYear,
  choice: PupilChoice | undefined,
): PromotionOutcome {
  if (pupil.leaves) return 'LEFT';
  if (choice?.outcome) {
    // Nobody moves up from the last grade.
    const isLast = pupil.grade !== null && isLastGrade(level, pupil.grade);
    return choice.outcome === 'PROMOTED' && isLast ? 'GRADUATED' : choice.outcome;
  }
  return pupil.grade !== null && isLastGrade(level, pupil.grade) ? 'GRADUATED' : 'PROMOTED';
}

function placePupils({ level, pupils, classes }: YearFacts, choices: PromotionChoices): Placed[] {
  const chosen = new Map(choices.pupils.map((choice) => [choice.studentId, choice]));
  const placed = pupils.map((before): Placed => {
    const choice = chosen.get(before.studentId);
    const outcome = outcomeOf(level, before, choice);
    const goesOn = outcome === 'PROMOTED' || outcome === 'REPEATING';
    const grade = goesOn && before.grade !== null ? before.grade + (outcome === 'PROMOTED' ? 1 : 0) : null;
    const isDrawn = grade !== null && outcome === 'PROMOTED' && choices.reshuffledGrades.includes(grade);
    const number = grade === null ? null : (choice?.number ?? (isDrawn ? null : before.number));
    return {
      studentId: before.studentId,
      studentNumber: before.studentNumber,
      outcome,
      grade,
      number,
      seatNumber: grade === null ? null : (choice?.seatNumber ?? null),
      before,
      stays: outcome === 'PROMOTED' && number !== null && number === before.number && !isDrawn,
    };
  });
  for (const grade of choices.reshuffledGrades) {
    const numbers = classes.filter((each) => each.grade === grade - 1).map(({ number }) => number);
    const waiting = placed.filter((pupil) => pupil.grade === grade && pupil.number === null);
    const sitting = placed.filter((pupil) => pupil.grade === grade && pupil.number !== null);
    const dealt = dealOut(
      waiting.map(({ before }) => before),
      numbers.toSorted((a, b) => a - b),
      sitting.map(({ before, number }) => ({ gender: before.gender, number: number ?? 0 })),
      choices.seed,
    );
    for (const pupil of waiting) pupil.number = dealt.get(pupil.studentId) ?? null;
  }
  return placed;
}

/** The classes of the year that ends, one grade up; and empty ones for the first grade. */
function openClasses(
  { level, classes }: YearFacts,
  choices: PromotionChoices,
  placed: readonly Placed[],
): PlannedClass[] {
  const grades = gradesOf(level);
  const first = Math.min(...grades);
  const opened = [
    ...classes
      .filter(({ grade }) => grades.includes(grade + 1))
      .map((each) => ({
        grade: each.grade + 1,
        number: each.number,
        staffIds:
          choices.keepHomerooms && !choices.reshuffledGrades.includes(each.grade + 1) ? each.staffIds : [],
      })),
    ...Array.from({ length: choices.firstGradeClasses }, (_, index) => ({
      grade: first,
      number: index + 1,
      staffIds: [] as readonly string[],
    })),
  ];
  const counts = Map.groupBy(placed, ({ grade, number }) => `${grade}/${number}`);
  const named = Map.groupBy(choices.homerooms, ({ grade, number }) => `${grade}/${number}`);
  return opened
    .toSorted((a, b) => a.grade - b.grade || a.number - b.number)
    .map(({ grade, number, staffIds }) => {
      const key = `${grade}/${number}`;
      return {
        grade,
        number,
        name: className(level, grade, number),
        staffIds: named.get(key)?.map(({ staffId }) => staffId) ?? staffIds,
        count: counts.get(key)?.length ?? 0,
      };
    });
}

function giveSeats(
  placed: readonly Placed[],
  { level }: YearFacts,
  { seats }: PromotionChoices,
): PlannedPupil[] {
  const grades = gradesOf(level);
  const rooms = Map.groupBy(placed, ({ grade, number }) =>
    grade !== null && number !== null && grades.includes(grade) ? `${grade}/${number}` : null,
  );
  for (const [room, pupils] of rooms) {
    if (room === null) continue;
    const taken = new Set<number>();
    const take = (pupil: Placed, seat: number | null) => {
      pupil.seatNumber = seat;
      if (seat !== null) taken.add(seat);
    };
    const waiting: Placed[] = [];
    for (const pupil of pupils) {
      if (pupil.seatNumber !== null) take(pupil, pupil.seatNumber);
      else waiting.push(pupil);
    }
    const later: Placed[] = [];
    for (const pupil of waiting) {
      const own = pupil.before.seatNumber;
      if (seats === 'KEEP' && pupil.stays && own !== null && !taken.has(own)) take(pupil, own);
      else later.push(pupil);
    }
    let next = 1;
    for (const pupil of later.toSorted(byNumber)) {
      while (taken.has(next)) next += 1;
      take(pupil, next <= 99 ? next : null);
    }
  }
  return placed.map(({ before: _, stays: __, ...pupil }) => pupil);
}

const byNumber = (a: Placed, b: Placed) =>
  a.studentNumber < b.studentNumber
    ? -1
    : a.studentNumber > b.studentNumber
      ? 1
      : a.studentId < b.studentId
        ? -1
        : 1;

function problemsOf(
  { hasTerms }: YearFacts,
  _choices: PromotionChoices,
  { classes, pupils }: Pick<PromotionPlan, 'classes' | 'pupils'>,
): PromotionProblem[] {
  const problems: PromotionProblem[] = [];
  const add = (kind: PromotionProblemKind, isError: boolean, about: Partial<PromotionProblem> = {}) =>
    problems.push({ kind, isError, grade: null, number: null, subjectId: null, ...about });
  if (!hasTerms) add('TERMS_MISSING', true);
  const known = new Set(classes.map(({ grade, number }) => `${grade}/${number}`));
  const seats = new Set<string>();
  for (const { studentId: subjectId, outcome, grade, number, seatNumber } of pupils) {
    if (outcome !== 'PROMOTED' && outcome !== 'REPEATING') continue;
    if (grade === null || number === null) {
      add('PUPIL_WITHOUT_CLASS', false, { subjectId });
      continue;
    }
    if (!known.has(`${grade}/${number}`)) add('CLASS_UNKNOWN', true, { grade, number, subjectId });
    const seat = `${grade}/${number}/${seatNumber}`;
    if (seatNumber !== null && seats.has(seat)) add('SEAT_TWICE', true, { grade, number, subjectId });
    seats.add(seat);
  }
  const leading = new Set<string>();
  for (const { grade, number, staffIds } of classes) {
    if (staffIds.length === 0) add('CLASS_WITHOUT_HOMEROOM', false, { grade, number });
    for (const subjectId of staffIds) {
      if (leading.has(subjectId)) add('TEACHER_TWICE', false, { grade, number, subjectId });
      leading.add(subjectId);
    }
  }
  return problems;
}
