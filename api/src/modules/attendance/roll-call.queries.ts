import {
  coversPeriod,
  type IsoDate,
  type PeriodDefinition,
  type RollCallMark,
  suggestedMark,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { scoped } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { scopeOf } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { Lesson } from '../calendar/lesson.entity.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { nameInRecord } from '../schools/schools.access.ts';
import { Student } from '../schools/student.entity.ts';
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
 * The lesson of a class in a period of a date: the homeroom teacher’s and the office’s, and of whoever teaches it and was
 * in post then. The timetable has no dates: it is that of today.
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
  const lessonTeacher = lesson?.teacher?.getEntity();
  const ownLesson = lessonTeacher?.account.id === viewer.account.id && lessonTeacher.startsOn <= date;
  if (!mayCallRoll(viewer, { id, schoolId: school.id }, ownLesson)) throw notFound();
  return { ...schoolDate, date, period: periodOf(schoolDate, code), subject: lesson?.subject ?? null };
}

/**
 * The sheet of a lesson: who was in the class on that date, what is recorded, and what swipes and leave suggest. The
 * lesson is the viewer's; whether a pupil is there is told to whoever teaches it too, and who was in the class also when
 * some have gone since, so it is worked out with the system's eyes.
 */
export async function rollCallSheet(
  context: Context,
  { id }: ClassGroup,
  lesson: CalledLesson,
): Promise<RollCallSheet> {
  const { em, at, deps } = context;
  const { date, period, subject, schoolDay } = lesson;
  const system = scoped(deps.orm.em.fork({ clear: true }), { ...scopeOf(context), kind: 'SYSTEM' });
  const ids = await pupilsOfClass(em, id, date);
  const known = new Map(
    (await system.find(Student, { id: { $in: ids } })).map((student) => [student.id, student]),
  );
  const students = ids.flatMap((each) => known.get(each) ?? []).map(nameInRecord);
  const taken = await em.findOne(RollCall, { classGroup: id, date, period: period.code });
  const marks = taken ? await system.find(RollCallRow, { rollCall: taken.id }) : [];
  const markOf = new Map(marks.map(({ student, mark }) => [student.id, mark]));
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
          leaveRequestId: day.leave.find((each) => coversPeriod(each, period.code))?.requestId ?? null,
          day,
        },
      ];
    }),
  };
}

/**
 * Pupils who were in a class on a date, by seat, also those who have gone since (scope.class_on).
 * @param em of whoever leads the class or teaches in it, or of the system; nobody else is told of any.
 */
export async function pupilsOfClass(
  em: EntityManager,
  classGroupId: string,
  date: IsoDate,
): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    'select class_on as id from scope.class_on(?::uuid, ?::date) as class_on',
    [classGroupId, date],
  );
  return [...new Set(rows.map(({ id }) => id))];
}
