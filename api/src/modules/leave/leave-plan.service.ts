import {
  addDays,
  DEFAULT_LEAVE_SETTINGS,
  formatRocDate,
  judgeLeave,
  LEAVE_FARTHEST_DAYS,
  type LeaveDay,
  type LeaveJudgement,
  type LeaveSettingsRule,
  type Locale,
  leaveChainFor,
  leaveStatusWord,
  leaveTypeName,
  levelOfGrade,
  periodsOn,
  toTaipeiDate,
} from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { periodTablesOf, schoolDays } from '../calendar/school-days.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { Student } from '../schools/student.entity.ts';
import { leaveAskerOf, mayAskForLeave } from './leave.policy.ts';
import { leaveBetween } from './leave-in-force.ts';
import { usedDaysOf } from './leave-quota.ts';
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
  settings: LeaveSettingsRule;
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
): Promise<PlacedPupil> {
  const student = await context.em.findOne(Student, { id: studentId });
  const now = student && (await whereaboutsOf(context, studentId));
  if (!student || !mayAskForLeave(viewer, studentId, now)) throw notFound();
  if (!now) throw conflict('LEAVE_NOT_ENROLLED', 'studentId');
  return { student, now };
}

/** A pupil and where the pupil is now. */
export interface PlacedPupil {
  student: Student;
  now: Whereabouts;
}

/**
 * Applies the school's rules to a wish; `submitLeave` sends exactly what this tells. A request that is being changed
 * (`changing`) does not clash with itself.
 * @throws Refusal like studentToAskFor, BAD_INPUT LEAVE_TYPE_NOT_OFFERED for a type that the school does not have.
 */
export async function planLeave(
  context: Context,
  viewer: Viewer,
  { studentId, ...wish }: LeaveWish,
  changing: string | null = null,
): Promise<LeavePlan> {
  const pupil = await studentToAskFor(context, viewer, studentId);
  const [plan] = await planForPupils(context, viewer, pupil.now.schoolId, [pupil], wish, changing);
  if (!plan) throw notFound();
  return plan;
}

/**
 * The same wish for several pupils of one school, in their order; as many statements for many as for one.
 * @throws Refusal BAD_INPUT LEAVE_TYPE_NOT_OFFERED for a type that the school does not have.
 */
export async function planForPupils(
  context: Context,
  viewer: Viewer,
  schoolId: string,
  pupils: readonly PlacedPupil[],
  { type: code, days }: Omit<LeaveWish, 'studentId'>,
  changing: string | null = null,
): Promise<LeavePlan[]> {
  const { em, at } = context;
  const type = (await leaveTypesOf(em, [schoolId])).get(schoolId)?.find((each) => each.code === code);
  if (!type) throw badInput('LEAVE_TYPE_NOT_OFFERED', 'type');
  const today = toTaipeiDate(at);
  const [first, last] = spanOf(days, today);
  const calendar = await schoolDays(em, schoolId, first, last);
  const tables = await periodTablesOf(em, [schoolId]);
  const settings = (await leaveSettingsOf(em, [schoolId])).get(schoolId) ?? DEFAULT_LEAVE_SETTINGS;
  const studentIds = pupils.map(({ student }) => student.id);
  const taken = (await leaveBetween(em, studentIds, first, last)).filter(
    ({ requestId }) => requestId !== changing,
  );
  const takenOf = Map.groupBy(taken, ({ studentId }) => studentId);
  const used =
    type.yearlyDays === null
      ? null
      : await usedDaysOf(em, studentIds, code, [today, ...days.map(({ date }) => date)], changing);
  const chains = (await leaveChainsOf(em, [schoolId])).get(schoolId) ?? [];
  const planned = await Promise.all(
    pupils.map(async ({ student, now: { classGroupId } }) => {
      const judgement = judgeLeave({
        ...{ days, type, settings, today },
        by: leaveAskerOf(viewer),
        periodsOf(date) {
          const day = calendar.get(date);
          return day ? periodsOn(day, tables.on(schoolId, date)) : [];
        },
        taken: takenOf.get(student.id) ?? [],
        usedDaysIn: (year) => used?.in(student.id, year) ?? 0,
      });
      const level = await levelOf(context, schoolId, classGroupId);
      const roles = leaveChainFor(chains, { type: code, level, days: judgement.dayCount });
      return { student, schoolId, classGroupId, type, settings, judgement, roles };
    }),
  );
  const clashing = planned.flatMap(({ judgement }) =>
    judgement.objections.flatMap(({ clash }) => clash ?? []),
  );
  const found = clashing.length > 0 ? await em.find(LeaveRequest, { id: { $in: clashing } }) : [];
  const clashes = new Map(found.map((request) => [request.id, request]));
  return planned.map((plan) => ({ ...plan, clashes }));
}

/** The dates that have to be known; what lies farther away is refused for that alone. */
function spanOf(days: readonly LeaveDay[], today: string): [first: string, last: string] {
  const [earliest, latest] = [addDays(today, -LEAVE_FARTHEST_DAYS), addDays(today, LEAVE_FARTHEST_DAYS)];
  const near = days.map(({ date }) => date).filter((date) => date >= earliest && date <= latest);
  const sorted = near.sort();
  return [sorted[0] ?? today, sorted.at(-1) ?? today];
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
