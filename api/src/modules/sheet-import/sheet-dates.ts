import {
  formatRocDate,
  type IsoDate,
  isSchoolDay,
  readSheetDate,
  type SchoolDay,
  schoolYearOf,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import type { SheetRow } from '../../integrations/sheets/read-sheet.ts';
import { schoolDays } from '../calendar/school-days.ts';
import { Term } from '../schools/term.entity.ts';
import type { Columns } from './sheet-columns.ts';
import type { SheetReport } from './sheet-report.ts';

/** What the dates of a table are for a school. */
export class SheetDates {
  private constructor(
    readonly today: IsoDate,
    private readonly terms: readonly Pick<Term, 'startsOn' | 'endsOn'>[],
    private readonly days: ReadonlyMap<IsoDate, SchoolDay>,
  ) {}

  /** In as many statements as the table has school years. */
  static async of(
    em: EntityManager,
    schoolId: string,
    at: Date,
    rows: readonly SheetRow[],
    columns: Columns<'date'>,
  ): Promise<SheetDates> {
    const today = toTaipeiDate(at);
    const terms = await em.find(Term, { startsOn: { $lte: today } });
    const within = new SheetDates(today, terms, new Map());
    const dates = rows.flatMap((row) => {
      const read = readSheetDate(columns.text(row, 'date'));
      return 'date' in read && within.isTaught(read.date) ? [read.date] : [];
    });
    const days = new Map<IsoDate, SchoolDay>();
    for (const ofYear of Map.groupBy(dates.sort(), schoolYearOf).values())
      for (const [date, day] of await schoolDays(em, schoolId, ofYear[0] ?? today, ofYear.at(-1) ?? today))
        days.set(date, day);
    return new SheetDates(today, terms, days);
  }

  /** Whether a semester has begun and not ended on that date, and the date has come. */
  isTaught(date: IsoDate): boolean {
    return (
      date <= this.today && this.terms.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
    );
  }

  day(date: IsoDate): SchoolDay | undefined {
    return this.days.get(date);
  }

  isSchoolDay(date: IsoDate): boolean {
    const day = this.day(date);
    return day !== undefined && isSchoolDay(day);
  }
}

/** The date of a row; null, and said why, when it is none, has not come, or lies in no semester. */
export function dateIn(
  dates: SheetDates,
  row: SheetRow,
  columns: Columns<'date'>,
  report: SheetReport,
): IsoDate | null {
  if (!columns.has('date')) return null;
  const place = columns.place('date');
  const text = columns.text(row, 'date');
  if (!text) return report.problem(row, place, 'REQUIRED');
  const read = readSheetDate(text);
  if ('problem' in read) return report.problem(row, place, 'DATE_INVALID');
  const { date } = read;
  if (date > dates.today) return report.problem(row, place, 'DAY_AHEAD');
  if (!dates.isTaught(date))
    return report.problem(row, place, 'SHEET_OUTSIDE_TERM', { date: formatRocDate(date) });
  return date;
}
