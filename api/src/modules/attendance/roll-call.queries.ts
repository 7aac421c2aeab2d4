import { type IsoDate, type PeriodDefinition, type RollCallMark, suggestedMark } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { scoped } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { scopeOf } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { Lesson } from '../calendar/lesson.entity.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Enrolment, type Student } from '../schools/student.entity.ts';
import { mayCallRoll } from './day.policy.ts';
import { RollCall, RollCallRow } from './roll-call.entity.ts';
import { periodOf, type SchoolDate, schoolDateOf } from './school-date.ts';
import { type DayOfStudent, isOnLeave, studentDays } from './student-days.ts';

/** A lesson of which the viewer calls the roll. */
export interface CalledLesson extends SchoolDate {
  date: IsoDate;
  period: PeriodDefinition;
  subject: string | null;
}

/** A roll call as a teacher has it before the eyes. */
export interface RollCallSheet {
  date: IsoDate;
  period: PeriodDefinition;
  subject: string | null;
  takenAt: Date | null;
  takenBy: string | null;
  countsAbsence: boolean;
  version: number;
  rows: RollCallEntry[];
}

export interface RollCallEntry {
  student: Student;
  studentId: string;
  mark: RollCallMark | null;
  suggestion: RollCallMark;
  onLeave: boolean;
  /** The request that covers the period. */
  leaveRequestId: string | null;
  day: DayOfStudent;
}

/**
 * The lesson of a class in a period of a date: the homeroom teacher’s and the office’s, and of whoever teaches it.
 * @throws Refusal NOT_FOUND when it is not the viewer's, BAD_INPUT DAY_AHEAD, DAY_WITHOUT_SCHOOL, PERIOD_UNKNOWN.
 */
export async function lessonToCall(
  { em, at }: Pick<Context, 'em' | 'at'>,
  viewer: Viewer,
  { id, school }: ClassGroup,
  { date, period: code }: { date: IsoDate; period: string },
): Promise<CalledLesson> {
  const schoolDate = await schoolDateOf(em, school.id, date, at);
  const lesson = await em.findOne(
    Lesson,
    { classGroup: id, weekday: schoolDate.schoolDay.weekday, period: code },
    { populate: ['teacher'] },
  );
  const ownLesson = lesson?.teacher?.getEntity().account.id === viewer.account.id;
  if (!mayCallRoll(viewer, { id, schoolId: school.id }, ownLesson)) throw notFound();
  return { ...schoolDate, date, period: periodOf(schoolDate, code), subject: lesson?.subject ?? null };
}

/**
 * The sheet of a lesson: what is recorded, and what swipes and leave suggest. Whether a pupil is there is told to
 * whoever teaches the lesson too, so it is worked out with the system's eyes; `context.em` shows who is in the class.
 */
export async function rollCallSheet(
  context: Context,
  { id }: ClassGroup,
  lesson: CalledLesson,
): Promise<RollCallSheet> {
  const { em, at, deps } = context;
  const { date, period, subject, schoolDay } = lesson;
  const students = await context.loaders.classStudents.load(id);
  const taken = await em.findOne(RollCall, { classGroup: id, date, period: period.code });
  const marks = taken ? await em.find(RollCallRow, { rollCall: taken.id }) : [];
  const markOf = new Map(marks.map(({ student, mark }) => [student.id, mark]));
  const system = scoped(deps.orm.em.fork({ clear: true }), { ...scopeOf(context), kind: 'SYSTEM' });
  const ids = students.map((student) => student.id);
  const days = await studentDays(system, ids, { from: date, to: date }, at);
  const dayOf = new Map(days.map((day) => [day.studentId, day]));
  return {
    date,
    period,
    subject,
    takenAt: taken?.takenAt ?? null,
    takenBy: taken?.takenByName ?? null,
    countsAbsence: period.countsAbsence,
    version: taken?.version ?? 0,
    rows: students.flatMap((student): RollCallEntry[] => {
      const day = dayOf.get(student.id);
      if (!day) return [];
      const onLeave = isOnLeave(day, period.code);
      return [
        {
          student,
          studentId: student.id,
          mark: markOf.get(student.id) ?? null,
          suggestion: suggestedMark({ ...day, schoolDay, period, onLeave, outing: day.outing !== null }),
          onLeave,
          leaveRequestId: day.leave.find((each) => each.period === period.code)?.requestId ?? null,
          day,
        },
      ];
    }),
  };
}

/** Pupils who are in a class on the day of the clock. */
export async function pupilsOfClass(
  em: EntityManager,
  classGroupId: string,
  today: IsoDate,
): Promise<string[]> {
  const rows = await em.find(Enrolment, { classGroup: classGroupId, ...inForce(today) });
  return rows.map(({ student }) => student.id);
}
