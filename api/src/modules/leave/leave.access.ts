import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import { recordLook } from '../audit/looks.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { Student } from '../schools/student.entity.ts';
import { decidesLeave, type LeaveFacts, maySeeLeave } from './leave.policy.ts';
import { ATTACHED_TO, LeaveRequest } from './leave-request.entity.ts';

/** Whether the viewer may see leave of this pupil. */
export async function seesLeaveOf(context: Context, studentId: string): Promise<boolean> {
  return maySeeLeave(context.viewer, studentId, await whereaboutsOf(context, studentId));
}

export const whoMaySeeLeave = rule<LeaveRequest>('whoMaySeeLeave', (context, { student }) =>
  seesLeaveOf(context, student.id),
);

export const whoMaySeeLeaveOfStudent = rule<Student>('whoMaySeeLeaveOfStudent', (context, { id }) =>
  seesLeaveOf(context, id),
);

/** Guardians, homeroom teachers and offices. */
export const leaveAskers = rule('leaveAskers', ({ viewer }) =>
  is(viewer, 'PARENT', 'HOMEROOM_TEACHER', ...SCHOOL_WIDE),
);

/** The same, and pupils, who look on. */
export const leaveReaders = rule('leaveReaders', ({ viewer }) =>
  is(viewer, 'PARENT', 'STUDENT', 'HOMEROOM_TEACHER', ...SCHOOL_WIDE),
);

export const leaveDeciders = rule('leaveDeciders', ({ viewer }) => decidesLeave(viewer));

export const leaveOffice = rule('leaveOffice', ({ viewer }) => is(viewer, ...SCHOOL_WIDE));

/** What the policy looks at, batched per operation. */
export async function factsOfLeave({ loaders }: Context, request: LeaveRequest): Promise<LeaveFacts> {
  const steps = await loaders.leaveSteps.load(request.id);
  const last = steps.findLast(({ outcome }) => outcome !== null)?.decidedBy ?? null;
  return {
    studentId: request.student.id,
    submittedById: request.submittedBy.id,
    isWaiting: request.isWaiting(),
    isBegun: last !== null,
    isApproved: request.status === 'APPROVED',
    lastDecidedById: last && ((await loaders.leaveDecider.load(last.id))?.account.id ?? null),
  };
}

/**
 * One request with its reason and proof, for whoever may see it; a look of the school is recorded, once an hour, also
 * when it opens a file from a list. Null for everybody else.
 */
export async function openLeave(context: Context, id: string): Promise<LeaveRequest | null> {
  const request = await context.em.findOne(LeaveRequest, { id });
  if (!request || !(await seesLeaveOf(context, request.student.id))) return null;
  const studentId = request.student.id;
  const schoolId = (await whereaboutsOf(context, studentId))?.schoolId ?? null;
  const subject = { type: ATTACHED_TO, id };
  await recordLook(context, { action: 'leave.viewed', subject, studentId, schoolId });
  return request;
}
