import type { IsoDate, RollCallMark, Semester } from '@qinshi/domain';
import type {
  AbsenceChangeRow,
  AbsenceRow,
  LeaveRequestRow,
  LeaveStepRow,
  RollCallRow,
  SwipeRow,
} from './rows/day-rows.ts';
import type { MessageRecipientRow, MessageRow } from './rows/message-rows.ts';
import type {
  AccountRow,
  ApplicationRow,
  CustodyRestrictionRow,
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
  message: MessageRow[];
  messageAudience: { id: string; messageId: string; classGroupId: string | null }[];
  messageRecipient: MessageRecipientRow[];
  surveyBox: SurveySumRow[];
  surveyResult: SurveySumRow[];
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
  'message',
  'messageAudience',
  'messageRecipient',
] as const satisfies readonly CityTable[];

/** A batch without rows. It does not compile when a table is missing above. */
export function emptyBatch(): CityBatch {
  return Object.fromEntries(TABLES.map((table) => [table, []])) as Record<(typeof TABLES)[number], never[]>;
}
