import { HOMEROOM_ROLE, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import { isOwnChild, type Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { inForce } from '../schools/in-force.ts';
import { Staff } from '../schools/staff.entity.ts';
import { factsOfLeave } from './leave.access.ts';
import { mayRevokeLeave } from './leave.policy.ts';
import { lockRequest } from './leave-change.service.ts';
import type { LeaveDecision } from './leave-decision.service.ts';
import { announceLeave, tellDecision } from './leave-news.ts';
import { ATTACHED_TO, LeavePeriod, LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { createStep } from './leave-submission.service.ts';

/**
 * Takes back that leave was approved (撤銷), with a reason that the family reads. It stands as returned then, with one
 * more step that says who did so; absences of its periods are read as unexcused again, and the family may ask anew.
 * @throws Refusal NOT_FOUND when it is not the viewer's to see, BAD_INPUT REASON_REQUIRED, CONFLICT LEAVE_NOT_APPROVED
 * or VERSION_STALE, FORBIDDEN OWN_CHILDS_LEAVE, or LEAVE_NOT_YOURS_TO_REVOKE for a teacher who did not decide last.
 */
export function revokeLeave(
  context: Context,
  viewer: Viewer,
  { id, version }: LeaveDecision,
  reason: string,
): Promise<LeaveRequest> {
  const { em, at } = context;
  const comment = reason.trim();
  if (!comment) throw badInput('REASON_REQUIRED', 'reason');
  return em.transactional(async (tx) => {
    if (!(await tx.count(LeaveRequest, { id }))) throw notFound();
    await actAsSystem(tx, 'leave.revoke');
    const work = within(context, tx);
    const { request, now } = await lockRequest(work, viewer, id);
    if (request.status !== 'APPROVED') throw conflict('LEAVE_NOT_APPROVED');
    if (isOwnChild(viewer, request.student.id)) throw new Refusal('FORBIDDEN', 'OWN_CHILDS_LEAVE');
    if (!mayRevokeLeave(viewer, await factsOfLeave(work, request), now))
      throw new Refusal('FORBIDDEN', 'LEAVE_NOT_YOURS_TO_REVOKE');
    if (request.version !== version) throw conflict('VERSION_STALE');
    const by = await tx.findOneOrFail(Staff, {
      account: viewer.account.id,
      school: viewer.active.schoolId,
      ...inForce(toTaipeiDate(at)),
    });
    const position = (await tx.count(LeaveStep, { request: id })) + 1;
    const step = createStep(tx, request, { position, role: viewer.active.title ?? HOMEROOM_ROLE });
    request.revoke(step, { by, at, comment });
    await tx.nativeUpdate(LeavePeriod, { request: id }, { inForce: false });
    audit(
      { em: tx, at },
      {
        action: 'leave.revoked',
        actor: actorOf(viewer),
        schoolId: viewer.active.schoolId,
        subject: { type: ATTACHED_TO, id },
        studentId: request.student.id,
        details: { role: step.role },
      },
    );
    await tx.flush();
    await announceLeave(work, tx, { request, now });
    await tellDecision(work, [request], comment, viewer.account.id);
    return request;
  });
}
