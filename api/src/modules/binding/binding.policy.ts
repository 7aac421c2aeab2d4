import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import type { ApplicantSession } from '../identity/contact.entity.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';

/** What the rules look at in an application. */
export interface ApplicationFacts {
  contactChannel: 'EMAIL' | 'SMS';
  contactAddress: string;
  guardianEmail: string;
  guardianPhone: string;
  guardianAccountId: string | null;
  guardianNationalIdIndex: string;
}

/** Who asks: a signed-in person, an applicant, both or neither. */
export interface Asker {
  viewer: Viewer | null;
  applicant: Pick<ApplicantSession, 'channel' | 'address'> | null;
}

/**
 * An application is its applicant's: whoever has proven the contact it was made from, or the e-mail or mobile that was
 * filled in (seed 000: 可使用填寫的手機或信箱再次驗證進入本服務查詢狀態), or is signed in as the guardian. In whichever
 * identity: a teacher becomes a parent only by the first approval.
 */
export function isOwnApplication({ viewer, applicant }: Asker, application: ApplicationFacts): boolean {
  if (applicant && isContactOf(applicant, application)) return true;
  return (
    viewer !== null &&
    (application.guardianAccountId === viewer.account.id ||
      application.guardianNationalIdIndex === viewer.account.nationalIdIndex)
  );
}

function isContactOf(
  { channel, address }: NonNullable<Asker['applicant']>,
  application: ApplicationFacts,
): boolean {
  if (channel === application.contactChannel && address === application.contactAddress) return true;
  return address === (channel === 'EMAIL' ? application.guardianEmail : application.guardianPhone);
}

/** Reviewers: the homeroom teacher of the child's current class, and the office of its current school. */
export function mayReview(viewer: Viewer | null, now: Whereabouts | null): boolean {
  if (!now) return false;
  if (is(viewer, 'HOMEROOM_TEACHER')) return viewer.active.classGroupId === now.classGroupId;
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === now.schoolId;
}

/** Nobody decides about themselves, whatever hat they wear. */
export function isApplicant(
  viewer: Viewer,
  { guardianNationalIdIndex }: Pick<ApplicationFacts, 'guardianNationalIdIndex'>,
): boolean {
  return viewer.account.nationalIdIndex === guardianNationalIdIndex;
}

/** Whether the viewer reviews applications at all. */
export function isReviewer(viewer: Viewer | null): viewer is Viewer {
  return is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE);
}
