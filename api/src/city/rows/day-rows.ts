import type { IsoDate, LeaveStatus, RecordedAbsence } from '@qinshi/domain';
import type { SwipeDirection } from '../../modules/attendance/swipe.entity.ts';

export interface SwipeRow {
  occurredOn: IsoDate;
  id: string;
  readerId: string;
  sequence: number;
  studentId: string;
  direction: SwipeDirection;
  occurredAt: Date;
  readerAt: Date;
  receivedAt: Date;
  gate: string;
  skewed: boolean;
}

export interface LeaveRequestRow {
  id: string;
  studentId: string;
  schoolId: string;
  type: string;
  reason: string;
  status: LeaveStatus;
  currentStep: number | null;
  periodCount: number;
  dayCount: number;
  firstOn: IsoDate;
  lastOn: IsoDate;
  submittedById: string;
  submittedByName: string;
  submittedAt: Date;
  closedAt: Date | null;
  proofDueOn: IsoDate | null;
  retroactive: boolean;
}

export interface LeaveStepRow {
  id: string;
  requestId: string;
  studentId: string;
  position: number;
  role: string;
  decidedById: string | null;
  decidedAt: Date | null;
  outcome: LeaveStatus | null;
  comment: string | null;
}

export interface RollCallRow {
  id: string;
  classGroupId: string;
  schoolId: string;
  date: IsoDate;
  period: string;
  version: number;
  takenById: string;
  takenByName: string;
  takenAt: Date;
}

export interface AbsenceRow {
  id: string;
  studentId: string;
  schoolId: string;
  date: IsoDate;
  period: string;
  kind: RecordedAbsence;
  recordedById: string;
  recordedByName: string;
  recordedAt: Date;
  visibleFrom: Date;
}

export interface AbsenceChangeRow {
  id: string;
  absenceId: string;
  studentId: string;
  changedById: string;
  changedByName: string;
  changedAt: Date;
  before: RecordedAbsence | null;
  after: RecordedAbsence | null;
  reason: string | null;
}
