import { LockMode } from '@mikro-orm/core';
import type { AuditAction } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { attachmentsOf, attachUploads } from '../files/attachments.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { factsOfLeave } from './leave.access.ts';
import { isOwnLeave, maySeeLeave } from './leave.policy.ts';
import { announceLeave } from './leave-news.ts';
import { planLeave } from './leave-plan.service.ts';
import { ATTACHED_TO, LeavePeriod, LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { firstReminder } from './leave-rules.ts';
import {
  addParts,
  afterAsking,
  type LeaveSubmission,
  oneAfterTheOther,
  reasonOf,
  refuseMissingProof,
  refuseObjections,
  sizeOf,
} from './leave-submission.service.ts';

/** Everything that can be changed of a request, and the version that was looked at. */
export interface LeaveChange extends Omit<LeaveSubmission, 'studentId'> {
  id: string;
  version: number;
}

/**
 * Changes a request before the first decision; the rules are asked anew, and so is whoever decides.
 * @throws Refusal NOT_FOUND, CONFLICT LEAVE_WITHDRAWN, LEAVE_ALREADY_DECIDED, LEAVE_DECISION_BEGUN or VERSION_STALE,
 * and everything that submitLeave refuses.
 */
export function changeLeave(context: Context, viewer: Viewer, change: LeaveChange): Promise<LeaveRequest> {
  const reason = reasonOf(change);
  return onOwn(context, viewer, change.id, 'leave.changed', async (work, request) => {
    const tx = work.em;
    refuseClosed(request);
    if ((await factsOfLeave(work, request)).isBegun) throw conflict('LEAVE_DECISION_BEGUN');
    if (request.version !== change.version) throw conflict('VERSION_STALE');
    const studentId = request.student.id;
    await oneAfterTheOther(tx, studentId);
    await makeStale(tx, request);
    const plan = await planLeave(work, viewer, { ...change, studentId }, request.id);
    await refuseObjections(work, plan);
    refuseMissingProof(plan, change.attachmentIds.length);
    await replaceAttachments(tx, viewer, request, change.attachmentIds);
    await tx.nativeDelete(LeavePeriod, { request: request.id });
    await tx.nativeDelete(LeaveStep, { request: request.id });
    Object.assign(request, { ...sizeOf(plan), type: plan.type.code, reason });
    request.proofDueOn = change.attachmentIds.length > 0 ? null : plan.judgement.proofDueOn;
    // Whoever is asked now has as long as if it had just been sent.
    request.remindAt = firstReminder(plan.settings, work.at);
    request.reminded = 0;
    addParts(tx, request, plan, plan.roles);
    await tx.flush();
    await afterAsking(work, viewer, request, plan);
    return true;
  });
}

/**
 * Takes a request back while nobody has decided about the whole of it; repeating it changes nothing.
 * @throws Refusal NOT_FOUND, CONFLICT LEAVE_ALREADY_DECIDED.
 */
export function withdrawLeave(context: Context, viewer: Viewer, id: string): Promise<LeaveRequest> {
  return onOwn(context, viewer, id, 'leave.withdrawn', async ({ em: tx, at }, request) => {
    if (request.status === 'WITHDRAWN') return false;
    if (!request.isWaiting()) throw conflict('LEAVE_ALREADY_DECIDED');
    request.withdraw(at);
    await tx.nativeUpdate(LeavePeriod, { request: id }, { inForce: false });
    return true;
  });
}

/**
 * Adds proof to a request that waits or was approved; nothing is due any more then.
 * @throws Refusal NOT_FOUND, CONFLICT LEAVE_PROOF_NOT_EXPECTED, BAD_INPUT REQUIRED or UPLOAD_NOT_FOUND.
 */
export function addLeaveProof(
  context: Context,
  viewer: Viewer,
  { id, attachmentIds }: { id: string; attachmentIds: readonly string[] },
): Promise<LeaveRequest> {
  if (attachmentIds.length === 0) throw badInput('REQUIRED', 'attachmentIds');
  return onOwn(context, viewer, id, 'leave.proofAdded', async ({ em: tx }, request) => {
    if (request.status !== 'PENDING' && request.status !== 'APPROVED')
      throw conflict('LEAVE_PROOF_NOT_EXPECTED');
    await attachUploads(tx, viewer.account.id, attachmentIds, { type: ATTACHED_TO, id });
    request.proofDueOn = null;
    return true;
  });
}

/** Answers whether it changed anything. */
type Deed = (work: Context, request: LeaveRequest) => Promise<boolean>;

/** One transaction about a request of one's own: lock, act, record, announce. */
async function onOwn(
  context: Context,
  viewer: Viewer,
  id: string,
  action: AuditAction,
  deed: Deed,
): Promise<LeaveRequest> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    if (!(await tx.count(LeaveRequest, { id }))) throw notFound();
    await actAsSystem(tx, action);
    const work = within(context, tx);
    const { request, now } = await lockRequest(work, viewer, id);
    if (!isOwnLeave(viewer, await factsOfLeave(work, request))) throw notFound();
    if (!(await deed(work, request))) return request;
    audit(
      { em: tx, at },
      {
        action,
        actor: actorOf(viewer),
        schoolId: now?.schoolId ?? request.school.id,
        subject: { type: ATTACHED_TO, id },
        studentId: request.student.id,
      },
    );
    await tx.flush();
    await announceLeave(work, tx, { request, now });
    return request;
  });
}

/**
 * The request, held until the transaction ends, and where its pupil is: of two who act at once the second waits and then
 * sees what the first did. @throws Refusal NOT_FOUND when it is not the viewer's to see.
 */
export async function lockRequest(
  work: Context,
  viewer: Viewer,
  id: string,
): Promise<{ request: LeaveRequest; now: Whereabouts | null }> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const request = await work.em.findOne(LeaveRequest, { id }, lock);
  const now = request && (await whereaboutsOf(work, request.student.id));
  if (!request || !maySeeLeave(viewer, request.student.id, now)) throw notFound();
  return { request, now };
}

/** @throws Refusal CONFLICT when nothing is to be decided any more. */
export function refuseClosed({ status }: LeaveRequest): void {
  if (status === 'WITHDRAWN') throw conflict('LEAVE_WITHDRAWN');
  if (status !== 'PENDING') throw conflict('LEAVE_ALREADY_DECIDED');
}

/**
 * Periods, steps and files are rows of their own. Whoever has read them as they were must look again before deciding,
 * also where nothing of the request itself changes.
 */
async function makeStale(tx: EntityManager, request: LeaveRequest): Promise<void> {
  await tx.execute('update leave_request set version = version + 1 where id = ?', [request.id]);
  await tx.refresh(request);
}

/** From now on the request has exactly these files; those that are left out go. */
async function replaceAttachments(
  tx: EntityManager,
  viewer: Viewer,
  { id }: LeaveRequest,
  wanted: readonly string[],
): Promise<void> {
  const there = (await attachmentsOf(tx, ATTACHED_TO, [id])).get(id) ?? [];
  const added = wanted.filter((each) => !there.some((upload) => upload.id === each));
  const dropped = there.filter((upload) => !wanted.includes(upload.id));
  await attachUploads(tx, viewer.account.id, added, { type: ATTACHED_TO, id });
  if (dropped.length > 0)
    await removeUploads(
      tx,
      'id = any (?::uuid[])',
      [`{${dropped.map((upload) => upload.id).join(',')}}`],
      100,
    );
}
