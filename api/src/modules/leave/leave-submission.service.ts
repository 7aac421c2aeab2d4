import { LEAVE_REASON_MAX_LENGTH } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { attachUploads } from '../files/attachments.ts';
import { approversOf } from './approvers.ts';
import { announceLeave, tellApprovers } from './leave-news.ts';
import {
  type LeavePlan,
  type LeaveWish,
  objectionParams,
  planLeave,
  studentToAskFor,
} from './leave-plan.service.ts';
import { ATTACHED_TO, LeavePeriod, LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { firstReminder, leaveTypesOf } from './leave-rules.ts';

/** A wish with what is sent along. */
export interface LeaveSubmission extends LeaveWish {
  reason: string;
  attachmentIds: readonly string[];
}

/**
 * Sends a request: of a guardian for a child, or of the homeroom teacher or the office on a pupil's behalf.
 * `retroactive`: for absences that are recorded already (缺曠補請); the same rules hold.
 * @throws Refusal NOT_FOUND for a pupil that is not the viewer's, CONFLICT LEAVE_NOT_ENROLLED or LEAVE_OVERLAPS,
 * BAD_INPUT naming the field for everything else that judgeLeave objects to, LEAVE_ATTACHMENT_REQUIRED,
 * UPLOAD_NOT_FOUND.
 */
export async function submitLeave(
  context: Context,
  viewer: Viewer,
  submission: LeaveSubmission,
  { retroactive = false }: { retroactive?: boolean } = {},
): Promise<LeaveRequest> {
  const { em, at } = context;
  const { studentId } = submission;
  const reason = reasonOf(submission);
  await studentToAskFor(context, viewer, studentId);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'leave.submit');
    const work = within(context, tx);
    await oneAfterTheOther(tx, studentId);
    const plan = await planLeave(work, viewer, submission);
    await refuseObjections(work, plan);
    refuseMissingProof(plan, submission.attachmentIds.length);
    const { request } = createRequest(tx, viewer, plan, { at, reason, retroactive });
    const place = { type: ATTACHED_TO, id: request.id };
    const uploads = await attachUploads(tx, viewer.account.id, submission.attachmentIds, place);
    request.proofDueOn = uploads.length > 0 ? null : plan.judgement.proofDueOn;
    audit(
      { em: tx, at },
      {
        action: 'leave.submitted',
        actor: actorOf(viewer),
        schoolId: plan.schoolId,
        subject: { type: ATTACHED_TO, id: request.id },
        studentId,
        details: { type: request.type, days: request.dayCount, retroactive },
      },
    );
    await tx.flush();
    await afterAsking(work, viewer, request, plan);
    return request;
  });
}

/** The reason without blanks around it. @throws Refusal BAD_INPUT REASON_REQUIRED, TOO_LONG. */
export function reasonOf({ reason }: Pick<LeaveSubmission, 'reason'>): string {
  const words = reason.trim();
  if (!words) throw badInput('REASON_REQUIRED', 'reason');
  if (words.length > LEAVE_REASON_MAX_LENGTH && [...words].length > LEAVE_REASON_MAX_LENGTH)
    throw badInput('TOO_LONG', 'reason', { max: LEAVE_REASON_MAX_LENGTH });
  return words;
}

/**
 * Requests for one pupil wait for each other: a quota is not spent twice, and a clash can be named. Of several pupils
 * in the order of their ids, so that two who ask for many never wait in a circle.
 */
export async function oneAfterTheOther(tx: EntityManager, ...studentIds: string[]): Promise<void> {
  await tx.execute(
    `select pg_advisory_xact_lock(hashtextextended('leave ' || id, 0))
     from (select id from jsonb_array_elements_text(?::jsonb) as id order by id offset 0) as pupils`,
    [JSON.stringify(studentIds)],
  );
}

/** @throws Refusal for the first objection, naming the fields of all. */
export async function refuseObjections({ em, locale }: Context, plan: LeavePlan): Promise<void> {
  const [first, ...others] = plan.judgement.objections;
  if (!first) return;
  const types = (await leaveTypesOf(em, [plan.schoolId])).get(plan.schoolId) ?? [];
  const fields = [first, ...others].map((objection) => ({
    field: objection.field,
    reason: objection.reason,
    params: objectionParams(plan, types, objection, locale),
  }));
  throw new Refusal(first.clash ? 'CONFLICT' : 'BAD_INPUT', first.reason, {
    field: first.field,
    params: fields[0]?.params ?? {},
    ...(others.length > 0 ? { fields } : {}),
  });
}

/** @throws Refusal BAD_INPUT LEAVE_ATTACHMENT_REQUIRED when proof has to come along and does not. */
export function refuseMissingProof({ judgement, type }: LeavePlan, attachments: number): void {
  if (judgement.attachmentRequired && type.proofWithinDays === null && attachments === 0)
    throw badInput('LEAVE_ATTACHMENT_REQUIRED', 'attachmentIds');
}

interface Sending {
  at: Date;
  reason: string;
  retroactive: boolean;
}

/** The rows of a request that the rules let through; the next flush writes them. */
export function createRequest(
  tx: EntityManager,
  viewer: Viewer,
  plan: LeavePlan,
  { at, reason, retroactive }: Sending,
): { request: LeaveRequest; steps: LeaveStep[] } {
  const { student, schoolId, type, settings, judgement, roles } = plan;
  const request = tx.create(LeaveRequest, {
    id: newId(at.getTime()),
    student: student.id,
    school: schoolId,
    type: type.code,
    reason,
    status: 'PENDING',
    currentStep: 1,
    ...sizeOf(plan),
    submittedBy: viewer.account.id,
    submittedByName: submitterName(viewer),
    submittedAt: at,
    closedAt: null,
    proofDueOn: judgement.proofDueOn,
    retroactive,
    remindAt: firstReminder(settings, at),
    reminded: 0,
    revoked: false,
  });
  return { request, steps: addParts(tx, request, plan, roles) };
}

/** What a request says of its length. @throws Refusal CONFLICT when it has none, which judgeLeave has objected to. */
export function sizeOf({ judgement: { days, periodCount, dayCount } }: LeavePlan) {
  const [firstOn, lastOn] = [days[0]?.date, days.at(-1)?.date];
  if (!firstOn || !lastOn) throw conflict('LEAVE_DAYS_REQUIRED', 'days');
  return { periodCount, dayCount, firstOn, lastOn };
}

/** The days and periods that a request holds, and the steps that it has to take. */
export function addParts(
  tx: EntityManager,
  request: LeaveRequest,
  { student, judgement }: LeavePlan,
  roles: readonly string[],
): LeaveStep[] {
  for (const { date, periods } of judgement.days)
    for (const period of judgement.wholeDays.includes(date) ? [null] : periods)
      tx.create(LeavePeriod, { request, student: student.id, date, period, inForce: true });
  return roles.map((role, index) => createStep(tx, request, { position: index + 1, role }));
}

/** A step that somebody is to take, or takes at once. */
export function createStep(
  tx: EntityManager,
  request: LeaveRequest,
  { position, role }: Pick<LeaveStep, 'position' | 'role'>,
): LeaveStep {
  return tx.create(LeaveStep, {
    ...{ request, student: request.student.id, position, role },
    ...{ decidedBy: null, decidedAt: null, outcome: null, comment: null },
  });
}

/** Who sent it, as the other side knows them: 導師 陳志明; a guardian by name. */
function submitterName({ account, active }: Viewer): string {
  if (active.kind === 'PARENT') return account.name;
  const function_ = active.title ?? (active.kind === 'HOMEROOM_TEACHER' ? '導師' : null);
  return [function_, account.name].filter(Boolean).join(' ');
}

/** Live screens, and word to whoever is asked now. */
export async function afterAsking(
  work: Context,
  viewer: Viewer,
  request: LeaveRequest,
  plan: Pick<LeavePlan, 'schoolId' | 'classGroupId' | 'roles'>,
): Promise<void> {
  const { em: tx, at } = work;
  await announceLeave(work, tx, { request, now: plan });
  const [approvers] = await approversOf(tx, at, [
    { studentId: request.student.id, role: plan.roles[0] ?? '' },
  ]);
  if (approvers) await tellApprovers(work, request, approvers, plan, viewer.account.id);
}
