import {
  CONDUCT_REASON_MAX,
  characterCount,
  conductKindsOf,
  conductKindWord,
  formatRocDate,
  type IsoDate,
  MAX_CONDUCT_COUNT,
  readConductKind,
  type SchoolLevel,
} from '@qinshi/domain';
import type { SheetRow, WholeSheet } from '../../integrations/sheets/read-sheet.ts';
import { type Columns, SheetColumns } from '../sheet-import/sheet-columns.ts';
import { dateIn, type SheetDates } from '../sheet-import/sheet-dates.ts';
import { PUPIL_WORDS, type SheetPupils } from '../sheet-import/sheet-pupils.ts';
import type { SheetReport } from '../sheet-import/sheet-report.ts';
import type { Award, ConductWish } from './conduct-writing.ts';

const WORDS = {
  ...PUPIL_WORDS,
  date: ['日期', 'date'],
  kind: ['類別', '獎懲', '獎懲類別', '獎懲種類', 'kind'],
  count: ['次數', '支數', 'count', 'times'],
  reason: ['事由', '獎懲事由', '原因', 'reason'],
} as const;
type Column = keyof typeof WORDS;
const GIVEN = ['date', 'kind', 'count', 'reason'] as const;

/** An award of a table, and the row that it came from. */
export interface SheetWish extends ConductWish {
  row: SheetRow;
}

export function conductColumns(sheet: WholeSheet, report: SheetReport): SheetColumns<Column> {
  return new SheetColumns(sheet, WORDS, ['date', 'kind', 'reason'], report);
}

/** What a table of conduct says, row by row; what is wrong with it stands in the report. The same row twice is one. */
export function readConductRows(
  { rows }: WholeSheet,
  columns: Columns<Column>,
  {
    pupils,
    dates,
    level,
    report,
  }: { pupils: SheetPupils; dates: SheetDates; level: SchoolLevel; report: SheetReport },
): SheetWish[] {
  const wishes = new Map<string, SheetWish>();
  for (const row of rows) {
    // A pupil of the template to whom nothing was given.
    if (GIVEN.every((key) => !columns.text(row, key))) continue;
    const date = dateIn(dates, row, columns, report);
    const pupil = pupils.of(row, date);
    const award = awardIn(row, columns, level, report);
    if (!date || !pupil || !award) continue;
    const { studentId, schoolId } = pupil;
    const wish = { studentId, schoolId, date, ...award, row };
    const before = wishes.get(conductKeyOf(wish));
    if (before) {
      report.warning(row, null, 'SHEET_ROW_TWICE', { line: before.row.line });
      continue;
    }
    wishes.set(conductKeyOf(wish), wish);
    if (!dates.isSchoolDay(date))
      report.warning(row, columns.place('date'), 'SHEET_NO_SCHOOL_DAY', { date: formatRocDate(date) });
  }
  return [...wishes.values()];
}

/** Two that agree in this are the same record. */
export function conductKeyOf({
  studentId,
  date,
  kind,
  count,
  reason,
}: Omit<ConductWish, 'schoolId'>): string {
  return [studentId, date, kind, count, reason].join('/');
}

function awardIn(
  row: SheetRow,
  columns: Columns<Column>,
  level: SchoolLevel,
  report: SheetReport,
): Omit<Award, 'date'> | null {
  const kind = kindIn(row, columns, level, report);
  const count = countIn(row, columns, report);
  const reason = columns.text(row, 'reason');
  if (columns.has('reason') && !reason) report.problem(row, columns.place('reason'), 'REASON_REQUIRED');
  if (characterCount(reason) > CONDUCT_REASON_MAX)
    return report.problem(row, columns.place('reason'), 'TOO_LONG', { max: CONDUCT_REASON_MAX });
  if (kind === 'GUIDANCE' && count !== null && count !== 1)
    return report.problem(row, columns.place('count'), 'CONDUCT_COUNT');
  return kind && count && reason ? { kind, count, reason } : null;
}

function kindIn(row: SheetRow, columns: Columns<Column>, level: SchoolLevel, report: SheetReport) {
  if (!columns.has('kind')) return null;
  const text = columns.text(row, 'kind');
  const place = columns.place('kind');
  if (!text) return report.problem(row, place, 'REQUIRED');
  const read = readConductKind(text, level);
  const kinds = conductKindsOf(level).map((kind) => conductKindWord(kind, level, 'zh-TW'));
  if ('nearest' in read)
    return read.nearest
      ? report.problem(row, place, 'SHEET_WORD_MISSPELT', { nearest: read.nearest })
      : report.problem(row, place, 'SHEET_WORD_UNKNOWN', { words: kinds.join('、') });
  if (!conductKindsOf(level).includes(read.kind)) return report.problem(row, place, 'CONDUCT_KIND_NOT_HERE');
  return read.kind;
}

/** How many; one where nothing is written. */
function countIn(row: SheetRow, columns: Columns<Column>, report: SheetReport): number | null {
  const text = columns.text(row, 'count');
  if (!text) return 1;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MAX_CONDUCT_COUNT)
    return report.problem(row, columns.place('count'), 'CONDUCT_COUNT');
  return count;
}

/** On which dates the table says something. */
export function datesOf(rows: readonly SheetWish[]): IsoDate[] {
  return [...new Set(rows.map(({ date }) => date))];
}
