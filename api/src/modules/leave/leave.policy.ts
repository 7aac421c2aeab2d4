import type { LeaveAsker } from '@qinshi/domain';
import { is, isOwnChild, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { maySeeStudentAsStaff, type Whereabouts } from '../schools/schools.policy.ts';

/** What the rules look at in a request. */
export interface LeaveFacts {
  studentId: string;
  submittedById: string;
  isWaiting: boolean;
  /** Whether somebody has decided a step. */
  isBegun: boolean;
  isApproved: boolean;
  /** Account of whoever decided last; null while nobody has. */
  lastDecidedById: string | null;
}

/** Leave is the family's and the current school's: a reason may be an illness, of which the bureau need not know. */
export function maySeeLeave(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds.includes(studentId);
  return now !== null && !is(viewer, 'BUREAU_ADMIN') && maySeeStudentAsStaff(viewer, now);
}

/** Guardians ask for their children; the homeroom teacher and the office do so on a pupil's behalf. */
export function mayAskForLeave(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  return !is(viewer, 'STUDENT') && maySeeLeave(viewer, studentId, now);
}

/** In whose name somebody asks. */
export function leaveAskerOf(viewer: Viewer): LeaveAsker {
  if (is(viewer, ...SCHOOL_WIDE)) return 'OFFICE';
  return is(viewer, 'HOMEROOM_TEACHER') ? 'TEACHER' : 'FAMILY';
}

/** The family may change and take back whatever waits for its child; somebody of the school what they sent themselves. */
export function isOwnLeave(viewer: Viewer | null, { studentId, submittedById }: LeaveFacts): boolean {
  if (is(viewer, 'PARENT')) return viewer.active.studentIds.includes(studentId);
  return is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE) && viewer.account.id === submittedById;
}

/** Until the first decision; afterwards somebody has agreed to what it says. */
export function mayEditLeave(viewer: Viewer | null, leave: LeaveFacts): boolean {
  return leave.isWaiting && !leave.isBegun && isOwnLeave(viewer, leave);
}

export function mayWithdrawLeave(viewer: Viewer | null, leave: LeaveFacts): boolean {
  return leave.isWaiting && isOwnLeave(viewer, leave);
}

/**
 * Granted leave is taken back (撤銷) by the office of the pupil's school, or by whoever said the last yes; never by the
 * pupil's own guardian.
 */
export function mayRevokeLeave(viewer: Viewer | null, leave: LeaveFacts, now: Whereabouts | null): boolean {
  const { studentId, isApproved, lastDecidedById } = leave;
  if (!isApproved || !decidesLeave(viewer) || !maySeeLeave(viewer, studentId, now)) return false;
  if (isOwnChild(viewer, studentId)) return false;
  return is(viewer, ...SCHOOL_WIDE) || viewer.account.id === lastDecidedById;
}

/** Whether somebody decides about leave at all; about which is a question of posts (approvers.ts). */
export function decidesLeave(viewer: Viewer | null): viewer is Viewer {
  return is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE);
}

/** Types, chains, deputies and official leave are the office's of the school itself. */
export function mayKeepLeaveRules(viewer: Viewer | null, schoolId: string): boolean {
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId;
}
