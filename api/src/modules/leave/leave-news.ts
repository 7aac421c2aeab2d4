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

/** What words about requests are made of (modules/notifications/notification.entity.ts), in their order. */
async function leaveFacts(em: EntityManager, requests: readonly LeaveRequest[]) {
  const types = await leaveTypesOf(em, [...new Set(requests.map(({ school }) => school.id))]);
  const students = await em.find(Student, { id: { $in: requests.map(({ student }) => student.id) } });
  const nameOf = new Map(students.map(({ id, name }) => [id, name]));
  return requests.map(({ student, school, type, firstOn, lastOn, dayCount }) => ({
    name: nameOf.get(student.id) ?? '',
    type: types.get(school.id)?.find(({ code }) => code === type)?.name ?? type,
    from: firstOn,
    to: lastOn,
    dayCount,
  }));
}

async function factsOf(em: EntityManager, request: LeaveRequest) {
  const [facts] = await leaveFacts(em, [request]);
  if (!facts) throw new Error('A request has no facts.');
  return facts;
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
    params: { ...(await factsOf(work.em, request)), className },
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
    // A change or a step forward makes a new version, and counts its reminders anew.
    eventKey: `leave.${request.id}.version.${request.version}.reminder.${time}`,
    audience: 'SCHOOL',
    accountIds: staff.map(({ account }) => account.id),
    studentId: request.student.id,
    params: { ...(await factsOf(work.em, request)), className, since },
    path: pathOf(request),
  };
  await notify(work, [news]);
}

/** Tells the families what was decided, and whoever of the school had sent it; in a few statements for many. */
export async function tellDecision(
  work: Work,
  requests: readonly LeaveRequest[],
  comment: string | null,
  exceptAccountId: string,
): Promise<void> {
  const guardiansBy = await guardiansOf(
    work.em,
    requests.map(({ student }) => student.id),
    work.at,
  );
  const facts = await leaveFacts(work.em, requests);
  const news = requests.flatMap((request, index): News[] => {
    const { submittedBy, student } = request;
    const [outcome, known] = [outcomeOf(request), facts[index]];
    if (!outcome || !known) return [];
    const guardians = guardiansBy.get(student.id) ?? [];
    const one = {
      kind: 'LEAVE_DECIDED',
      eventKey: `leave.${request.id}.${outcome === 'REVOKED' ? 'revoked' : 'decided'}`,
      exceptAccountId,
      studentId: student.id,
      params: { ...known, outcome, comment },
      path: pathOf(request),
    } as const;
    const ofSchool = guardians.includes(submittedBy.id) ? [] : [submittedBy.id];
    return [
      { ...one, audience: 'FAMILY', accountIds: guardians },
      { ...one, audience: 'SCHOOL', accountIds: ofSchool },
    ];
  });
  await notify(work, news);
}

function outcomeOf({ status, revoked }: LeaveRequest): 'APPROVED' | 'RETURNED' | 'REVOKED' | null {
  if (revoked) return 'REVOKED';
  return status === 'APPROVED' || status === 'RETURNED' ? status : null;
}

async function classNameOf(em: EntityManager, now: Whereabouts | null): Promise<string | null> {
  if (!now?.classGroupId) return null;
  return (await em.findOne(ClassGroup, { id: now.classGroupId }))?.name ?? null;
}

/** A request, and where its pupil is now. */
interface Placed {
  request: LeaveRequest;
  now: Whereabouts | null;
}

/** Wakes every screen that shows one of the requests. */
export async function announceLeave(
  { deps }: Pick<Context, 'deps'>,
  tx: EntityManager,
  ...changed: readonly Placed[]
): Promise<void> {
  const events = changed.map(({ request: { id, student }, now }) => ({
    id,
    studentId: student.id,
    classGroupId: now?.classGroupId ?? null,
    schoolId: now?.schoolId ?? null,
  }));
  await deps.events.announce(tx, 'leaveRequestChanged', events);
  await deps.events.announce(
    tx,
    'studentDayChanged',
    events.map(({ id: _, ...pupil }) => pupil),
  );
}
