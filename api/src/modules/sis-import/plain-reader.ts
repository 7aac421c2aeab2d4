import { createHash } from 'node:crypto';
import { schoolYearOf } from '@qinshi/domain';
import { openSheet, SheetProblem } from '../../integrations/sheets/read-sheet.ts';
import { Cells, cut } from './cells.ts';
import { classNumberOf, genderOf, gradeOf } from './guesses.ts';
import { Fields } from './header.ts';
import { PLAIN_FIELDS } from './plain-columns.ts';
import type { SisContent } from './sis-import.entity.ts';
import type { RowSink, StagedRow } from './staged-row.ts';

export interface PlainTable {
  bytes: Buffer;
  fileName: string;
  content: Exclude<SisContent, 'ONEROSTER'>;
  /** Names of the columns, by field. */
  columns: Readonly<Record<string, string>>;
  today: string;
}

/** Reads a plain table of pupils, staff or classes; the classes that it names are rows of their own. */
export async function readPlainTable(table: PlainTable, sink: RowSink): Promise<void> {
  const file = table.fileName;
  try {
    const { header, rows } = await openSheet(table.bytes);
    const places = new Map<string, number>();
    for (const { name, required } of PLAIN_FIELDS[table.content]) {
      const column = table.columns[name];
      const place = column ? header.indexOf(column) : -1;
      if (place >= 0) places.set(name, place);
      else if (required || column)
        sink.problem({
          ...{ severity: 'ERROR', code: 'COLUMN_MISSING', file, line: 1, column: column ?? name },
          params: { column: column ?? name },
        });
    }
    const used = new Set(places.values());
    const extras = header.flatMap((name, place) =>
      name && !used.has(place) ? [[name, place] as const] : [],
    );
    const reader = new PlainRows(sink, table);
    for await (const row of rows) {
      reader.read(new Cells(new Fields(file, places, extras, row), sink, table.columns));
      await sink.ready();
    }
    if (reader.count === 0) sink.problem({ severity: 'ERROR', code: 'FILE_EMPTY', file });
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error;
    sink.problem({
      ...{ severity: 'ERROR', code: 'FILE_UNREADABLE', file, line: error.place.line ?? null },
      params: { reason: error.reason, line: error.place.line ?? 1 },
    });
  }
}

class PlainRows {
  readonly #classes = new Set<string>();
  #classCount = 0;
  count = 0;

  constructor(
    private readonly sink: RowSink,
    private readonly table: PlainTable,
  ) {}

  read(cells: Cells): void {
    this.count += 1;
    if (this.table.content === 'STUDENTS') this.#student(cells);
    else if (this.table.content === 'STAFF') this.#staff(cells);
    else this.#class(cells, cells.required('className', 20));
  }

  #row(cells: Cells, row: Pick<StagedRow, 'kind' | 'sourceId' | 'data'> & Partial<StagedRow>): void {
    const schoolRef = cells.text('schoolCode') || null;
    this.sink.row({ ...cells.place, ended: false, extra: cells.extra(), schoolRef, ...row });
  }

  #student(cells: Cells): void {
    const number = cells.required('number', 16);
    const sourceId = this.#id(cells, number);
    const data = {
      ...{ name: cells.name(cells.text('name'), 'name'), number },
      ...{ gender: genderOf(cells.text('gender')), startsOn: cells.day('startsOn') },
    };
    this.#row(cells, { kind: 'STUDENT', sourceId, nationalId: cells.nationalId('nationalId'), data });
    const classRef = this.#classOf(cells);
    const seat = cells.whole('seat', 99, 'SEAT_INVALID');
    if (classRef && number)
      this.#row(cells, {
        ...{ kind: 'PLACE', sourceId, classRef, userRef: sourceId, extra: null },
        data: { seat, startsOn: null },
      });
  }

  #staff(cells: Cells): void {
    const name = cells.name(cells.text('name'), 'name');
    const nationalId = cells.nationalId('nationalId');
    const email = cells.email('email');
    // Whoever has neither number nor address is known by the name alone, which two may not share.
    const known = createHash('sha256')
      .update(nationalId ?? email ?? name)
      .digest('hex')
      .slice(0, 24);
    const sourceId = this.#id(cells, known);
    const data = {
      ...{ name, email, power: 'SUBJECT_TEACHER', title: cut(cells.text('title'), 40) || '教師' },
      ...{ username: '', startsOn: cells.day('startsOn') },
    };
    this.#row(cells, { kind: 'STAFF', sourceId, nationalId, userRef: sourceId, data });
    const classRef = this.#classOf(cells);
    if (classRef)
      this.#row(cells, {
        ...{ kind: 'HOMEROOM', sourceId, classRef, userRef: sourceId, extra: null },
        data: { startsOn: null },
      });
  }

  #id(cells: Cells, own: string): string {
    return cut([cells.text('schoolCode'), own].filter(Boolean).join('|'), 120);
  }

  #classOf(cells: Cells): string | null {
    const name = cells.text('className');
    return name ? this.#class(cells, name) : null;
  }

  /** The id of a class, which comes once however many pupils name it. Where nothing tells its grade, the plan finds one. */
  #class(cells: Cells, name: string): string {
    const sourceId = this.#id(cells, `${schoolYearOf(this.table.today)}|${name}`);
    if (this.#classes.has(sourceId)) return sourceId;
    this.#classes.add(sourceId);
    const text = cells.text('grade');
    const grade = gradeOf(text, name);
    if (!grade && text) cells.say('ERROR', 'GRADE_INVALID', 'grade', { value: cut(text, 20) });
    if ([...name].length > 20) cells.say('ERROR', 'TOO_LONG', 'className', { max: 20 });
    this.#classCount += 1;
    this.#row(cells, {
      ...{ kind: 'CLASS', sourceId, extra: null },
      data: {
        ...{ name: [...name].slice(0, 20).join(''), grade },
        ...{ number: classNumberOf(name) ?? this.#classCount, schoolYear: schoolYearOf(this.table.today) },
      },
    });
    return sourceId;
  }
}
