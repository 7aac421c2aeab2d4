/** What a row of a source is about, whatever the source calls it. */
export const ROW_KINDS = [
  'SCHOOL',
  'TERM',
  'CLASS',
  'STAFF',
  'STUDENT',
  'GUARDIAN',
  'PLACE',
  'HOMEROOM',
  'KEPT',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export type RowValue = string | number | boolean | null | readonly string[];

/**
 * One thing that a source says, in our words. Its ids and references are the source's own; what they mean here is found
 * out in the database (plan-*.ts). A file and a REST source make the same rows.
 */
export interface StagedRow {
  kind: RowKind;
  /** Where it stands: name of the file (or address), and the line in it. */
  file: string;
  line: number;
  /** What the source calls it; the same thing has the same id in every delivery. */
  sourceId: string;
  schoolRef?: string | null;
  classRef?: string | null;
  userRef?: string | null;
  data: Readonly<Record<string, RowValue>>;
  /** Columns that mean nothing here and are kept. */
  extra?: Readonly<Record<string, string>> | null;
  /** The source says that it is over. */
  ended: boolean;
  /** Normalised; sealed before it is stored. */
  nationalId?: string | null;
}

export const SEVERITIES = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something wrong, or odd, at a place of a source. */
export interface RowProblem {
  severity: Severity;
  code: ProblemCode;
  file: string;
  line?: number | null;
  column?: string | null;
  params?: Readonly<Record<string, string | number>>;
}

/** Where rows go as they are read; whoever reads asks `ready` now and then, which waits while the database writes. */
export interface RowSink {
  row(row: StagedRow): void;
  problem(problem: RowProblem): void;
  ready(): Promise<void>;
}

/** Kinds of problems; problem-words.ts has a sentence for each. */
export const PROBLEM_CODES = [
  'ACCOUNT_ERASED',
  'CLASS_FOUNDED',
  'CLASS_NAME_TWICE',
  'CLASS_UNKNOWN',
  'COLUMN_MISSING',
  'COLUMN_MISSPELT',
  'COLUMN_TWICE',
  'DATE_AMBIGUOUS',
  'DATE_INVALID',
  'DUPLICATE_ID',
  'EMAIL_TAKEN',
  'ENROLLED_ELSEWHERE',
  'FILE_EMPTY',
  'FILE_MISSING',
  'FILE_NOT_IN_MANIFEST',
  'FILE_UNKNOWN',
  'FILE_UNREADABLE',
  'GRADE_ASSUMED',
  'GRADE_INVALID',
  'GRADE_NOT_TAUGHT',
  'LEVEL_ASSUMED',
  'MANIFEST_MISSING',
  'MANIFEST_VALUE_INVALID',
  'MANIFEST_VALUE_MISSING',
  'NAME_INVALID',
  'NAME_OF_NUMBER_DIFFERS',
  'NATIONAL_ID_INVALID',
  'NATIONAL_ID_TWICE',
  'NUMBER_OF_ADULT',
  'OTHER_SCHOOL',
  'PLACE_IGNORED',
  'ROLE_UNKNOWN',
  'SCHOOL_NOT_ONE',
  'SCHOOL_UNKNOWN',
  'SEAT_INVALID',
  'SEAT_TAKEN',
  'SERVICE_NOT_UNDERSTOOD',
  'SERVICE_REFUSED',
  'SERVICE_UNREACHABLE',
  'STUDENT_NUMBER_ASSUMED',
  'STUDENT_NUMBER_TAKEN',
  'TERM_UNKNOWN',
  'TOO_LONG',
  'USER_UNKNOWN',
  'VALUE_INVALID',
  'VALUE_MISSING',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
