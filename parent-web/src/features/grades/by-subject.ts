import {
  type AssessmentKind,
  type GradeLevel,
  type GradeScale,
  isGradeLevel,
  type TermGrade,
  termGrade,
} from '@qinshi/domain';

/** A grade as this page reads it. */
export interface SubjectGrade {
  readonly id: string;
  readonly subject: string;
  readonly score?: number | null;
  readonly level?: string | null;
  readonly missing: boolean;
  readonly classAverage?: number | null;
  readonly assessed?: {
    readonly kind: AssessmentKind;
    readonly weight: number;
    readonly scale: GradeScale;
  } | null;
}

export interface SubjectGrades<Grade extends SubjectGrade> {
  readonly subject: string;
  /** By date. */
  readonly grades: readonly Grade[];
  readonly term: TermGrade | null;
  /** Of the same assessments, by the same weights; null where the class shows no averages. */
  readonly classTerm: number | null;
}

/** Grades put together by subject, in the order in which they come, with what they amount to for the term. */
export function bySubject<Grade extends SubjectGrade>(grades: readonly Grade[]): SubjectGrades<Grade>[] {
  return [...Map.groupBy(grades, ({ subject }) => subject)].map(([subject, ofSubject]) => ({
    subject,
    grades: ofSubject,
    term: termGrade(ofSubject.map((grade) => ({ ...kindOf(grade), ...markOf(grade) }))),
    classTerm: classTermOf(ofSubject),
  }));
}

function classTermOf(grades: readonly SubjectGrade[]): number | null {
  const marks = grades.flatMap((grade) =>
    grade.classAverage === null || grade.classAverage === undefined || grade.missing
      ? []
      : [{ ...kindOf(grade), score: grade.classAverage, level: null, missing: false }],
  );
  const whole = termGrade(marks);
  return whole && Math.round(whole.score);
}

function kindOf({ assessed }: SubjectGrade): { kind: AssessmentKind; weight: number } {
  return { kind: assessed?.kind ?? 'DAILY', weight: assessed?.weight ?? 0 };
}

/** A score has its level beside it; only one of the two was given. */
function markOf({ score, level, missing, assessed }: SubjectGrade) {
  const given: GradeLevel | null = assessed?.scale === 'LEVEL' && isGradeLevel(level) ? level : null;
  return { score: score ?? null, level: given, missing };
}
