import type { PromotionOutcome, PupilChoice, RefusalReason } from '@qinshi/domain';
import { placeOfCell, type SheetRow, type WholeSheet } from '../../integrations/sheets/read-sheet.ts';

/** What a school may say of a pupil in a file, by what schools call the columns. */
const COLUMNS = {
  studentNumber: ['學號', 'studentnumber', 'student number', 'student_number'],
  room: ['新班級', '班級', 'class', 'classname', 'class name'],
  seat: ['新座號', '座號', 'seat', 'seatnumber', 'seat number'],
  outcome: ['升級結果', '結果', 'outcome'],
  teacher: ['導師', '新導師', 'homeroom', 'homeroomteacher', 'homeroom teacher'],
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
  params?: Readonly<Record<string, string>>;
}

/** Whom and what a file may name. */
export interface KnownInPlan {
  /** Ids of the pupils of the plan by student number. */
  pupils: ReadonlyMap<string, string>;
  /** The new year's classes by their names. */
  classes: ReadonlyMap<string, { grade: number; number: number }>;
  /** Ids of the staff who will be in post, by name. */
  teachers: ReadonlyMap<string, readonly string[]>;
}

/** Who leads a class of the new year. */
export interface HomeroomChoice {
  grade: number;
  number: number;
  staffId: string;
}

const OUTCOME_WORDS = Object.keys(OUTCOMES).join('、');

const HIGHEST = 99;
/** As much of an unknown class is quoted as the name of one may have. */
const LONGEST_NAME = 20;

/** What a school chose in a file; where there is a problem, nothing of it is to be taken. */
export interface FileChoices {
  choices: PupilChoice[];
  homerooms: HomeroomChoice[];
  problems: FileProblem[];
}

/**
 * Reads what a school chose: for a pupil in a row with a student number, and in a row without one who leads a class
 * (班級, 導師).
 */
export function readPromotionFile({ header, rows }: WholeSheet, known: KnownInPlan): FileChoices {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (column: keyof typeof COLUMNS) =>
    names.findIndex((name) => COLUMNS[column].some((one) => one === name));
  const places = {
    studentNumber: at('studentNumber'),
    room: at('room'),
    seat: at('seat'),
    outcome: at('outcome'),
    teacher: at('teacher'),
  };
  const problems: FileProblem[] = [];
  if (places.studentNumber < 0)
    return {
      choices: [],
      homerooms: [],
      problems: [{ line: 1, column: COLUMNS.studentNumber[0], reason: 'CSV_COLUMN_MISSING' }],
    };
  const choices = new Map<string, PupilChoice>();
  const homerooms = new Map<string, HomeroomChoice>();
  for (const row of rows) {
    const refuse = (place: number, reason: RefusalReason, params?: FileProblem['params']) =>
      problems.push({ ...placeOfCell(header, row, place), reason, ...(params ? { params } : {}) });
    const refuseClass = (name: string) =>
      refuse(places.room, 'PROMOTION_CLASS_UNKNOWN', { name: [...name].slice(0, LONGEST_NAME).join('') });
    const teacher = cell(row, places.teacher);
    if (teacher && !cell(row, places.studentNumber)) {
      const led = homeroomOf(known, cell(row, places.room), teacher);
      if (typeof led === 'object') homerooms.set(`${led.grade}/${led.number}`, led);
      else if (led === 'PROMOTION_CLASS_UNKNOWN') refuseClass(cell(row, places.room));
      else refuse(places.teacher, led);
      continue;
    }
    const studentId = known.pupils.get(cell(row, places.studentNumber));
    if (!studentId) {
      refuse(places.studentNumber, 'STUDENT_NUMBER_UNKNOWN');
      continue;
    }
    if (choices.has(studentId)) refuse(places.studentNumber, 'STUDENT_NUMBER_TWICE');
    const word = cell(row, places.outcome).toLowerCase();
    const outcome = OUTCOMES[word];
    if (word && !outcome) refuse(places.outcome, 'SHEET_WORD_UNKNOWN', { words: OUTCOME_WORDS });
    const room = cell(row, places.room);
    const number = known.classes.get(room)?.number ?? wholeNumber(room);
    if (room && number === null) refuseClass(room);
    const seat = cell(row, places.seat);
    const seatNumber = wholeNumber(seat);
    if (seat && seatNumber === null) refuse(places.seat, 'OUT_OF_RANGE');
    choices.set(studentId, { studentId, ...(outcome ? { outcome } : {}), number, seatNumber });
  }
  return { choices: [...choices.values()], homerooms: [...homerooms.values()], problems };
}

/** Who leads the class of this name, or why that cannot be said. */
function homeroomOf(known: KnownInPlan, room: string, teacher: string): HomeroomChoice | RefusalReason {
  const place = known.classes.get(room);
  if (!place) return 'PROMOTION_CLASS_UNKNOWN';
  const [staffId, namesake] = known.teachers.get(teacher) ?? [];
  if (!staffId) return 'TEACHER_UNKNOWN';
  return namesake ? 'TEACHER_NAMESAKE' : { ...place, staffId };
}

function cell({ cells }: SheetRow, place: number): string {
  return (place < 0 ? '' : (cells[place] ?? '')).trim();
}

function wholeNumber(text: string): number | null {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= HIGHEST ? number : null;
}
