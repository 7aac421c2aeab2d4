import { formatRocDate, type IsoDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { SheetRow } from '../../integrations/sheets/read-sheet.ts';
import type { Columns } from './sheet-columns.ts';
import type { SheetReport } from './sheet-report.ts';

/** Columns that say who a row is about. */
export const PUPIL_WORDS = {
  number: ['學號', 'student number'],
  class: ['班級', 'class'],
  seat: ['座號', 'seat'],
  name: ['姓名', '學生', 'name', 'student'],
} as const;
export type PupilColumn = keyof typeof PUPIL_WORDS;
const COLUMNS = Object.keys(PUPIL_WORDS) as PupilColumn[];

/** A pupil's time in a class, as the records of the viewer's school have it. */
interface Stay {
  studentId: string;
  name: string;
  number: string;
  seat: number | null;
  class: string | null;
  schoolId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** Whom a row is about, and the school whose record it is. */
export interface FoundPupil {
  studentId: string;
  schoolId: string;
  name: string;
}

/**
 * Finds the pupils of a table: by number, or by class and seat or name, as they were on the date of each row. Whoever was
 * never in the viewer's class or school is unknown, wherever they are.
 */
export class SheetPupils {
  private constructor(
    private readonly stays: readonly Stay[],
    private readonly columns: Columns<PupilColumn>,
    private readonly report: SheetReport,
  ) {}

  /** In one statement, with the eyes of `em`. */
  static async of(
    em: EntityManager,
    rows: readonly SheetRow[],
    columns: Columns<PupilColumn>,
    report: SheetReport,
  ): Promise<SheetPupils> {
    if (!COLUMNS.some((key) => columns.has(key)))
      report.problem({ line: 1, cells: [] }, null, 'SHEET_NO_PUPIL_COLUMN');
    const texts = (key: PupilColumn) => [
      ...new Set(rows.map((row) => columns.text(row, key)).filter(Boolean)),
    ];
    const seats = texts('seat').flatMap((text) => (/^\d{1,2}$/.test(text) ? [Number(text)] : []));
    const values = [texts('number'), texts('name'), seats];
    const stays = await executeBound<Stay>(em, STAYS, values);
    return new SheetPupils(stays, columns, report);
  }

  /** The one pupil on whom all columns that say something agree; null, and said so, when there is none. */
  of(row: SheetRow, date: IsoDate | null): FoundPupil | null {
    const { columns, report } = this;
    let left: readonly Stay[] = this.stays;
    let asked = false;
    for (const key of COLUMNS) {
      const text = columns.text(row, key);
      if (!text) continue;
      const fitting = left.filter((stay) => fits(stay, key, text));
      const [before] = left;
      if (fitting.length === 0 && asked && before && this.stays.some((stay) => fits(stay, key, text)))
        return report.problem(row, columns.place(key), 'SHEET_PUPIL_DIFFERS', { pupil: before.name });
      if (fitting.length === 0) return report.problem(row, columns.place(key), 'SHEET_PUPIL_UNKNOWN');
      left = fitting;
      asked = true;
    }
    if (!asked) return report.problem(row, null, 'SHEET_PUPIL_UNKNOWN');
    const then = date ? left.filter((stay) => isThen(stay, date)) : left;
    const [first] = then.length > 0 ? then : left;
    if (!first) return null;
    if ((then.length > 0 ? then : left).some(({ studentId }) => studentId !== first.studentId))
      return report.problem(row, null, 'SHEET_PUPIL_AMBIGUOUS');
    if (date && then.length === 0)
      return report.problem(row, null, 'SHEET_PUPIL_GONE', { pupil: first.name, date: formatRocDate(date) });
    return first;
  }
}

function fits(stay: Stay, key: PupilColumn, text: string): boolean {
  if (key === 'seat') return stay.seat !== null && Number(text) === stay.seat;
  return stay[key] === text;
}

function isThen({ startsOn, endsOn }: Stay, date: IsoDate): boolean {
  return startsOn <= date && (endsOn === null || endsOn >= date);
}

const STAYS = /* sql */ `
select student_id as "studentId", name, student_number as number, seat_number as seat, class_name as class,
  school_id as "schoolId", starts_on::text as "startsOn", ends_on::text as "endsOn"
from scope.kept_stays($1::text[], $2::text[], $3::int[])
`;
