/** Who writes, as far as it decides to whom. */
export interface MessagesSender {
  readonly kind: 'HOMEROOM_TEACHER' | 'OFFICE' | 'SCHOOL_ADMIN' | 'BUREAU_ADMIN';
  readonly schoolId: string | null;
  /** Classes of a homeroom teacher. */
  readonly ownClasses: readonly ClassChoice[];
}

export interface ClassChoice {
  readonly id: string;
  readonly name: string;
  readonly grade: number;
}

/** Whom a message is for, as it is put together. */
export interface Audience {
  readonly everybody: boolean;
  readonly schools: readonly Named[];
  readonly grades: readonly number[];
  readonly classGroupIds: readonly string[];
  readonly students: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export const NOBODY: Audience = {
  everybody: false,
  schools: [],
  grades: [],
  classGroupIds: [],
  students: [],
};

export const WAYS = ['everybody', 'schools', 'grades', 'classes', 'pupils'] as const;
export type Way = (typeof WAYS)[number];

/** The ways in which somebody chooses. */
export function waysOf({ kind }: MessagesSender): readonly Way[] {
  if (kind === 'BUREAU_ADMIN') return ['everybody', 'schools'];
  return kind === 'HOMEROOM_TEACHER' ? ['classes', 'pupils'] : ['everybody', 'grades', 'classes', 'pupils'];
}

export function wayOf(audience: Audience, ways: readonly Way[]): Way | null {
  if (audience.everybody) return 'everybody';
  if (audience.schools.length > 0) return 'schools';
  if (audience.grades.length > 0) return 'grades';
  if (audience.students.length > 0) return 'pupils';
  if (audience.classGroupIds.length > 0) return 'classes';
  return ways[0] === 'everybody' ? null : (ways[0] ?? null);
}

export function isEmpty({ everybody, schools, grades, classGroupIds, students }: Audience): boolean {
  return !everybody && schools.length + grades.length + classGroupIds.length + students.length === 0;
}

/** As the API takes it. */
export function inputOf({ everybody, schools, grades, classGroupIds, students }: Audience) {
  return {
    everybody,
    schoolIds: schools.map(({ id }) => id),
    grades: [...grades],
    classGroupIds: [...classGroupIds],
    studentIds: students.map(({ id }) => id),
  };
}

export function toggled<Each>(list: readonly Each[], each: Each): Each[] {
  return list.includes(each) ? list.filter((one) => one !== each) : [...list, each];
}
