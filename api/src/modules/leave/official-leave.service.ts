import type { RefusalReason } from '@qinshi/domain';
import { type LeaveDay, leaveTypeName, schoolGives, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { inForce } from '../schools/in-force.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';
import { mayKeepLeaveRules } from './leave.policy.ts';
import { announceLeave, tellDecision } from './leave-news.ts';
import { type LeavePlan, objectionParams, planLeave } from './leave-plan.service.ts';
import { ATTACHED_TO, type LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { leaveTypesOf } from './leave-rules.ts';
import { createRequest, oneAfterTheOther, reasonOf } from './leave-submission.service.ts';

/** Pupils one by one, or whole classes. */
export interface OfficialLeave {
  studentIds: readonly string[];
  classGroupIds: readonly string[];
  type: string;
  reason: string;
  days: readonly LeaveDay[];
}

export interface OfficialLeaveOutcome {
  granted: LeaveRequest[];
  skipped: { student: Student; reason: RefusalReason; params: Record<string, string | number> }[];
}

/** A school sends at most so many pupils somewhere at once. */
const OFFICIAL_LEAVE_MAX = 300;

/**
 * Gives leave to a team or a class at once (公假): approved as it is written down. Pupils who have leave at that time
 * already are passed over, and so are the giver's own children, for whom a colleague does it; the answer says so.
 * @throws Refusal NOT_FOUND for pupils or classes of another school, BAD_INPUT REQUIRED, OUT_OF_RANGE,
 * LEAVE_NOT_FOR_SCHOOL_TO_GIVE, LEAVE_TYPE_NOT_OFFERED.
 */
export async function grantOfficialLeave(
  context: Context,
  viewer: Viewer,
  wish: OfficialLeave,
): Promise<OfficialLeaveOutcome> {
  const { em, at } = context;
  const schoolId = viewer.active.schoolId ?? '';
  if (!mayKeepLeaveRules(viewer, schoolId)) throw notFound();
  const reason = reasonOf(wish);
  const students = await studentsOf(context, wish);
  const types = (await leaveTypesOf(em, [schoolId])).get(schoolId) ?? [];
  const type = types.find(({ code }) => code === wish.type);
  if (!type?.offered) throw badInput('LEAVE_TYPE_NOT_OFFERED', 'type');
  if (!schoolGives(type))
    throw badInput('LEAVE_NOT_FOR_SCHOOL_TO_GIVE', 'type', { type: leaveTypeName(type, context.locale) });
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'leave.grant');
    const work = within(context, tx);
    const by = await tx.findOneOrFail(Staff, {
      account: viewer.account.id,
      school: schoolId,
      ...inForce(toTaipeiDate(at)),
    });
    const guardians = await guardiansOf(
      tx,
      students.map(({ id }) => id),
    );
    const outcome: OfficialLeaveOutcome = { granted: [], skipped: [] };
    for (const student of students) {
      if (guardians.get(student.id)?.includes(viewer.account.id)) {
        outcome.skipped.push({ student, reason: 'OWN_CHILDS_LEAVE', params: {} });
        continue;
      }
      await oneAfterTheOther(tx, student.id);
      const plan = await planLeave(work, viewer, { ...wish, studentId: student.id });
      const [objection] = plan.judgement.objections;
      if (objection) {
        const params = objectionParams(plan, types, objection, context.locale);
        outcome.skipped.push({ student, reason: objection.reason, params });
      } else outcome.granted.push(await grant(work, viewer, plan, by, reason));
    }
    return outcome;
  });
}

async function grant(
  work: Context,
  viewer: Viewer,
  plan: LeavePlan,
  by: Staff,
  reason: string,
): Promise<LeaveRequest> {
  const { em: tx, at } = work;
  // One step, which is taken as it is made: whoever gives it has decided.
  const role = viewer.active.title ?? '學務處';
  const request = await createRequest(
    tx,
    viewer,
    { ...plan, roles: [role] },
    { at, reason, retroactive: false },
  );
  request.proofDueOn = null;
  await tx.flush();
  const steps = await tx.find(LeaveStep, { request: request.id });
  request.pass(steps, { by, at, comment: null }, null);
  audit(
    { em: tx, at },
    {
      action: 'leave.granted',
      actor: actorOf(viewer),
      schoolId: plan.schoolId,
      subject: { type: ATTACHED_TO, id: request.id },
      studentId: plan.student.id,
      details: { type: request.type, days: request.dayCount },
    },
  );
  await tx.flush();
  await announceLeave(work, tx, request, plan);
  await tellDecision(work, request, null, viewer.account.id);
  return request;
}

/** All pupils that are meant, each once, in the order of their ids: two who give leave at once never wait in a circle. */
async function studentsOf(
  { em, at }: Context,
  { studentIds, classGroupIds }: Pick<OfficialLeave, 'studentIds' | 'classGroupIds'>,
): Promise<Student[]> {
  const placed = await em.find(Enrolment, {
    classGroup: { $in: [...classGroupIds] },
    ...inForce(toTaipeiDate(at)),
  });
  const ids = [...new Set([...studentIds, ...placed.map(({ student }) => student.id)])].sort();
  if (ids.length === 0) throw badInput('REQUIRED', 'studentIds');
  if (ids.length > OFFICIAL_LEAVE_MAX) throw badInput('OUT_OF_RANGE', 'studentIds');
  const students = await em.find(Student, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  if (students.length < ids.length) throw notFound();
  return students;
}
