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
import { whereaboutsOf } from '../schools/schools.access.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';
import { mayAskForLeave, mayKeepLeaveRules } from './leave.policy.ts';
import { announceLeave, tellDecision } from './leave-news.ts';
import { type LeavePlan, objectionParams, type PlacedPupil, planForPupils } from './leave-plan.service.ts';
import { ATTACHED_TO, type LeaveRequest } from './leave-request.entity.ts';
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
    const ids = students.map(({ id }) => id);
    await oneAfterTheOther(tx, ...ids);
    const guardians = await guardiansOf(tx, ids, at);
    const isOwn = ({ id }: Student) => guardians.get(id)?.includes(viewer.account.id) ?? false;
    const pupils = await placed(
      work,
      viewer,
      students.filter((student) => !isOwn(student)),
    );
    const plans = await planForPupils(work, viewer, schoolId, pupils, wish);
    const granted = await grant(work, viewer, plans.filter(isFree), { by, reason });
    return { granted, skipped: [...students.filter(isOwn).map(ownChild), ...plans.flatMap(inTheWay)] };

    function inTheWay(plan: LeavePlan): OfficialLeaveOutcome['skipped'] {
      const [objection] = plan.judgement.objections;
      if (!objection) return [];
      const params = objectionParams(plan, types, objection, context.locale);
      return [{ student: plan.student, reason: objection.reason, params }];
    }
  });
}

const isFree = ({ judgement }: LeavePlan) => judgement.objections.length === 0;
const ownChild = (student: Student) => ({ student, reason: 'OWN_CHILDS_LEAVE' as const, params: {} });

/** Where the pupils are. @throws Refusal NOT_FOUND for a pupil of another school. */
function placed(context: Context, viewer: Viewer, students: readonly Student[]): Promise<PlacedPupil[]> {
  return Promise.all(
    students.map(async (student) => {
      const now = await whereaboutsOf(context, student.id);
      if (!now || !mayAskForLeave(viewer, student.id, now)) throw notFound();
      return { student, now };
    }),
  );
}

/** Writes down, records and tells what nothing stands against: for a team in as many statements as for one. */
async function grant(
  work: Context,
  viewer: Viewer,
  plans: readonly LeavePlan[],
  { by, reason }: { by: Staff; reason: string },
): Promise<LeaveRequest[]> {
  const { em: tx, at } = work;
  // One step, which is taken as it is made: whoever gives it has decided.
  const role = viewer.active.title ?? '學務處';
  const granted = plans.map((plan) => {
    const { request, steps } = createRequest(
      tx,
      viewer,
      { ...plan, roles: [role] },
      { at, reason, retroactive: false },
    );
    request.proofDueOn = null;
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
    return { request, now: plan };
  });
  await tx.flush();
  await announceLeave(work, tx, ...granted);
  const requests = granted.map(({ request }) => request);
  await tellDecision(work, requests, null, viewer.account.id);
  return requests;
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
