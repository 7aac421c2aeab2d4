import type { IsoDate, Locale, Relation } from '@qinshi/domain';
import type { BindingStatus } from '../../modules/binding/binding-application.entity.ts';
import type { ContactChannel } from '../../modules/identity/contact.entity.ts';
import type { PostPower } from '../../modules/schools/staff.entity.ts';
import type { EnrolmentEnd, Gender } from '../../modules/schools/student.entity.ts';

export interface AccountRow {
  id: string;
  username: string;
  name: string;
  email: string | null;
  phone: string | null;
  nationalId: string | null;
  passwordHash: string | null;
  initialPasswordUntil: Date | null;
  rescueReviewedAt: Date | null;
  createdAt: Date;
}

export interface StaffRow {
  id: string;
  schoolId: string;
  accountId: string;
  name: string;
  startsOn: IsoDate;
}

export interface StaffPostRow {
  id: string;
  staffId: string;
  officeId: string | null;
  title: string;
  power: PostPower;
  startsOn: IsoDate;
}

export interface HomeroomRow {
  id: string;
  classGroupId: string;
  staffId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

export interface StudentRow {
  id: string;
  accountId: string;
  name: string;
  gender: Gender;
}

export interface EnrolmentRow {
  id: string;
  studentId: string;
  schoolId: string;
  classGroupId: string | null;
  studentNumber: string;
  seatNumber: number | null;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  endReason: EnrolmentEnd | null;
}

/** A pupil who has come from another school. */
export interface TransferRow {
  id: string;
  studentId: string;
  studentName: string;
  studentNumber: string;
  className: string;
  fromSchoolId: string;
  toSchoolId: string;
  releasedOn: IsoDate;
  dueOn: IsoDate;
  reason: string;
  releasedAt: Date;
  releasedById: string;
  releasedByName: string;
  state: 'PLACED';
  arrivedOn: IsoDate;
  enrolmentId: string;
}

/** A court order that keeps a guardian from a child. */
export interface CustodyRestrictionRow {
  id: string;
  studentId: string;
  accountId: string;
  guardianIndex: null;
  startsOn: IsoDate;
  endsOn: null;
  basis: string;
  note: string;
  schoolId: string;
  recordedByName: string;
  recordedAt: Date;
  liftedByName: null;
  liftedAt: null;
  liftReason: null;
}

export interface GuardianshipRow {
  id: string;
  accountId: string;
  studentId: string;
  relation: Relation;
  relationNote: string | null;
  startedAt: Date;
}

export interface ApplicationRow {
  id: string;
  studentId: string;
  status: BindingStatus;
  version: number;
  relation: Relation;
  relationNote: string | null;
  schoolId: string;
  schoolName: string;
  className: string;
  studentName: string;
  guardianNationalId: string;
  guardianName: string;
  guardianEmail: string;
  guardianPhone: string;
  guardianAccountId: string | null;
  locale: Locale;
  consentVersion: string;
  contactChannel: ContactChannel;
  contactAddress: string;
  confirmationId: string;
  signatureKey: string;
  sourceAddress: string;
  submittedAt: Date;
  decidedAt: Date | null;
  decidedById: string | null;
  rejectionReason: string | null;
  cancelledAt: Date | null;
}

export interface StudentCardRow {
  id: string;
  schoolId: string;
  studentId: string;
  cardNumber: string;
  issuedAt: Date;
}
