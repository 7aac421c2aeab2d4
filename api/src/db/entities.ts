import { Absence, AbsenceChange } from '../modules/attendance/absence.entity.ts';
import { DayNote, MissingAlarm } from '../modules/attendance/day-note.entity.ts';
import { DropoutWatch } from '../modules/attendance/dropout-watch.entity.ts';
import { GateReader, SwipeBlock } from '../modules/attendance/gate-reader.entity.ts';
import { Outing, OutingClass } from '../modules/attendance/outing.entity.ts';
import { RollCall, RollCallRow } from '../modules/attendance/roll-call.entity.ts';
import { StudentCard } from '../modules/attendance/student-card.entity.ts';
import { Swipe, UnknownSwipe } from '../modules/attendance/swipe.entity.ts';
import { AuditEntry } from '../modules/audit/audit-entry.entity.ts';
import { BindingApplication } from '../modules/binding/binding-application.entity.ts';
import { ConsentStatement } from '../modules/binding/consent-statement.entity.ts';
import { Breach, BreachStep } from '../modules/breaches/breach.entity.ts';
import { CalendarDay } from '../modules/calendar/calendar-day.entity.ts';
import { DayRuleRow } from '../modules/calendar/day-rule.entity.ts';
import { Lesson } from '../modules/calendar/lesson.entity.ts';
import {
  ConductCancellation,
  ConductChange,
  ConductRecord,
} from '../modules/conduct/conduct-record.entity.ts';
import { DataRequest } from '../modules/data-rights/data-request.entity.ts';
import { ImportFile } from '../modules/files/import-file.entity.ts';
import { StoredFile } from '../modules/files/stored-file.entity.ts';
import { Upload } from '../modules/files/upload.entity.ts';
import { Assessment } from '../modules/grades/assessment.entity.ts';
import { Grade } from '../modules/grades/grade.entity.ts';
import { Subject, SubjectTeacher } from '../modules/grades/subject.entity.ts';
import { CustodyRestriction } from '../modules/guardians/custody-restriction.entity.ts';
import { Account } from '../modules/identity/account.entity.ts';
import { ApplicantSession, ContactCode } from '../modules/identity/contact.entity.ts';
import { BureauMember, Guardianship } from '../modules/identity/guardianship.entity.ts';
import { OneTimeLink } from '../modules/identity/one-time-link.entity.ts';
import { Session } from '../modules/identity/session.entity.ts';
import { SignIn } from '../modules/identity/sign-in.entity.ts';
import { UnknownName } from '../modules/identity/unknown-name.entity.ts';
import { LeavePeriod, LeaveRequest, LeaveStep } from '../modules/leave/leave-request.entity.ts';
import { LeaveChain, LeaveSettings, LeaveType } from '../modules/leave/leave-rules.entity.ts';
import { Message, MessageAudience, MessageRecipient } from '../modules/messages/message.entity.ts';
import { Notification } from '../modules/notifications/notification.entity.ts';
import {
  NotificationChoice,
  NotificationHabit,
} from '../modules/notifications/notification-choice.entity.ts';
import { PushDevice } from '../modules/notifications/push-device.entity.ts';
import { IdentityProvider } from '../modules/oidc/identity-provider.entity.ts';
import { OidcArtifact, OidcSigningKey } from '../modules/oidc/oidc-artifact.entity.ts';
import { OidcClient } from '../modules/oidc/oidc-client.entity.ts';
import { OutsideAttempt, OutsideIdentity } from '../modules/oidc/outside-identity.entity.ts';
import { Promotion, PromotionMove } from '../modules/promotion/promotion.entity.ts';
import { RosterClient, RosterToken } from '../modules/roster/roster-client.entity.ts';
import { ClassGroup, HomeroomAssignment } from '../modules/schools/class-group.entity.ts';
import { Deputy } from '../modules/schools/deputy.entity.ts';
import { Period } from '../modules/schools/period.entity.ts';
import { School } from '../modules/schools/school.entity.ts';
import { Office, Staff, StaffPost } from '../modules/schools/staff.entity.ts';
import { Enrolment, Student } from '../modules/schools/student.entity.ts';
import { Term } from '../modules/schools/term.entity.ts';
import { SisImport } from '../modules/sis-import/sis-import.entity.ts';
import { SisColumns, SisProblem, SisRecord, SisRow } from '../modules/sis-import/sis-row.entity.ts';
import { SisSource } from '../modules/sis-sources/sis-source.entity.ts';
import {
  Survey,
  SurveyAnswer,
  SurveyAudience,
  SurveyDraft,
  SurveyInvitee,
  SurveyTurnout,
} from '../modules/surveys/survey.entity.ts';
import { SurveyBox, SurveyResult } from '../modules/surveys/survey-box.entity.ts';
import { Transfer } from '../modules/transfers/transfer.entity.ts';
import { KeptMessageRow } from './kept-message.entity.ts';

/** Every table that entities describe. */
export const entities = [
  Absence,
  ConductCancellation,
  ConductChange,
  ConductRecord,
  AbsenceChange,
  Account,
  ApplicantSession,
  Assessment,
  AuditEntry,
  BindingApplication,
  BureauMember,
  CalendarDay,
  ClassGroup,
  ConsentStatement,
  ContactCode,
  CustodyRestriction,
  DataRequest,
  DayNote,
  DropoutWatch,
  DayRuleRow,
  Deputy,
  Enrolment,
  GateReader,
  Grade,
  Guardianship,
  HomeroomAssignment,
  IdentityProvider,
  ImportFile,
  KeptMessageRow,
  MissingAlarm,
  Breach,
  BreachStep,
  Message,
  MessageAudience,
  MessageRecipient,
  Notification,
  NotificationChoice,
  NotificationHabit,
  Lesson,
  LeaveChain,
  LeavePeriod,
  LeaveRequest,
  LeaveSettings,
  LeaveStep,
  LeaveType,
  Office,
  OneTimeLink,
  OidcArtifact,
  OidcClient,
  OidcSigningKey,
  Outing,
  OutingClass,
  OutsideAttempt,
  OutsideIdentity,
  Period,
  RosterClient,
  RosterToken,
  SisSource,
  Promotion,
  PromotionMove,
  PushDevice,
  RollCall,
  RollCallRow,
  School,
  Session,
  SignIn,
  SisColumns,
  SisImport,
  SisProblem,
  SisRecord,
  SisRow,
  Staff,
  StaffPost,
  StoredFile,
  Student,
  Survey,
  SurveyAnswer,
  SurveyAudience,
  SurveyBox,
  SurveyDraft,
  SurveyInvitee,
  SurveyResult,
  SurveyTurnout,
  Subject,
  SubjectTeacher,
  Term,
  Transfer,
  UnknownName,
  Upload,
  StudentCard,
  Swipe,
  SwipeBlock,
  UnknownSwipe,
];
