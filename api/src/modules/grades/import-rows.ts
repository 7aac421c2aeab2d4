import {
  isEmptyMark,
  isSameMark,
  type Mark,
  NO_MARK,
  type RefusalReason,
  readMark,
  toHalfWidth,
} from '@qinshi/domain';
import type { RefusalParams } from '../../graphql/errors.ts';
import { placeOfCell, type SheetRow, type WholeSheet } from '../../integrations/sheets/read-sheet.ts';
import type { Assessment } from './assessment.entity.ts';
import type { Grade } from './grade.entity.ts';
import type { GradeBook, GradeBookRow } from './grade-book.queries.ts';
import type { GradeToRecord } from './record-grades.service.ts';

/** What stands against a file: the line and column as its sender sees them. */
export interface GradeImportProblem {
  line: number;
  column: string | null;
  /** What stands there, cut. */
  text: string;
  reason: RefusalReason;
  params: RefusalParams;
}

/** What a file says, or what stands against it; never both. */
export interface ReadGrades {
  wishes: GradeToRecord[];
  unchanged: number;
  problems: GradeImportProblem[];
}

const SHOWN_LENGTH = 40;
/** Names of columns that say who a row is about. */
const IDENTITY = {
  seat: ['座號', '座位', 'seat'],
  number: ['學號', 'student number'],
  name: ['姓名', 'name'],
} as const;
type IdentityColumn = keyof typeof IDENTITY;
/** Columns that lists have and nobody means. */
const BESIDE = new Set(['班級', 'class', '學期至今', '學期成績', '']);
const COMMENT_ENDING = '評語';
const COMMENT_MAX_LENGTH = 200;

interface Column {
  index: number;
  assessment: Assessment;
  isComment: boolean;
}

/** Reads a table against a book: rows are found by number, seat or name, columns by the names of assessments. */
export function readGradeRows({ header, rows }: WholeSheet, book: GradeBook): ReadGrades {
  const reader = new Reader(header, book);
  for (const row of rows) reader.row(row);
  const { wishes, unchanged, problems } = reader;
  return problems.length > 0 ? { wishes: [], unchanged: 0, problems } : { wishes, unchanged, problems };
}

class Reader {
  readonly wishes: GradeToRecord[] = [];
  readonly problems: GradeImportProblem[] = [];
  unchanged = 0;
  readonly #identity = new Map<IdentityColumn, number>();
  readonly #columns: Column[] = [];
  readonly #seen = new Map<string, number>();

  constructor(
    private readonly header: readonly string[],
    private readonly book: GradeBook,
  ) {
    for (const [index, title] of header.entries()) this.#place(title, index);
    if (this.#identity.size === 0) this.#refuse({ line: 1, cells: [] }, null, 'GRADE_NO_PUPIL_COLUMN');
    if (this.#columns.length === 0) this.#refuse({ line: 1, cells: [] }, null, 'GRADE_NO_COLUMN');
  }

  row(row: SheetRow): void {
    if (row.cells.every((cell) => cell === '')) return;
    const pupil = this.#pupil(row);
    if (!pupil) return;
    const before = this.#seen.get(pupil.studentId);
    if (before !== undefined) {
      this.#refuse(row, null, 'GRADE_PUPIL_TWICE', { pupil: pupil.name, line: before });
      return;
    }
    this.#seen.set(pupil.studentId, row.line);
    for (const assessment of new Set(this.#columns.map((column) => column.assessment)))
      this.#cell(row, pupil, assessment);
  }

  #place(title: string, index: number): void {
    const name = plain(title);
    const identity = (Object.keys(IDENTITY) as IdentityColumn[]).find((key) =>
      IDENTITY[key].some((word) => word === name.toLowerCase()),
    );
    if (identity) {
      this.#identity.set(identity, index);
      return;
    }
    const isComment = name.endsWith(COMMENT_ENDING);
    const wanted = isComment ? name.slice(0, -COMMENT_ENDING.length).trim() : name;
    const assessment = this.book.assessments.find((one) => plain(one.name) === wanted);
    if (assessment) this.#columns.push({ index, assessment, isComment });
    else if (!BESIDE.has(name.toLowerCase()))
      this.problems.push({
        ...{
          line: 1,
          column: title,
          text: title.slice(0, SHOWN_LENGTH),
          reason: 'GRADE_COLUMN_UNKNOWN',
          params: {},
        },
      });
  }

  /** The one pupil on whom all columns that say something agree. */
  #pupil(row: SheetRow): GradeBookRow | null {
    let left: readonly GradeBookRow[] = this.book.rows;
    for (const [key, index] of this.#identity) {
      const text = plain(row.cells[index] ?? '');
      if (!text) continue;
      const fitting = this.book.rows.filter((pupil) => is(pupil, key, text));
      if (fitting.length === 0) return this.#nobody(row, index, 'GRADE_PUPIL_UNKNOWN');
      const [before] = left;
      left = left.filter((pupil) => fitting.includes(pupil));
      if (left.length === 0)
        return this.#nobody(row, index, 'GRADE_PUPIL_DIFFERS', { pupil: before?.name ?? '' });
    }
    const [found] = left;
    if (!found || (left.length === this.book.rows.length && left.length > 1))
      return this.#nobody(row, null, 'GRADE_PUPIL_UNKNOWN');
    if (left.length > 1) return this.#nobody(row, null, 'GRADE_PUPIL_AMBIGUOUS');
    return found.hasLeft ? this.#nobody(row, null, 'GRADE_OF_LEFT_PUPIL', { pupil: found.name }) : found;
  }

  #nobody(row: SheetRow, index: number | null, reason: RefusalReason, params: RefusalParams = {}): null {
    this.#refuse(row, index, reason, params);
    return null;
  }

  /** An empty cell leaves what stands there. */
  #cell(row: SheetRow, pupil: GradeBookRow, assessment: Assessment): void {
    const standing = pupil.grades.find((grade) => grade.assessment.id === assessment.id);
    let mark: Mark = standing ?? NO_MARK;
    let comment = standing?.comment ?? null;
    let given = false;
    for (const { index, isComment } of this.#columns.filter((column) => column.assessment === assessment)) {
      const text = row.cells[index] ?? '';
      if (text === '') continue;
      given = true;
      if (isComment) {
        if ([...text].length > COMMENT_MAX_LENGTH) {
          this.#refuse(row, index, 'TOO_LONG', { max: COMMENT_MAX_LENGTH });
          return;
        }
        comment = text;
        continue;
      }
      const read = readMark(text, assessment.scale);
      if ('problem' in read) {
        this.#refuse(row, index, read.problem);
        return;
      }
      mark = read;
    }
    if (!given) return;
    if (standing && isSame(standing, mark, comment)) this.unchanged += 1;
    else if (!isEmptyMark(mark) || comment) this.#wish(pupil, assessment, standing, mark, comment);
  }

  #wish(
    { studentId }: GradeBookRow,
    { id }: Assessment,
    standing: Grade | undefined,
    mark: Mark,
    comment: string | null,
  ) {
    const { score, level, missing } = mark;
    this.wishes.push({
      assessmentId: id,
      studentId,
      score,
      level,
      missing,
      comment,
      version: standing?.version ?? 0,
    });
  }

  #refuse(row: SheetRow, index: number | null, reason: RefusalReason, params: RefusalParams = {}): void {
    const place = index === null ? { line: row.line, column: null } : placeOfCell(this.header, row, index);
    const text = (index === null ? row.cells.join(' ') : (row.cells[index] ?? '')).slice(0, SHOWN_LENGTH);
    this.problems.push({ ...place, text, reason, params });
  }
}

function isSame(standing: Grade, mark: Mark, comment: string | null): boolean {
  return isSameMark(standing, mark) && standing.comment === comment;
}

function is({ seatNumber, studentNumber, name }: GradeBookRow, key: IdentityColumn, text: string): boolean {
  if (key === 'seat') return seatNumber !== null && Number(text) === seatNumber;
  return plain(key === 'number' ? studentNumber : name) === text;
}

function plain(text: string): string {
  return toHalfWidth(text).trim();
}
