import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import type { UseCase } from '../../use-case.ts';
import { guardiansOf } from '../identity/guardians.ts';
import type { News } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { Student } from '../schools/student.entity.ts';
import type { Approvers } from './approvers.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import { leaveTypesOf } from './leave-rules.ts';

type Work = Pick<UseCase, 'em' | 'deps' | 'at'>;

/** Where a request is shown, in either app. */
const pathOf = ({ id }: LeaveRequest) => `/leave/${id}`;

/** What words about leave are made of (modules/notifications/notification.entity.ts). */
async function leaveFacts(em: EntityManager, request: LeaveRequest) {
  const { student, school, type, firstOn, lastOn, dayCount } = request;
  const types = (await leaveTypesOf(em, [school.id])).get(school.id) ?? [];
  const { name } = await em.findOneOrFail(Student, { id: student.id });
  return {
    name,
    type: types.find(({ code }) => code === type)?.name ?? type,
    from: firstOn,
    to: lastOn,
    dayCount,
  };
}

/** Tells whoever may decide the step that is asked now. */
export async function tellApprovers(
  work: Work,
  request: LeaveRequest,
  { staff }: Approvers,
  now: Whereabouts | null,
  exceptAccountId: string | null,
): Promise<void> {
  const className = await classNameOf(work.em, now);
  const news: News = {
    kind: 'LEAVE_AWAITING',
    // A change asks the same people anew, but does not tell them twice.
    eventKey: `leave.${request.id}.step.${request.currentStep}`,
    audience: 'SCHOOL',
    accountIds: staff.map(({ account }) => account.id),
    exceptAccountId,
    studentId: request.student.id,
    params: { ...(await leaveFacts(work.em, request)), className },
    path: pathOf(request),
  };
  await notify(work, [news]);
}

/** Reminds whoever may decide the step that is asked now, for the `time`th time. */
export async function remindApprovers(
  work: Work,
  request: LeaveRequest,
  { staff }: Approvers,
  now: Whereabouts | null,
  time: number,
): Promise<void> {
  const className = await classNameOf(work.em, now);
  const since = request.submittedAt.toISOString();
  const news: News = {
    kind: 'LEAVE_REMINDER',
    eventKey: `leave.${request.id}.step.${request.currentStep}.reminder.${time}`,
    audience: 'SCHOOL',
    accountIds: staff.map(({ account }) => account.id),
    studentId: request.student.id,
    params: { ...(await leaveFacts(work.em, request)), className, since },
    path: pathOf(request),
  };
  await notify(work, [news]);
}

/** Tells the family what was decided, and whoever of the school had sent it. */
export async function tellDecision(
  work: Work,
  request: LeaveRequest,
  comment: string | null,
  exceptAccountId: string,
): Promise<void> {
  const { status, submittedBy, student } = request;
  if (status !== 'APPROVED' && status !== 'RETURNED') return;
  const guardians = (await guardiansOf(work.em, [student.id])).get(student.id) ?? [];
  const news = {
    kind: 'LEAVE_DECIDED',
    eventKey: `leave.${request.id}.decided`,
    exceptAccountId,
    studentId: student.id,
    params: { ...(await leaveFacts(work.em, request)), outcome: status, comment },
    path: pathOf(request),
  } as const;
  const ofSchool = guardians.includes(submittedBy.id) ? [] : [submittedBy.id];
  await notify(work, [
    { ...news, audience: 'FAMILY', accountIds: guardians },
    { ...news, audience: 'SCHOOL', accountIds: ofSchool },
  ]);
}

async function classNameOf(em: EntityManager, now: Whereabouts | null): Promise<string | null> {
  if (!now?.classGroupId) return null;
  return (await em.findOne(ClassGroup, { id: now.classGroupId }))?.name ?? null;
}

/** Wakes every screen that shows the request. */
export async function announceLeave(
  { deps }: Pick<Context, 'deps'>,
  tx: EntityManager,
  { id, student }: LeaveRequest,
  now: Whereabouts | null,
): Promise<void> {
  const pupil = {
    studentId: student.id,
    classGroupId: now?.classGroupId ?? null,
    schoolId: now?.schoolId ?? null,
  };
  await deps.events.announce(tx, 'leaveRequestChanged', { id, ...pupil });
  await deps.events.announce(tx, 'studentDayChanged', pupil);
}
