import { formatTaipeiTime, type IsoDate, isSchoolDay, type SchoolDay, toTaipeiDate } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { schoolDays } from '../calendar/school-days.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { inForce } from '../schools/in-force.ts';
import type { School } from '../schools/school.entity.ts';
import { Enrolment, type Student } from '../schools/student.entity.ts';
import { pupilSpanKey } from './day.loaders.ts';
import { type DayOfStudent, studentDays } from './student-days.ts';

/** A pupil and one date of the pupil’s. */
export interface BoardRow {
  student: Student;
  day: DayOfStudent;
}

export interface Board {
  date: IsoDate;
  schoolDay: SchoolDay;
  students: BoardRow[];
}

/** A class on a date: the pupils who are in it now, by seat. */
export async function classBoard(context: Context, classGroup: ClassGroup, date: IsoDate): Promise<Board> {
  const { em, loaders } = context;
  const students = await loaders.classStudents.load(classGroup.id);
  const days = await loaders.studentDays.loadMany(students.map(({ id }) => pupilSpanKey(id, date)));
  const byStudent = new Map(
    days.flatMap((each) => (each instanceof Error ? [] : each)).map((day) => [day.studentId, day]),
  );
  const rows = students.flatMap((student) => {
    const day = byStudent.get(student.id);
    return day ? [{ student, day }] : [];
  });
  return { date, schoolDay: await schoolDayAt(em, classGroup.school.id, date), students: rows };
}

async function schoolDayAt(em: Context['em'], schoolId: string, date: IsoDate): Promise<SchoolDay> {
  const day = (await schoolDays(em, schoolId, date, date)).get(date);
  if (!day) throw new Error(`No school has the date ${date}.`);
  return day;
}

export interface Arrivals {
  date: IsoDate;
  schoolDay: SchoolDay;
  expected: number;
  arrived: number;
  late: number;
  onLeave: number;
  missing: number;
  curve: { at: string; count: number }[];
  missingStudents: BoardRow[];
}

const SEEN = ['ARRIVED', 'LATE', 'LEFT'];

/** A school’s morning, of all pupils who are in its classes now. */
export async function schoolArrivals(context: Context, { id }: School, date: IsoDate): Promise<Arrivals> {
  const { em, at } = context;
  const schoolDay = await schoolDayAt(em, id, date);
  const enrolments = isSchoolDay(schoolDay)
    ? await em.find(
        Enrolment,
        { school: id, classGroup: { $ne: null }, ...inForce(toTaipeiDate(at)) },
        {
          populate: ['student', 'classGroup'],
          orderBy: { classGroup: { grade: 'asc', number: 'asc' }, seatNumber: 'asc' },
        },
      )
    : [];
  const students = enrolments.map(({ student }) => student.getEntity());
  const days = await studentDays(
    em,
    students.map((student) => student.id),
    { from: date, to: date },
    at,
  );
  const byStudent = new Map(days.map((day) => [day.studentId, day]));
  const expected = students.flatMap((student): BoardRow[] => {
    const day = byStudent.get(student.id);
    return day && day.outing === null ? [{ student, day }] : [];
  });
  const count = (...states: string[]) => expected.filter(({ day }) => states.includes(day.state)).length;
  const missing = expected.filter(({ day }) => day.state === 'MISSING');
  return {
    date,
    schoolDay,
    expected: expected.length,
    arrived: count(...SEEN),
    late: count('LATE'),
    onLeave: count('ON_LEAVE'),
    missing: missing.length,
    curve: curveOf(expected.flatMap(({ day }) => day.arrivedAt ?? [])),
    missingStudents: missing.sort((a, b) => Number(b.day.unexplained) - Number(a.day.unexplained)),
  };
}

/** Arrivals by the five minutes in which they came. */
function curveOf(arrivals: readonly Date[]): Arrivals['curve'] {
  const FIVE_MINUTES = 5 * 60_000;
  const spans = Map.groupBy(arrivals, (at) => Math.floor(at.getTime() / FIVE_MINUTES) * FIVE_MINUTES);
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([start, within]) => ({ at: formatTaipeiTime(new Date(start)), count: within.length }));
}
