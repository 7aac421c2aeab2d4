import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { admitGuardian } from './admission.ts';
import { mailBindingDecision } from './binding.jobs.ts';
import { isApplicant, mayReview } from './binding.policy.ts';
import { BindingApplication } from './binding-application.entity.ts';

export interface Decision {
  id: string;
  version: number;
}

/**
 * Approves: binds the guardian to the child, making the account when there is none, and queues the mail to the parent.
 * @throws Refusal NOT_FOUND when it is not the viewer's to decide, CONFLICT when it was decided, cancelled or changed.
 */
export function approveBindingApplication(
  context: Context,
  viewer: Viewer,
  decision: Decision,
): Promise<BindingApplication> {
  return decide(context, viewer, decision, async (tx, application) => {
    const details = await admitGuardian({ ...context, em: tx }, application, viewer.account);
    return { action: 'binding.approved', details };
  });
}

/** Rejects with a reason that the parent reads. @throws Refusal like approveBindingApplication. */
export function rejectBindingApplication(
  context: Context,
  viewer: Viewer,
  decision: Decision,
  reason: string,
): Promise<BindingApplication> {
  const words = reason.trim();
  if (!words) throw badInput('REASON_REQUIRED', 'reason');
  return decide(context, viewer, decision, async (tx, application) => {
    application.reject(words, viewer.account, context.at);
    await enqueue(
      tx,
      mailBindingDecision,
      { applicationId: application.id, byFirstPassword: false },
      { key: `decision:${application.id}` },
    );
    return { action: 'binding.rejected', details: {} };
  });
}

type Deed = (
  tx: EntityManager,
  application: BindingApplication,
) => Promise<Required<Pick<AuditLine, 'action' | 'details'>>>;

/**
 * One transaction: lock the row, look whether it is still what the decider saw, act, record, announce. The lock makes
 * the second of two deciders wait and then see that it lost.
 */
async function decide(
  context: Context,
  viewer: Viewer,
  { id, version }: Decision,
  deed: Deed,
): Promise<BindingApplication> {
  const { em, at, deps } = context;
  return em.fork().transactional(async (tx) => {
    if (!(await tx.count(BindingApplication, { id }))) throw notFound();
    await actAsSystem(tx, 'binding.decide');
    const application = await tx.findOne(
      BindingApplication,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const now = application && (await whereaboutsOf(within(context, tx), application.student.id));
    if (!application || !mayReview(viewer, now)) throw notFound();
    if (isApplicant(viewer, application)) throw new Refusal('FORBIDDEN', 'OWN_APPLICATION');
    if (application.status === 'CANCELLED') throw conflict('ALREADY_CANCELLED');
    if (!application.isWaiting()) throw conflict('ALREADY_DECIDED');
    if (application.version !== version) throw conflict('VERSION_STALE');
    const { action, details } = await deed(tx, application);
    audit(
      { em: tx, at },
      {
        action,
        actor: actorOf(viewer),
        schoolId: viewer.active.schoolId,
        subject: { type: 'bindingApplication', id },
        studentId: application.student.id,
        details,
      },
    );
    await tx.flush();
    await deps.events.announce(tx, 'bindingApplicationChanged', { id });
    return application;
  });
}
