import type { IsoDate, RollCallMark, Semester } from '@qinshi/domain';
import type {
  AbsenceChangeRow,
  AbsenceRow,
  LeaveRequestRow,
  LeaveStepRow,
  RollCallRow,
  SwipeRow,
} from './rows/day-rows.ts';
import type {
  AccountRow,
  ApplicationRow,
  EnrolmentRow,
  GuardianshipRow,
  HomeroomRow,
  StaffPostRow,
  StaffRow,
  StudentCardRow,
  StudentRow,
  TransferRow,
} from './rows/people-rows.ts';
import type { AssessmentRow, ConductChangeRow, ConductRecordRow, GradeRow } from './rows/record-rows.ts';
import type {
  CalendarDayRow,
  ClassGroupRow,
  GateReaderRow,
  LessonRow,
  OfficeRow,
  PeriodRow,
  SchoolRow,
} from './rows/school-rows.ts';
import type { SurveyRow, SurveySlotRow, SurveySumRow } from './rows/survey-rows.ts';

/** Rows of a city on their way to the database, by table: for each column a property, identity numbers still in clear. */
export interface CityBatch {
  term: { id: string; schoolYear: number; semester: Semester; startsOn: IsoDate; endsOn: IsoDate }[];
  school: SchoolRow[];
  calendarDay: CalendarDayRow[];
  period: PeriodRow[];
  office: OfficeRow[];
  classGroup: ClassGroupRow[];
  account: AccountRow[];
  staff: StaffRow[];
  staffPost: StaffPostRow[];
  homeroomAssignment: HomeroomRow[];
  subject: { id: string; schoolId: string; name: string; shortName: string; position: number }[];
  lesson: LessonRow[];
  student: StudentRow[];
  enrolment: EnrolmentRow[];
  transfer: TransferRow[];
  guardianship: GuardianshipRow[];
  custodyRestriction: CustodyRestrictionRow[];
  bureauMember: { id: string; accountId: string; title: string; startedAt: Date }[];
  bindingApplication: ApplicationRow[];
  gateReader: GateReaderRow[];
  studentCard: StudentCardRow[];
  swipe: SwipeRow[];
  swipeBlock: { readerId: string; block: number; seen: string }[];
  leaveRequest: LeaveRequestRow[];
  leaveStep: LeaveStepRow[];
  leavePeriod: {
    id: string;
    requestId: string;
    studentId: string;
    date: IsoDate;
    period: string | null;
    inForce: boolean;
  }[];
  rollCall: RollCallRow[];
  rollCallRow: {
    id: string;
    rollCallId: string;
    studentId: string;
    date: IsoDate;
    period: string;
    mark: RollCallMark;
  }[];
  absence: AbsenceRow[];
  absenceChange: AbsenceChangeRow[];
  assessment: AssessmentRow[];
  grade: GradeRow[];
  conductRecord: ConductRecordRow[];
  conductChange: ConductChangeRow[];
  outing: { id: string; schoolId: string; name: string; startsOn: IsoDate; endsOn: IsoDate }[];
  outingClass: { id: string; outingId: string; classGroupId: string }[];
  dropoutWatch: {
    id: string;
    studentId: string;
    schoolId: string;
    since: IsoDate;
    days: number;
    openedAt: Date;
  }[];
  survey: SurveyRow[];
  surveyAudience: { id: string; surveyId: string; classGroupId: string }[];
  surveyInvitee: (SurveySlotRow & { classGroupId: string })[];
  surveyTurnout: SurveySlotRow[];
  surveyAnswer: (SurveySlotRow & {
    answeredById: string;
    answeredByName: string;
    answeredAt: Date;
    /** JSON. */
    answers: string;
  })[];
  surveyBox: SurveySumRow[];
  surveyResult: SurveySumRow[];
}

export interface SurveyRow {
  id: string;
  schoolId: string;
  createdById: string;
  createdByName: string;
  title: string;
  body: string;
  status: SurveyStatus;
  respondent: SurveyRespondent;
  anonymous: boolean;
  dueAt: Date | null;
  /** JSON, and so is what was reminded. */
  definition: string;
  reminded: string;
  changedAt: Date;
  publishedAt: Date | null;
  closedAt: Date | null;
}

interface SurveySlotRow {
  id: string;
  surveyId: string;
  studentId: string;
  slotId: string;
}

interface SurveySumRow {
  id: string;
  surveyId: string;
  questionId: string;
  answered: number;
  sum: number | null;
  /** JSON. */
  counts: string;
  texts: string;
}

export interface SchoolRow {
  id: string;
  code: string;
  name: string;
  level: SchoolLevel;
  district: string;
}

export interface CalendarDayRow {
  id: string;
  /** Null when it is the whole city's. */
  schoolId: string | null;
  date: IsoDate;
  kind: CalendarDayKind;
  name: string;
  weekday: number | null;
  endsAt: string | null;
}

export interface PeriodRow {
  id: string;
  schoolId: string;
  code: string;
  name: string;
  startsAt: string;
  endsAt: string;
  position: number;
  countsAbsence: boolean;
}

export interface OfficeRow {
  id: string;
  schoolId: string;
  code: string;
  name: string;
}

export interface ClassGroupRow {
  id: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  number: number;
  name: string;
}

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

export interface AssessmentRow {
  id: string;
  classGroupId: string;
  schoolId: string;
  termId: string;
  subjectId: string;
  kind: AssessmentKind;
  number: number | null;
  name: string;
  weight: number;
  date: IsoDate;
  scale: GradeScale;
  createdById: string;
  createdAt: Date;
}

export interface GradeRow {
  id: string;
  assessmentId: string;
  studentId: string;
  schoolId: string;
  classGroupId: string;
  subjectId: string;
  termId: string;
  version: number;
  score: number | null;
  level: GradeLevel | null;
  missing: boolean;
  comment: string | null;
  recordedById: string;
  recordedByName: string;
  recordedAt: Date;
  visibleFrom: Date;
}

export interface LessonRow {
  id: string;
  classGroupId: string;
  weekday: number;
  period: string;
  subject: string;
  teacherId: string | null;
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

export interface GateReaderRow {
  id: string;
  schoolId: string;
  name: string;
  gate: string;
  tokenHash: string;
  createdAt: Date;
  lastSeenAt: Date | null;
  clockSkew: number | null;
}

export interface StudentCardRow {
  id: string;
  schoolId: string;
  studentId: string;
  cardNumber: string;
  issuedAt: Date;
}

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

interface ConductFacts {
  kind: ConductKind;
  count: number;
  reason: string;
  version: number;
}

export interface ConductRecordRow extends ConductFacts {
  id: string;
  studentId: string;
  schoolId: string;
  date: IsoDate;
  recordedById: string;
  recordedByName: string;
  recordedAt: Date;
  visibleFrom: Date;
}

export interface ConductChangeRow extends ConductFacts {
  id: string;
  recordId: string;
  studentId: string;
  deed: ConductDeed;
  changedById: string;
  changedByName: string;
  changedAt: Date;
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

export type CityTable = keyof CityBatch;

/** In this order every row finds what it refers to. */
export const TABLES = [
  'term',
  'school',
  'calendarDay',
  'period',
  'office',
  'classGroup',
  'account',
  'staff',
  'staffPost',
  'homeroomAssignment',
  'subject',
  'lesson',
  'student',
  'enrolment',
  'transfer',
  'guardianship',
  'custodyRestriction',
  'bureauMember',
  'bindingApplication',
  'gateReader',
  'studentCard',
  'swipe',
  'swipeBlock',
  'leaveRequest',
  'leaveStep',
  'leavePeriod',
  'rollCall',
  'rollCallRow',
  'absence',
  'absenceChange',
  'assessment',
  'grade',
  'conductRecord',
  'conductChange',
  'outing',
  'outingClass',
  'dropoutWatch',
  'survey',
  'surveyAudience',
  'surveyInvitee',
  'surveyTurnout',
  'surveyAnswer',
  'surveyBox',
  'surveyResult',
] as const satisfies readonly CityTable[];

/** A batch without rows. It does not compile when a table is missing above. */
export function emptyBatch(): CityBatch {
  return Object.fromEntries(TABLES.map((table) => [table, []])) as Record<(typeof TABLES)[number], never[]>;
  return {
    term: [],
    school: [],
    calendarDay: [],
    period: [],
    office: [],
    classGroup: [],
    account: [],
    staff: [],
    staffPost: [],
    homeroomAssignment: [],
    subject: [],
    lesson: [],
    student: [],
    enrolment: [],
    transfer: [],
    guardianship: [],
    custodyRestriction: [],
    bureauMember: [],
    bindingApplication: [],
    gateReader: [],
    studentCard: [],
    swipe: [],
    swipeBlock: [],
    leaveRequest: [],
    leaveStep: [],
    leavePeriod: [],
    rollCall: [],
    rollCallRow: [],
    absence: [],
    absenceChange: [],
    assessment: [],
    grade: [],
    conductRecord: [],
    conductChange: [],
    outing: [],
    outingClass: [],
    dropoutWatch: [],
    survey: [],
    surveyAudience: [],
    surveyInvitee: [],
    surveyTurnout: [],
    surveyAnswer: [],
    surveyBox: [],
    surveyResult: [],
  };
}
