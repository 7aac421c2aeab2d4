import { LockMode } from '@mikro-orm/core';
import { absenceOfMark, type IsoDate, type RollCallMark, toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { writeAbsences } from './absence-records.ts';
import { mayCallRollOn } from './day.policy.ts';
import { announceDays } from './day-news.ts';
import { watchDropouts } from './dropout-watch.service.ts';
import { RollCall, RollCallRow } from './roll-call.entity.ts';
import {
  type CalledLesson,
  lessonToCall,
  pupilsOfClass,
  type RollCallSheet,
  rollCallSheet,
} from './roll-call.queries.ts';
import { type DayOfStudent, isOnLeave, studentDays } from './student-days.ts';

export interface RollCallRecord {
  classGroupId: string;
  date: IsoDate;
  period: string;
  marks: readonly { studentId: string; mark: RollCallMark }[];
  /** Of the roll call that the teacher has seen; 0 when there was none. */
  version: number;
  reason?: string | null;
}

/**
 * Records who is there in a lesson, and the absences that follow; or corrects it, with a reason.
 * @throws Refusal NOT_FOUND for a class or lesson that is not the viewer's, CONFLICT VERSION_STALE when somebody else
 * was faster, FORBIDDEN ROLL_CALL_WEEK_OVER, BAD_INPUT DAY_AHEAD, DAY_WITHOUT_SCHOOL, PERIOD_UNKNOWN,
 * ROLL_CALL_INCOMPLETE when the marks are not those of the pupils in the class on that date, CORRECTION_REASON_REQUIRED.
 */
export async function recordRollCall(
  context: Context,
  viewer: Viewer,
  record: RollCallRecord,
): Promise<RollCallSheet> {
  const { em } = context;
  const classGroup = await em.findOne(ClassGroup, { id: record.classGroupId });
  if (!classGroup) throw notFound();
  const lesson = await lessonToCall(context, viewer, classGroup, record);
  const { id, school } = classGroup;
  const days = { date: record.date, today: toTaipeiDate(context.at) };
  if (!mayCallRollOn(viewer, { id, schoolId: school.id }, days))
    throw new Refusal('FORBIDDEN', 'ROLL_CALL_WEEK_OVER', { field: 'date' });
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'attendance.rollCall');
    await write({ ...context, em: tx }, viewer, { record, lesson, classGroup });
  });
  return rollCallSheet(context, classGroup, lesson);
}

interface Calling {
  record: RollCallRecord;
  lesson: CalledLesson;
  classGroup: ClassGroup;
}

async function write(work: Context, viewer: Viewer, calling: Calling): Promise<void> {
  const { em, at } = work;
  const { record, lesson, classGroup } = calling;
  const { date, marks } = record;
  const reason = record.reason?.trim() || null;
  const ids = await pupilsOfClass(em, classGroup.id, date);
  const marked = new Set(marks.map(({ studentId }) => studentId));
  if (marks.length !== ids.length || !ids.every((id) => marked.has(id)))
    throw badInput('ROLL_CALL_INCOMPLETE', 'marks');
  const taken = await take(work, viewer, calling, reason);
  await em.upsertMany(
    RollCallRow,
    marks.map(({ studentId, mark }) => ({
      ...{ id: newId(at.getTime()), rollCall: taken.id, student: studentId, mark },
      ...{ date, period: lesson.period.code },
    })),
    { onConflictFields: ['rollCall', 'student'], onConflictMergeFields: ['mark'] },
  );
  const days = await studentDays(em, ids, { from: date, to: date }, at);
  await recordAbsences(work, viewer, calling, days, reason);
  audit(
    { em, at },
    {
      action: taken.version === 1 ? 'rollCall.taken' : 'rollCall.corrected',
      actor: actorOf(viewer),
      schoolId: classGroup.school.id,
      subject: { type: 'rollCall', id: taken.id },
      details: { classGroup: classGroup.name, date, period: lesson.period.name },
    },
  );
  await em.flush();
  await watchDropouts(work, ids);
  await announceDays(work, days);
}

/** The roll call's own row, one version further. Two who take the same one at once meet at the unique index. */
async function take(
  { em, at }: Context,
  { account }: Viewer,
  { record, lesson, classGroup }: Calling,
  reason: string | null,
): Promise<RollCall> {
  const place = { classGroup: classGroup.id, date: record.date, period: lesson.period.code };
  const known = await em.findOne(RollCall, place, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if ((known?.version ?? 0) !== record.version) throw conflict('VERSION_STALE');
  if (known && !reason) throw badInput('CORRECTION_REASON_REQUIRED', 'reason');
  const taking = { takenBy: account.id, takenByName: account.name, takenAt: at };
  if (known) em.assign(known, { ...taking, version: known.version + 1 });
  const taken =
    known ??
    em.create(RollCall, {
      ...{ id: newId(at.getTime()), school: classGroup.school.id, version: 1 },
      ...place,
      ...taking,
    });
  await em.flush();
  return taken;
}

async function recordAbsences(
  { em, at }: { em: EntityManager; at: Date },
  { account }: Viewer,
  { record, lesson, classGroup }: Calling,
  days: readonly DayOfStudent[],
  reason: string | null,
): Promise<void> {
  const dayOf = new Map(days.map((day) => [day.studentId, day]));
  const { date, period } = lesson;
  const wishes = record.marks.flatMap(({ studentId, mark }) => {
    const day = dayOf.get(studentId);
    if (!day) return [];
    const kind = absenceOfMark(mark, period, isOnLeave(day, period.code));
    return [{ studentId, schoolId: classGroup.school.id, date, period: period.code, kind }];
  });
  await writeAbsences({ em, at, by: account, reason }, wishes);
}
