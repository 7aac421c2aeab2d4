import { StudentCard } from '../src/modules/attendance/student-card.entity.ts';
import { Lesson } from '../src/modules/calendar/lesson.entity.ts';
import type { Browser, Problem } from './browser.ts';
import { Gate, type Reader } from './gate.ts';
import type { Child, ClassRoom, World } from './world.ts';

const DAY = `date state arrivedAt leftAt outing alarmedAt unexplained leave { id status } note { reason text recordedBy }
  schoolDay { kind name }`;

export interface SeenDay {
  date: string;
  state: string;
  arrivedAt: string | null;
  leftAt: string | null;
  outing: string | null;
  alarmedAt: string | null;
  unexplained: boolean;
  leave: { id: string; status: string } | null;
  note: { reason: string; text: string | null; recordedBy: string } | null;
  schoolDay: { kind: string; name: string | null };
}

export interface SeenRow {
  student: { id: string; name: string };
  day: SeenDay;
}
const ROW = `student { id name } day { ${DAY} }`;

const ABSENCE = `id date period periodName kind recordedBy visibleFrom leaveRequest { id status }`;
const WITH_HISTORY = `${ABSENCE} history { before after reason changedBy }`;

export interface SeenAbsence {
  id: string;
  date: string;
  period: string;
  periodName: string;
  kind: string;
  recordedBy: string | null;
  visibleFrom: string;
  leaveRequest: { id: string; status: string } | null;
  history: { before: string | null; after: string | null; reason: string | null; changedBy: string }[];
}

const ROLL_CALL = `date period { code } subject takenAt takenBy countsAbsence version
  rows { student { id name seatNumber } mark suggestion onLeave leave { id } day { state } }`;

export interface Sheet {
  subject: string | null;
  takenBy: string | null;
  countsAbsence: boolean;
  version: number;
  rows: {
    student: { id: string; name: string };
    mark: string | null;
    suggestion: string;
    onLeave: boolean;
    leave: { id: string } | null;
    day: { state: string };
  }[];
}

export const SHEET = `query ($id: ID!, $date: Date!, $period: String!) {
  classGroup(id: $id) { rollCall(date: $date, period: $period) { ${ROLL_CALL} } } }`;
export const CALL = `mutation ($input: RecordRollCallInput!) { recordRollCall(input: $input) { ${ROLL_CALL} } }`;
export const RECORD = `mutation ($input: RecordAbsencesInput!) { recordAbsences(input: $input) { ${WITH_HISTORY} } }`;
export const CORRECT = `mutation ($input: CorrectAbsenceInput!) { correctAbsence(input: $input) { ${WITH_HISTORY} } }`;
export const DAY_CHANGES = `subscription ($classGroup: ID) { studentDayChanged(classGroup: $classGroup) { ${ROW} } }`;
export const NOTE = `mutation ($input: RecordDayNoteInput!) { recordDayNote(input: $input) { ${ROW} } }`;
export const UNNOTE = `mutation ($input: NotifyGuardiansInput!) { removeDayNote(input: $input) { ${ROW} } }`;
export const TELL = `mutation ($input: NotifyGuardiansInput!) { notifyGuardians(input: $input) { ${ROW} } }`;

type Refused = Problem['extensions'];
type Mark = 'PRESENT' | 'ABSENT' | 'LATE' | 'LEFT_EARLY';

/** Somebody who looks at pupils' days: a guardian, a teacher, an office. */
export class DayActor {
  constructor(readonly browser: Browser) {}

  async today({ id }: { id: string }): Promise<SeenDay> {
    const query = `query ($id: ID!) { student(id: $id) { today { ${DAY} } } }`;
    return (await this.browser.do<{ student: { today: SeenDay } }>(query, { id })).student.today;
  }

  async state(child: { id: string }): Promise<string> {
    return (await this.today(child)).state;
  }

  async days({ id }: { id: string }, from: string, to: string): Promise<SeenDay[]> {
    const query = `query ($id: ID!, $from: Date!, $to: Date!) { student(id: $id) { days(from: $from, to: $to) { ${DAY} } } }`;
    return (await this.browser.do<{ student: { days: SeenDay[] } }>(query, { id, from, to })).student.days;
  }

  async board({ id }: { id: string }, date?: string): Promise<SeenRow[]> {
    const query = `query ($id: ID!, $date: Date) { classGroup(id: $id) { board(date: $date) { students { ${ROW} } } } }`;
    const { classGroup } = await this.browser.do<{ classGroup: { board: { students: SeenRow[] } } }>(query, {
      id,
      date,
    });
    return classGroup.board.students;
  }

  async absences({ id }: { id: string }, args: object = {}): Promise<SeenAbsence[]> {
    const query = `query ($id: ID!, $term: ID, $kinds: [AbsenceKind!]) {
      student(id: $id) { absences(term: $term, kinds: $kinds) { ${ABSENCE} } } }`;
    const { student } = await this.browser.do<{ student: { absences: SeenAbsence[] } }>(query, {
      id,
      ...args,
    });
    return student.absences;
  }

  async sheet({ id }: { id: string }, date: string, period: string): Promise<Sheet> {
    const { classGroup } = await this.browser.do<{ classGroup: { rollCall: Sheet } }>(SHEET, {
      id,
      date,
      period,
    });
    return classGroup.rollCall;
  }

  refusedSheet({ id }: { id: string }, date: string, period: string): Promise<Refused> {
    return this.browser.refused(SHEET, { id, date, period });
  }

  /** Calls the roll; whoever is not named is there. */
  async call(
    room: { id: string },
    date: string,
    period: string,
    marks: Marks,
    more: object = {},
  ): Promise<Sheet> {
    const input = await this.#calling(room, date, period, marks, more);
    return (await this.browser.do<{ recordRollCall: Sheet }>(CALL, { input })).recordRollCall;
  }

  async refusedCall(
    room: { id: string },
    date: string,
    period: string,
    marks: Marks,
    more: object = {},
  ): Promise<Refused> {
    return this.browser.refused(CALL, { input: await this.#calling(room, date, period, marks, more) });
  }

  async #calling(room: { id: string }, date: string, period: string, marks: Marks, more: object) {
    const { rows, version } = await this.sheet(room, date, period);
    return {
      classGroupId: room.id,
      date,
      period,
      version,
      marks: rows.map(({ student }) => ({ studentId: student.id, mark: marks[student.id] ?? 'PRESENT' })),
      ...more,
    };
  }
}

export type Marks = Record<string, Mark>;

export async function dayActor(world: World, person: { username: string }, kind?: string): Promise<DayActor> {
  return new DayActor(await world.as(person, kind));
}

/** The gate of a school, at which pupils come and go. */
export class Entrance {
  #sequence = 0;
  readonly #cards = new Map<string, string>();

  private constructor(
    private readonly world: World,
    private readonly reader: Reader,
  ) {}

  static async of(world: World, school: { id: string; code: string }): Promise<Entrance> {
    const admin = await world.as(await world.staff(school, ['SCHOOL_ADMIN']));
    return new Entrance(world, await (await Gate.open(world, admin, school.id)).reader());
  }

  /** A pupil’s card at an instant, `2026-11-24T07:40` in Taipei. */
  async swipe(child: Child, direction: 'ARRIVAL' | 'DEPARTURE', at: string): Promise<void> {
    const cardNumber = await this.#cardOf(child);
    const occurredAt = new Date(`${at}:00+08:00`).toISOString();
    this.#sequence += 1;
    const answer = await this.reader.record([
      { cardNumber, direction, occurredAt, sequence: this.#sequence },
    ]);
    if (answer.accepted !== 1) throw new Error(`Not accepted: ${JSON.stringify(answer)}`);
  }

  async #cardOf({ id, schoolId }: Child): Promise<string> {
    const known = this.#cards.get(id);
    if (known) return known;
    const cardNumber = `CARD${id.slice(-8).toUpperCase()}`;
    const em = this.world.em;
    const open = { issuedAt: new Date('2026-09-01T08:00:00+08:00'), lostAt: null, endedAt: null };
    em.create(StudentCard, { student: id, school: schoolId, cardNumber, ...open });
    await em.flush();
    this.#cards.set(id, cardNumber);
    return cardNumber;
  }
}

/** A lesson in a class’s timetable; 1 is Monday. */
export async function addLesson(
  world: World,
  room: ClassRoom,
  lesson: { weekday: number; period: string; subject: string; teacher?: string },
): Promise<void> {
  const em = world.em;
  em.create(Lesson, { ...lesson, classGroup: room.id, teacher: lesson.teacher ?? null });
  await em.flush();
}
