import {
  addDays,
  DEFAULT_LEAVE_SETTINGS,
  formatRocDate,
  judgeLeave,
  LEAVE_FARTHEST_DAYS,
  LEAVE_STATUSES_IN_FORCE,
  type LeaveDay,
  type LeaveJudgement,
  type Locale,
  leaveChainFor,
  leaveStatusWord,
  leaveTypeName,
  levelOfGrade,
  periodsOn,
  schoolYearOf,
  termRange,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { periodTablesOf, schoolDays } from '../calendar/school-days.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { Student } from '../schools/student.entity.ts';
import { leaveAskerOf, mayAskForLeave } from './leave.policy.ts';
import { leaveBetween } from './leave-in-force.ts';
import { LeaveRequest } from './leave-request.entity.ts';
import { leaveChainsOf, leaveSettingsOf, leaveTypesOf, type SchoolLeaveType } from './leave-rules.ts';

/** What somebody wants to ask for. */
export interface LeaveWish {
  studentId: string;
  /** Code of a type. */
  type: string;
  days: readonly LeaveDay[];
}

/** What would happen with a wish: the school's rules applied to it. */
export interface LeavePlan {
  student: Student;
  schoolId: string;
  classGroupId: string | null;
  type: SchoolLeaveType;
  judgement: LeaveJudgement;
  /** Who would decide, in turn. */
  roles: readonly string[];
  /** The leave that stands in the way, by its id. */
  clashes: ReadonlyMap<string, LeaveRequest>;
}

/** The pupil, for whoever may ask for leave. @throws Refusal NOT_FOUND, CONFLICT LEAVE_NOT_ENROLLED between schools. */
export async function studentToAskFor(
  context: Context,
  viewer: Viewer,
  studentId: string,
): Promise<{ student: Student; now: Whereabouts }> {
  const student = await context.em.findOne(Student, { id: studentId });
  const now = student && (await whereaboutsOf(context, studentId));
  if (!student || !mayAskForLeave(viewer, studentId, now)) throw notFound();
  if (!now) throw conflict('LEAVE_NOT_ENROLLED', 'studentId');
  return { student, now };
}

/**
 * Applies the school's rules to a wish; `submitLeave` sends exactly what this tells. A request that is being changed
 * (`changing`) does not clash with itself.
 * @throws Refusal like studentToAskFor, BAD_INPUT LEAVE_TYPE_NOT_OFFERED for a type that the school does not have.
 */
export async function planLeave(
  context: Context,
  viewer: Viewer,
  { studentId, type: code, days }: LeaveWish,
  changing: string | null = null,
): Promise<LeavePlan> {
  const { em, at } = context;
  const { student, now } = await studentToAskFor(context, viewer, studentId);
  const { schoolId, classGroupId } = now;
  const type = (await leaveTypesOf(em, [schoolId])).get(schoolId)?.find((each) => each.code === code);
  if (!type) throw badInput('LEAVE_TYPE_NOT_OFFERED', 'type');
  const today = toTaipeiDate(at);
  const [first, last] = spanOf(days, today);
  const calendar = await schoolDays(em, schoolId, first, last);
  const tables = await periodTablesOf(em, [schoolId]);
  const taken = (await leaveBetween(em, [studentId], first, last)).filter(
    ({ requestId }) => requestId !== changing,
  );
  const judgement = judgeLeave({
    days,
    type,
    settings: (await leaveSettingsOf(em, [schoolId])).get(schoolId) ?? DEFAULT_LEAVE_SETTINGS,
    by: leaveAskerOf(viewer),
    today,
    periodsOf(date) {
      const day = calendar.get(date);
      return day ? periodsOn(day, tables.on(schoolId, date)) : [];
    },
    taken,
    usedDays: await usedDays(em, studentId, code, days[0]?.date ?? today, changing),
  });
  const level = await levelOf(context, schoolId, classGroupId);
  const chains = (await leaveChainsOf(em, [schoolId])).get(schoolId) ?? [];
  const clashing = judgement.objections.flatMap(({ clash }) => clash ?? []);
  const clashes = await em.find(LeaveRequest, { id: { $in: clashing } });
  return {
    student,
    schoolId,
    classGroupId,
    type,
    judgement,
    roles: leaveChainFor(chains, { type: code, level, days: judgement.dayCount }),
    clashes: new Map(clashes.map((request) => [request.id, request])),
  };
}

/** The dates that have to be known; what lies farther away is refused for that alone. */
function spanOf(days: readonly LeaveDay[], today: string): [first: string, last: string] {
  const [earliest, latest] = [addDays(today, -LEAVE_FARTHEST_DAYS), addDays(today, LEAVE_FARTHEST_DAYS)];
  const near = days.map(({ date }) => date).filter((date) => date >= earliest && date <= latest);
  const sorted = near.sort();
  return [sorted[0] ?? today, sorted.at(-1) ?? today];
}

/** Days of a type that a pupil has taken in the school year of `date`, waiting ones included. */
async function usedDays(
  em: EntityManager,
  studentId: string,
  type: string,
  date: string,
  except: string | null,
): Promise<number> {
  const year = schoolYearOf(date);
  const rows = await em.find(
    LeaveRequest,
    {
      student: studentId,
      type,
      status: { $in: [...LEAVE_STATUSES_IN_FORCE] },
      firstOn: { $gte: termRange(year, 1).startsOn, $lte: termRange(year, 2).endsOn },
      ...(except ? { id: { $ne: except } } : {}),
    },
    { fields: ['dayCount'] },
  );
  return rows.reduce((sum, { dayCount }) => sum + dayCount, 0);
}

/** The level that chains speak of: that of the pupil's grade; of the school while the pupil has no class. */
async function levelOf({ loaders }: Context, schoolId: string, classGroupId: string | null) {
  const { level } = await loaders.school.load(schoolId);
  return classGroupId ? levelOfGrade((await loaders.classGroup.load(classGroupId)).grade, level) : level;
}

/** What a sentence about an objection mentions, the clash named in words. */
export function objectionParams(
  { clashes }: Pick<LeavePlan, 'clashes'>,
  types: readonly SchoolLeaveType[],
  { params, clash }: LeaveJudgement['objections'][number],
  locale: Locale,
): Record<string, string | number> {
  const request = clash === null ? undefined : clashes.get(clash);
  const type = types.find(({ code }) => code === request?.type);
  if (!request || !type) return { ...params };
  const { firstOn, lastOn, status } = request;
  const dates = [...new Set([firstOn, lastOn])].map(formatRocDate).join('–');
  return {
    ...params,
    clash: `${leaveTypeName(type, locale)} ${dates} ${leaveStatusWord(status, locale)}`,
  };
}
