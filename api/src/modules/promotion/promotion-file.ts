import type { PromotionOutcome, PupilChoice, RefusalReason } from '@qinshi/domain';
import { placeOfCell, type SheetRow, type WholeSheet } from '../../integrations/sheets/read-sheet.ts';

/** What a school may say of a pupil in a file, by what schools call the columns. */
const COLUMNS = {
  studentNumber: ['學號', 'studentnumber', 'student number', 'student_number'],
  room: ['新班級', '班級', 'class', 'classname', 'class name'],
  seat: ['新座號', '座號', 'seat', 'seatnumber', 'seat number'],
  outcome: ['升級結果', '結果', 'outcome'],
} as const;

const OUTCOMES: Readonly<Record<string, PromotionOutcome>> = {
  升級: 'PROMOTED',
  留級: 'REPEATING',
  重讀: 'REPEATING',
  畢業: 'GRADUATED',
  離校: 'LEFT',
  promoted: 'PROMOTED',
  repeating: 'REPEATING',
  graduated: 'GRADUATED',
  left: 'LEFT',
};

/** What cannot be read, and where. */
export interface FileProblem {
  line: number;
  column: string;
  reason: RefusalReason;
}

/** Whom and what a file may name. */
export interface KnownInPlan {
  /** Ids of the pupils of the plan by student number. */
  pupils: ReadonlyMap<string, string>;
  /** Numbers of the new year's classes by their names. */
  classes: ReadonlyMap<string, number>;
}

const HIGHEST = 99;

/** Reads what a school chose for its pupils; where there is a problem, nothing of the file is to be taken. */
export function readPromotionFile(
  { header, rows }: WholeSheet,
  known: KnownInPlan,
): { choices: PupilChoice[]; problems: FileProblem[] } {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (column: keyof typeof COLUMNS) =>
    names.findIndex((name) => COLUMNS[column].some((one) => one === name));
  const places = {
    studentNumber: at('studentNumber'),
    room: at('room'),
    seat: at('seat'),
    outcome: at('outcome'),
  };
  const problems: FileProblem[] = [];
  if (places.studentNumber < 0)
    return {
      choices: [],
      problems: [{ line: 1, column: COLUMNS.studentNumber[0], reason: 'CSV_COLUMN_MISSING' }],
    };
  const choices = new Map<string, PupilChoice>();
  for (const row of rows) {
    const refuse = (place: number, reason: RefusalReason) =>
      problems.push({ ...placeOfCell(header, row, place), reason });
    const studentId = known.pupils.get(cell(row, places.studentNumber));
    if (!studentId) {
      refuse(places.studentNumber, 'STUDENT_NUMBER_UNKNOWN');
      continue;
    }
    if (choices.has(studentId)) refuse(places.studentNumber, 'STUDENT_NUMBER_TWICE');
    const word = cell(row, places.outcome).toLowerCase();
    const outcome = OUTCOMES[word];
    if (word && !outcome) refuse(places.outcome, 'INVALID');
    const room = cell(row, places.room);
    const number = known.classes.get(room) ?? wholeNumber(room);
    if (room && number === null) refuse(places.room, 'NOT_FOUND');
    const seat = cell(row, places.seat);
    const seatNumber = wholeNumber(seat);
    if (seat && seatNumber === null) refuse(places.seat, 'OUT_OF_RANGE');
    choices.set(studentId, { studentId, ...(outcome ? { outcome } : {}), number, seatNumber });
  }
  return { choices: [...choices.values()], problems };
}

function cell({ cells }: SheetRow, place: number): string {
  return (place < 0 ? '' : (cells[place] ?? '')).trim();
}

function wholeNumber(text: string): number | null {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= HIGHEST ? number : null;
}
