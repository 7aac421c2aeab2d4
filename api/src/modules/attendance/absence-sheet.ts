import {
  absenceKindWord,
  formatRocDate,
  type IsoDate,
  type PeriodDefinition,
  periodsOn,
  type RecordedAbsence,
  readAbsenceKind,
} from '@qinshi/domain';
import type { SheetRow, WholeSheet } from '../../integrations/sheets/read-sheet.ts';
import type { PeriodTables } from '../calendar/school-days.ts';
import { type Columns, SheetColumns } from '../sheet-import/sheet-columns.ts';
import { dateIn, type SheetDates } from '../sheet-import/sheet-dates.ts';
import { type FoundPupil, PUPIL_WORDS, type SheetPupils } from '../sheet-import/sheet-pupils.ts';
import type { SheetReport } from '../sheet-import/sheet-report.ts';
import type { AbsenceWish } from './absence-records.ts';

const WORDS = {
  ...PUPIL_WORDS,
  date: ['日期', 'date'],
  period: ['節次', 'period', 'periods'],
  kind: ['缺曠別', '缺曠', '類別', 'kind'],
} as const;
type Column = keyof typeof WORDS;
const MISSED = ['date', 'period', 'kind'] as const;

/** How tables say that somebody was away from the first period to the last. */
const WHOLE_DAY = /^(全天|整天|all day)$/i;
const BETWEEN_PERIODS = /[、,;\s]+/;

/** An absence of a table, and the row that it came from. */
export interface SheetAbsence extends AbsenceWish {
  kind: RecordedAbsence;
  row: SheetRow;
}

/** What a table of absences is read with. */
interface AbsenceSheetFacts {
  pupils: SheetPupils;
  dates: SheetDates;
  periods: PeriodTables;
  report: SheetReport;
}

export function absenceColumns(sheet: WholeSheet, report: SheetReport): SheetColumns<Column> {
  return new SheetColumns(sheet, WORDS, ['date', 'period', 'kind'], report);
}

/**
 * What a table of absences says, by pupil, date and period; what is wrong with it stands in the report. The same twice is
 * one, two that contradict each other are a problem.
 */
export function readAbsenceRows(
  { rows }: WholeSheet,
  columns: Columns<Column>,
  facts: AbsenceSheetFacts,
): SheetAbsence[] {
  const { pupils, dates, report } = facts;
  const wishes = new Map<string, SheetAbsence>();
  for (const row of rows) {
    // A pupil of the template who missed nothing.
    if (MISSED.every((key) => !columns.text(row, key))) continue;
    const date = dateIn(dates, row, columns, report);
    const pupil = pupils.of(row, date);
    const kind = kindIn(row, columns, report);
    if (!date || !pupil || !kind) continue;
    for (const { code } of periodsIn(row, columns, { ...facts, date, pupil })) {
      const { studentId, schoolId } = pupil;
      const wish = { studentId, schoolId, date, period: code, kind, row };
      const before = wishes.get(absenceKeyOf(wish));
      if (!before) wishes.set(absenceKeyOf(wish), wish);
      else if (before.kind === kind) report.warning(row, null, 'SHEET_ROW_TWICE', { line: before.row.line });
      else report.problem(row, columns.place('kind'), 'SHEET_ROW_CONTRADICTS', { line: before.row.line });
    }
  }
  return [...wishes.values()];
}

/** A pupil is away from a period once. */
export function absenceKeyOf({
  studentId,
  date,
  period,
}: Pick<AbsenceWish, 'studentId' | 'date' | 'period'>): string {
  return [studentId, date, period].join('/');
}

function kindIn(row: SheetRow, columns: Columns<Column>, report: SheetReport): RecordedAbsence | null {
  if (!columns.has('kind')) return null;
  const text = columns.text(row, 'kind');
  const place = columns.place('kind');
  if (!text) return report.problem(row, place, 'REQUIRED');
  const read = readAbsenceKind(text);
  if ('nearest' in read) {
    const words = (['UNEXCUSED', 'LATE', 'LEFT_EARLY'] as const).map((kind) =>
      absenceKindWord(kind, 'zh-TW'),
    );
    return read.nearest
      ? report.problem(row, place, 'SHEET_WORD_MISSPELT', { nearest: read.nearest })
      : report.problem(row, place, 'SHEET_WORD_UNKNOWN', { words: words.join('、') });
  }
  return read.kind === 'EXCUSED' ? report.problem(row, place, 'ABSENCE_BY_LEAVE') : read.kind;
}

/** The periods that a row names: one, several, or all that make an absence. */
function periodsIn(
  row: SheetRow,
  columns: Columns<Column>,
  { dates, periods, report, date, pupil }: AbsenceSheetFacts & { date: IsoDate; pupil: FoundPupil },
): PeriodDefinition[] {
  if (!columns.has('period')) return [];
  const place = columns.place('period');
  const schoolDay = dates.day(date);
  if (!schoolDay || !dates.isSchoolDay(date)) {
    report.problem(row, columns.place('date'), 'DAY_WITHOUT_SCHOOL', { date: formatRocDate(date) });
    return [];
  }
  const table = periodsOn(schoolDay, periods.on(pupil.schoolId, date));
  const text = columns.text(row, 'period');
  if (WHOLE_DAY.test(text)) return table.filter(({ countsAbsence }) => countsAbsence);
  const names = text.split(BETWEEN_PERIODS).filter(Boolean);
  if (names.length === 0) report.problem(row, place, 'REQUIRED');
  return names.flatMap((name) => {
    const period = table.find((each) => each.name === name || each.code === name || each.code === `P${name}`);
    if (!period)
      report.problem(row, place, 'SHEET_WORD_UNKNOWN', { words: table.map((each) => each.name).join('、') });
    else if (!period.countsAbsence)
      report.problem(row, place, 'ABSENCE_NOT_COUNTED', { period: period.name });
    return period?.countsAbsence ? [period] : [];
  });
}
