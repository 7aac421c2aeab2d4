import type { LeaveStatus } from '@qinshi/domain';
import { DEFAULT_LEAVE_SETTINGS } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { guardiansOf } from '../identity/guardians.ts';
import type { Staff } from '../schools/staff.entity.ts';
import { approversOf } from './approvers.ts';
import { lockRequest, refuseClosed } from './leave-change.service.ts';
import { announceLeave, tellApprovers, tellDecision } from './leave-news.ts';
import { ATTACHED_TO, LeavePeriod, LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { firstReminder, leaveSettingsOf } from './leave-rules.ts';

/** A request and the version that the decider saw. */
export interface LeaveDecision {
  id: string;
  version: number;
}

/**
 * Says yes to the step that is asked now: the next one is asked, or the leave is approved.
 * @throws Refusal NOT_FOUND when it is not the viewer's to see, FORBIDDEN LEAVE_NOT_YOUR_TURN or OWN_CHILDS_LEAVE,
 * CONFLICT LEAVE_WITHDRAWN, LEAVE_ALREADY_DECIDED or VERSION_STALE.
 */
export function approveLeave(
  context: Context,
  viewer: Viewer,
  decision: LeaveDecision,
  comment: string | null,
): Promise<LeaveRequest> {
  return decide(context, viewer, decision, 'APPROVED', comment?.trim() || null);
}

/** Sends it back with a reason that the family reads. @throws Refusal like approveLeave, BAD_INPUT REASON_REQUIRED. */
export function returnLeave(
  context: Context,
  viewer: Viewer,
  decision: LeaveDecision,
  reason: string,
): Promise<LeaveRequest> {
  const words = reason.trim();
  if (!words) throw badInput('REASON_REQUIRED', 'reason');
  return decide(context, viewer, decision, 'RETURNED', words);
}

async function decide(
  context: Context,
  viewer: Viewer,
  { id, version }: LeaveDecision,
  outcome: Extract<LeaveStatus, 'APPROVED' | 'RETURNED'>,
  comment: string | null,
): Promise<LeaveRequest> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    if (!(await tx.count(LeaveRequest, { id }))) throw notFound();
    await actAsSystem(tx, 'leave.decide');
    const work = within(context, tx);
    const { request, now } = await lockRequest(work, viewer, id);
    refuseClosed(request);
    if (request.version !== version) throw conflict('VERSION_STALE');
    const steps = await tx.find(LeaveStep, { request: id }, { orderBy: { position: 'asc' } });
    const { role } = request.stepNow(steps);
    const by = await deciderOf(work, viewer, request, role);
    if (outcome === 'APPROVED') {
      const schoolId = request.school.id;
      const settings = (await leaveSettingsOf(tx, [schoolId])).get(schoolId) ?? DEFAULT_LEAVE_SETTINGS;
      request.pass(steps, { by, at, comment }, firstReminder(settings, at));
    } else {
      request.sendBack(steps, { by, at, comment: comment ?? '' });
      await tx.nativeUpdate(LeavePeriod, { request: id }, { inForce: false });
    }
    audit(
      { em: tx, at },
      {
        action: outcome === 'APPROVED' ? 'leave.approved' : 'leave.returned',
        actor: actorOf(viewer),
        schoolId: viewer.active.schoolId,
        subject: { type: ATTACHED_TO, id },
        studentId: request.student.id,
        details: { role, status: request.status },
      },
    );
    await tx.flush();
    await announceLeave(work, tx, { request, now });
    if (!request.isWaiting()) await tellDecision(work, [request], comment, viewer.account.id);
    else {
      const next = request.stepNow(steps);
      const [approvers] = await approversOf(tx, at, [{ studentId: request.student.id, role: next.role }]);
      if (approvers) await tellApprovers(work, request, approvers, now, viewer.account.id);
    }
    return request;
  });
}

/** The decider as the school knows them. @throws Refusal FORBIDDEN when the step is not theirs. */
async function deciderOf(
  { em, at }: Context,
  viewer: Viewer,
  { student }: LeaveRequest,
  role: string,
): Promise<Staff> {
  const guardians = (await guardiansOf(em, [student.id], at)).get(student.id) ?? [];
  if (guardians.includes(viewer.account.id)) throw new Refusal('FORBIDDEN', 'OWN_CHILDS_LEAVE');
  const [approvers] = await approversOf(em, at, [{ studentId: student.id, role }]);
  const own = approvers?.staff.find(
    ({ account, school }) => account.id === viewer.account.id && school.id === viewer.active.schoolId,
  );
  if (!own) throw new Refusal('FORBIDDEN', 'LEAVE_NOT_YOUR_TURN', { params: { role } });
  return own;
}

/** How one of many was decided. */
export interface LeaveDecisionOutcome {
  id: string;
  leaveRequest: LeaveRequest | null;
  refusal: Refusal | null;
}

/** Approves one after the other, each in its own transaction; a refusal of one does not hold up the rest. */
export async function approveMany(
  context: Context,
  viewer: Viewer,
  decisions: readonly LeaveDecision[],
): Promise<LeaveDecisionOutcome[]> {
  const outcomes: LeaveDecisionOutcome[] = [];
  for (const decision of decisions) {
    const { id } = decision;
    try {
      const leaveRequest = await approveLeave(context, viewer, decision, null);
      outcomes.push({ id, leaveRequest, refusal: null });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const leaveRequest = await context.em.findOne(LeaveRequest, { id }, { refresh: true });
      outcomes.push({ id, leaveRequest, refusal });
    }
  }
  return outcomes;
}
