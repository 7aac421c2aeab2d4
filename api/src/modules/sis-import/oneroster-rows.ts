import { gradesOf, type SchoolLevel, schoolYearOf, semesterOf } from '@qinshi/domain';
import { type Cells, cut } from './cells.ts';
import { classNumberOf, gradeOf, levelOf } from './guesses.ts';
import { readUser, type UserRole } from './oneroster-users.ts';
import type { RowSink, StagedRow } from './staged-row.ts';

const ENDED = new Set(['tobedeleted', 'inactive']);
/** Longest id that is kept, as the standard's GUIDs are shorter. */
const MAX_ID = 120;

interface KnownClass {
  row: StagedRow;
  isHomeroom: boolean;
}

/** Makes staged rows of the rows of a delivery, file after file in the order of ONEROSTER_FILES. */
export class OneRosterRows {
  readonly #schools = new Map<string, { level: SchoolLevel }>();
  readonly #parents = new Map<string, string>();
  readonly #schoolYears = new Map<string, number>();
  readonly #classes = new Map<string, KnownClass>();
  readonly #roles = new Map<string, UserRole[]>();
  readonly #sexes = new Map<string, string>();
  readonly #classCounts = new Map<string, number>();
  readonly #read: Readonly<Record<string, (cells: Cells) => void>>;

  constructor(
    private readonly sink: RowSink,
    private readonly today: string,
  ) {
    this.#read = {
      orgs: (cells) => this.#org(cells),
      academicSessions: (cells) => this.#session(cells),
      classes: (cells) => this.#class(cells),
      roles: (cells) => this.#role(cells),
      demographics: (cells) => this.#demographics(cells),
      users: (cells) => this.#user(cells),
      enrollments: (cells) => this.#enrollment(cells),
    };
  }

  read(file: string, cells: Cells): void {
    const read = this.#read[file];
    if (read) read(cells);
    else this.#keep(file, cells);
  }

  /** A file is over: which of the classes are homerooms is known only now. */
  endOf(file: string): void {
    if (file !== 'classes') return;
    const withHomerooms = new Set(
      [...this.#classes.values()].filter(({ isHomeroom }) => isHomeroom).map(({ row }) => row.schoolRef),
    );
    for (const known of this.#classes.values()) {
      // Where homerooms are told apart, the others are lessons.
      if (!known.isHomeroom && withHomerooms.has(known.row.schoolRef))
        this.sink.row({
          ...known.row,
          kind: 'KEPT',
          sourceId: `classes:${known.row.sourceId}`,
          schoolRef: null,
        });
      else {
        known.isHomeroom = true;
        this.sink.row(known.row);
      }
    }
  }

  #id(cells: Cells, column = 'sourcedId'): string {
    return cells.required(column, MAX_ID);
  }

  #row(cells: Cells, row: Pick<StagedRow, 'kind' | 'sourceId' | 'data'> & Partial<StagedRow>): StagedRow {
    const ended = ENDED.has(cells.text('status').toLowerCase());
    return { ...cells.place, ended, extra: cells.extra(), ...row };
  }

  #keep(file: string, cells: Cells): void {
    const id = cells.text('sourcedId') || cells.text('userSourcedId');
    if (id === '') cells.say('ERROR', 'VALUE_MISSING', 'sourcedId');
    this.sink.row(this.#row(cells, { kind: 'KEPT', sourceId: cut(`${file}:${id}`, MAX_ID), data: {} }));
  }

  #org(cells: Cells): void {
    const sourceId = this.#id(cells);
    const name = cells.required('name', 80);
    if (cells.text('type').toLowerCase() !== 'school') {
      this.#parents.set(sourceId, name);
      this.sink.row(this.#row(cells, { kind: 'KEPT', sourceId: `orgs:${sourceId}`, data: { name } }));
      return;
    }
    const level = levelOf(cells.text('metadata.level'), name);
    const identifier = cells.text('identifier');
    const code = [identifier, sourceId].find((text) => /^[A-Za-z0-9]{1,16}$/.test(text));
    if (!code)
      cells.say('ERROR', 'VALUE_INVALID', 'identifier', { value: identifier, allowed: 'A-Z 0-9 (1–16)' });
    if (!level) cells.say('WARNING', 'LEVEL_ASSUMED', 'name');
    this.#schools.set(sourceId, { level: level ?? 'ELEMENTARY' });
    const parent = this.#parents.get(cells.text('parentSourcedId'));
    const district = cut(cells.text('metadata.district') || parent || '', 20) || null;
    const data = { code: code ?? null, name, level, district };
    this.sink.row(this.#row(cells, { kind: 'SCHOOL', sourceId, data }));
  }

  #session(cells: Cells): void {
    const sourceId = this.#id(cells);
    const startsOn = cells.day('startDate', { must: true });
    const endsOn = cells.day('endDate', { must: true });
    if (!startsOn || !endsOn) return;
    this.#schoolYears.set(sourceId, schoolYearOf(startsOn));
    const type = cells.text('type').toLowerCase();
    if (type !== 'semester' && type !== 'term') {
      const id = cut(`academicSessions:${sourceId}`, MAX_ID);
      this.sink.row(this.#row(cells, { kind: 'KEPT', sourceId: id, data: { startsOn, endsOn } }));
      return;
    }
    if (endsOn < startsOn)
      cells.say('ERROR', 'VALUE_INVALID', 'endDate', { value: endsOn, allowed: `≥ ${startsOn}` });
    const data = { schoolYear: schoolYearOf(startsOn), semester: semesterOf(startsOn), startsOn, endsOn };
    this.sink.row(this.#row(cells, { kind: 'TERM', sourceId, data }));
  }

  #class(cells: Cells): void {
    const sourceId = this.#id(cells);
    const name = cells.required('title', 20);
    const schoolRef = this.#id(cells, 'schoolSourcedId');
    const data = {
      name,
      grade: this.#grade(cells, schoolRef, name),
      number: this.#classNumber(cells, schoolRef, name),
      schoolYear: this.#schoolYear(cells),
    };
    const known = this.#classes.get(sourceId);
    const row = this.#row(cells, { kind: 'CLASS', sourceId, schoolRef, data });
    // The second of one id is found with all other twins, in the database.
    if (known) this.sink.row(row);
    else
      this.#classes.set(sourceId, { row, isHomeroom: cells.text('classType').toLowerCase() === 'homeroom' });
  }

  #grade(cells: Cells, schoolRef: string, name: string): number {
    const text = cells.text('grades') || cells.text('grade');
    // Files have one or the other.
    const column = cells.fields.has('grade') && !cells.fields.has('grades') ? 'grade' : 'grades';
    const grade = gradeOf(text, name);
    if (grade) return grade;
    const [first = 1] = gradesOf(this.#schools.get(schoolRef)?.level ?? 'ELEMENTARY');
    if (text) cells.say('ERROR', 'GRADE_INVALID', column, { value: cut(text, 20) });
    else cells.say('WARNING', 'GRADE_ASSUMED', column, { grade: first });
    return first;
  }

  #classNumber(cells: Cells, schoolRef: string, name: string): number {
    const number = cells.whole('metadata.classNumber', 999, 'VALUE_INVALID') ?? classNumberOf(name);
    if (number) return number;
    const count = (this.#classCounts.get(schoolRef) ?? 0) + 1;
    this.#classCounts.set(schoolRef, count);
    return count;
  }

  #schoolYear(cells: Cells): number {
    const column = cells.text('termSourcedIds') ? 'termSourcedIds' : 'termSourcedId';
    const terms = cells
      .text(column)
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    const years = terms.flatMap((id) => this.#schoolYears.get(id) ?? []);
    if (years.length === 0 && terms.length > 0)
      cells.say('WARNING', 'TERM_UNKNOWN', column, { id: cut(terms.join(','), 60) });
    return years[0] ?? schoolYearOf(this.today);
  }

  #role(cells: Cells): void {
    const user = this.#id(cells, 'userSourcedId');
    const role = {
      role: cells.text('role'),
      org: this.#id(cells, 'orgSourcedId'),
      isPrimary: cells.text('roleType').toLowerCase() === 'primary',
      startsOn: cells.day('beginDate'),
      endsOn: cells.day('endDate'),
    };
    if (ENDED.has(cells.text('status').toLowerCase())) return;
    const roles = this.#roles.get(user);
    if (roles) roles.push(role);
    else this.#roles.set(user, [role]);
  }

  #demographics(cells: Cells): void {
    const user = cells.text('userSourcedId') || cells.text('sourcedId');
    const sex = cells.text('sex').toLowerCase();
    if (sex) this.#sexes.set(user, sex);
    cells.day('birthDate');
    this.#keep('demographics', cells);
  }

  #user(cells: Cells): void {
    const sourceId = this.#id(cells);
    const ended = ENDED.has(cells.text('status').toLowerCase());
    const rows = readUser(cells, sourceId, {
      roles: this.#roles.get(sourceId) ?? [],
      sex: this.#sexes.get(sourceId) ?? '',
      today: this.today,
      ended,
    });
    for (const row of rows) this.sink.row(this.#row(cells, row));
  }

  #enrollment(cells: Cells): void {
    const sourceId = this.#id(cells);
    const classRef = this.#id(cells, 'classSourcedId');
    const userRef = this.#id(cells, 'userSourcedId');
    const role = cells.text('role').toLowerCase();
    const known = this.#classes.get(classRef);
    const isPrimary = cells.text('primary').toLowerCase() !== 'false';
    const startsOn = cells.day('beginDate');
    const endsOn = cells.day('endDate');
    const ended = endsOn !== null && endsOn < this.today ? { ended: true } : {};
    const isLesson = known?.isHomeroom === false;
    const kind = role === 'student' ? 'PLACE' : role === 'teacher' && isPrimary ? 'HOMEROOM' : 'KEPT';
    if (!ENROLLED_ROLES.has(role)) cells.say('WARNING', 'ROLE_UNKNOWN', 'role', { value: cut(role, 40) });
    const seat = cells.whole('metadata.seatNumber', 99, 'SEAT_INVALID');
    if (isLesson || kind === 'KEPT')
      this.sink.row(
        this.#row(cells, { kind: 'KEPT', sourceId: cut(`enrollments:${sourceId}`, MAX_ID), data: {} }),
      );
    else
      this.sink.row(
        this.#row(cells, { kind, sourceId, classRef, userRef, data: { seat, startsOn }, ...ended }),
      );
  }
}

const ENROLLED_ROLES = new Set(['student', 'teacher', 'administrator', 'proctor', 'aide', 'guardian']);
