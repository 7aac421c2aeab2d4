import type { Cast } from './cast.ts';

/**
 * From a root field to an instance of a type: the selections in order, arguments included. The fields of the type are
 * asked for at the end. A field counts as answered when one way answers it.
 */
export type Way = readonly string[];

const quote = (text: string) => JSON.stringify(text);

/**
 * For each type the ways to the instances that belong to the cast's child, class and school. `lookUpToken` is what the
 * viewer got from lookUpStudent, if anything.
 */
export function waysOf(cast: Cast, lookUpToken: string): Record<string, readonly Way[]> {
  const student = `student(id: ${quote(cast.child.id)})`;
  const classGroup = `classGroup(id: ${quote(cast.classRoom.id)})`;
  const school = `school(id: ${quote(cast.school.id)})`;
  const anySchool = `schools(search: ${quote(cast.school.name)})`;
  const ofSchool = `(school: ${quote(cast.school.id)})`;
  const { from, to } = cast.calendar.span;
  const span = `(from: ${quote(from)}, to: ${quote(to)})`;
  const importOf = (schoolId: string | null) =>
    `importCalendar(input: { schoolId: ${schoolId ? quote(schoolId) : 'null'}, csv: "", dryRun: true })`;
  const queue = 'bindingApplications';
  const auditLog = 'auditEntries';
  const sisImport = `sisImport(id: ${quote(cast.sis.importId)})`;
  const sisProblems = `sisProblems(importId: ${quote(cast.sis.importId)})`;
  const sheets = cast.sis.importFileIds.map((id) => [
    `sheetColumns(importFileId: ${quote(id)}, content: STUDENTS)`,
  ]);
  const application = `bindingApplication(id: ${quote(cast.application.id)})`;
  const dataRequest = `dataRequest(id: ${quote(cast.dataRequestId)})`;
  const today = [student, 'today'];
  const rollCall = [classGroup, 'rollCall(date: "2026-11-23", period: "P1")'];
  const absence = [student, 'absences'];
  const grade = [student, 'grades'];
  const gradeBook = [
    classGroup,
    `gradeBook(term: ${quote(cast.term)}, subject: ${quote(cast.grades.subjectId)})`,
  ];
  const importGrades = `importGrades(input: { classGroupId: ${quote(cast.classRoom.id)}, termId: ${quote(cast.term)}, subjectId: ${quote(cast.grades.subjectId)}, importFileId: ${quote(cast.child.id)}, dryRun: true })`;
  const importConduct = `importConduct(input: { importFileId: ${quote(cast.child.id)}, dryRun: true })`;
  const importAbsences = `importAbsences(input: { importFileId: ${quote(cast.child.id)}, dryRun: true })`;
  const gradedSubjects = [classGroup, `gradedSubjects(term: ${quote(cast.term)})`];
  const conduct = [student, 'conduct'];
  const recordSwipes =
    'recordSwipes(input: { swipes: [{ cardNumber: "NOBODY02", direction: ARRIVAL, occurredAt: "2026-11-23T00:00:00Z", sequence: 1 }] })';
  const lists = [[queue], [`students${ofSchool}`], ['schoolDirectory']];
  const survey = `survey(id: ${quote(cast.surveys.openId)})`;
  const surveyOfPupils = `survey(id: ${quote(cast.surveys.ofPupilsId)})`;
  const breach = `breach(id: ${quote(cast.breaches.openId)})`;
  const message = `message(id: ${quote(cast.messages.sentId)})`;
  const messageReach = `messageReach(input: { audience: { classGroupIds: [${quote(cast.classRoom.id)}] }, toGuardians: true, toStudents: false })`;
  const ownAnswer = `myAnswers(studentId: ${quote(cast.child.id)})`;
  const ownDraft = `myDraft(studentId: ${quote(cast.child.id)})`;
  const eitherSurvey = (...way: string[]) => [
    [survey, ...way],
    [surveyOfPupils, ...way],
  ];
  const leaveRequest = `leaveRequest(id: ${quote(cast.leave.waitingId)})`;
  const leavePlan = `leavePlan(input: { studentId: ${quote(cast.child.id)}, type: "SICK", days: [{ date: ${quote(cast.leave.date)}, periods: [] }] })`;
  // On a Sunday, so that nobody is given anything.
  const officialLeave = `grantOfficialLeave(input: { studentIds: [${quote(cast.child.id)}], classGroupIds: [], type: "OFFICIAL", reason: "…", days: [{ date: "2026-11-29", periods: [] }] })`;
  return {
    Absence: [absence],
    AbsenceChange: [[...absence, 'history']],
    AccessRecord: [[student, 'accessRecords', 'nodes']],
    AccessRecordConnection: [[student, 'accessRecords']],
    AccessRecordEdge: [[student, 'accessRecords', 'edges']],
    Account: [['viewer', 'account']],
    Activation: [[`activation(token: ${quote(cast.accounts.activationToken)})`]],
    ApplicantSession: [['applicantSession']],
    Assessment: [
      [...gradeBook, 'assessments'],
      [...grade, 'assessed'],
    ],
    Attachment: [[dataRequest, 'attachments']],
    ArrivalsAt: [[school, 'arrivals', 'curve']],
    SheetColumns: sheets,
    SheetImport: [[importConduct], [importAbsences]],
    SheetNote: [
      [importConduct, 'problems'],
      [importConduct, 'warnings'],
    ],
    SheetField: sheets.map((way) => [...way, 'fields']),
    SisCount: [[sisImport, 'counts']],
    SisImport: [[sisImport]],
    SisImportConnection: [['sisImports']],
    SisImportEdge: [['sisImports', 'edges']],
    SisProblem: [[sisProblems, 'nodes']],
    SisProblemConnection: [[sisProblems]],
    SisProblemEdge: [[sisProblems, 'edges']],
    SisProblemKind: [[sisImport, 'problemKinds']],
    SisSource: [['sisSources']],
    SisWarning: [[sisImport, 'suspicious']],
    AuditDetail: [[auditLog, 'nodes', 'details']],
    AuditEntry: [[auditLog, 'nodes']],
    AuditEntryConnection: [[auditLog]],
    AuditEntryEdge: [[auditLog, 'edges']],
    BindingApplication: [[application], ['myBindingApplications']],
    BindingApplicationConnection: [[queue]],
    BindingApplicationEdge: [[queue, 'edges']],
    BindingFormVerification: [[`bindingFormVerification(code: ${quote(cast.verificationCode)})`]],
    BindingStatistics: [
      [classGroup, 'bindingStatistics'],
      [school, 'bindingStatistics'],
      [`bindingStatistics${ofSchool}`],
    ],
    BindingTrendPoint: [[`bindingTrend${ofSchool}`]],
    DistrictStatistics: [['districtStatistics']],
    BureauAdministrator: [['bureauAdministrators']],
    CalendarDay: [[`cityCalendarDays${span}`], [anySchool, `calendarDays${span}`]],
    CalendarImport: [[importOf(cast.school.id)], [importOf(null)]],
    CalendarImportProblem: [
      [importOf(cast.school.id), 'problems'],
      [importOf(null), 'problems'],
    ],
    ClassBoard: [[classGroup, 'board']],
    ClassBoardRow: [[classGroup, 'board', 'students']],
    ClassGroup: [[classGroup]],
    ClassSubject: [gradedSubjects],
    ClassGroupConnection: [[`classGroups${ofSchool}`]],
    ClassGroupEdge: [[`classGroups${ofSchool}`, 'edges']],
    ConsentAgreement: [['consentVersions', 'agreements']],
    ConductCancellation: [[...conduct, 'cancellation']],
    ConductChange: [[...conduct, 'history']],
    ConductRecord: [conduct],
    ConductRecordConnection: [['conductRecords']],
    ConductRecordEdge: [['conductRecords', 'edges']],
    ConsentStatement: [['consentStatement']],
    ConsentVersion: [['consentVersions']],
    ContactCodeReceipt: [
      [
        `requestContactCode(input: { channel: EMAIL, address: ${quote(`${crypto.randomUUID()}@example.com`)} })`,
      ],
    ],
    CustodyRestriction: [[student, 'custodyRestrictions']],
    DataCategory: [['myData']],
    DataFact: [['myData', 'facts']],
    DataRequest: [
      [dataRequest],
      ['myDataRequests'],
      [`dataRequest(id: ${quote(cast.refusedDataRequestId)})`],
    ],
    DataRequestConnection: [['dataRequests']],
    DataRequestEdge: [['dataRequests', 'edges']],
    DayNote: [[classGroup, 'board', 'students', 'day', 'note']],
    Promotion: [[`promotion${ofSchool}`]],
    PromotionClass: [[`promotion${ofSchool}`, 'classes']],
    PromotionConnection: [['promotions']],
    PromotionEdge: [['promotions', 'edges']],
    PromotionProblem: [[`promotion${ofSchool}`, 'problems']],
    PromotionPupil: [[`promotionPupils${ofSchool}`, 'nodes']],
    PromotionPupilConnection: [[`promotionPupils${ofSchool}`]],
    PromotionPupilEdge: [[`promotionPupils${ofSchool}`, 'edges']],
    Transfer: [
      [`transfers${ofSchool}`, 'nodes'],
      [student, 'transfer'],
    ],
    TransferConnection: [[`transfers${ofSchool}`]],
    TransferEdge: [[`transfers${ofSchool}`, 'edges']],
    DropoutWatch: [['dropoutWatches', 'nodes']],
    DropoutWatchConnection: [['dropoutWatches']],
    DropoutWatchEdge: [['dropoutWatches', 'edges']],
    DecisionOutcome: [
      [`approveBindingApplications(input: [{ id: ${quote(cast.application.id)}, version: 999 }])`],
    ],
    DayRule: [[anySchool, 'dayRules']],
    Deputy: [[school, 'deputies']],
    Enrolment: [[student, 'enrolments']],
    Guardian: [[student, 'guardians']],
    Grade: [grade, [...gradeBook, 'rows', 'grades']],
    GradeBand: [[...grade, 'distribution']],
    GradeBook: [gradeBook],
    GradeBookRow: [[...gradeBook, 'rows']],
    GradeChange: [
      [...grade, 'history'],
      [...gradeBook, 'rows', 'grades', 'history'],
      [
        ...gradeBook,
        `history(assessment: ${quote(cast.grades.assessmentId)}, student: ${quote(cast.child.id)})`,
      ],
    ],
    GradeImport: [[importGrades]],
    GradeImportProblem: [[importGrades, 'problems']],
    GuardianCheck: [[`checkGuardian(nationalId: ${quote(cast.parent.nationalId)})`]],
    GateReader: [[school, 'gateReaders']],
    GateReaderToken: [
      [`createGateReader(input: { schoolId: ${quote(cast.school.id)}, name: "讀卡機", gate: "正門" })`],
    ],
    GrantedClient: [['viewer', 'account', 'grantedClients']],
    HomeroomAssignment: [[classGroup, 'homeroomHistory']],
    Identity: [['viewer', 'activeIdentity']],
    IdentityProvider: [['identityProviders']],
    LeaveChain: [[school, 'leaveChains']],
    LeaveDay: [[leaveRequest, 'days']],
    LeaveDecisionOutcome: [
      [`approveLeaveRequests(input: [{ id: ${quote(cast.leave.waitingId)}, version: 999 }])`],
    ],
    LeavePlan: [[leavePlan]],
    LeavePlanStep: [[leavePlan, 'steps']],
    LeaveProblem: [[leavePlan, 'problems']],
    LeaveRequest: [[leaveRequest]],
    LeaveRequestConnection: [['leaveRequests']],
    LeaveRequestEdge: [['leaveRequests', 'edges']],
    LeaveSettings: [[anySchool, 'leaveSettings']],
    LeaveStep: [[leaveRequest, 'steps']],
    LeaveType: [[anySchool, 'leaveTypes']],
    Notification: [['notifications', 'nodes']],
    NotificationChoice: [['notificationSettings', 'choices']],
    NotificationConnection: [['notifications']],
    NotificationEdge: [['notifications', 'edges']],
    NotificationSettings: [['notificationSettings']],
    Office: [[school, 'offices']],
    OfficialLeaveOutcome: [[officialLeave]],
    OidcClient: [['oidcClients']],
    RosterClient: [['rosterClients']],
    Outing: [[school, 'outings']],
    OutsideIdentity: [['viewer', 'account', 'outsideIdentities']],
    OutsideProvider: [['outsideProviders'], ['viewer', 'account', 'outsideIdentities', 'provider']],
    Lesson: [[classGroup, 'timetable']],
    IssuedAccess: [[`reissueAccess(input: { studentId: ${quote(cast.accounts.freshPupilId)} })`]],
    PageInfo: lists.map((list) => [...list, 'pageInfo']),
    Period: [[anySchool, 'periods']],
    PushDevice: [['notificationSettings', 'devices']],
    RecordSwipesResult: [[recordSwipes]],
    RegisteredRosterClient: [[`rotateRosterClientSecret(id: ${quote(cast.connected.rosterClientId)})`]],
    RegisteredOidcClient: [[`rotateOidcClientSecret(id: ${quote(cast.connected.oidcClientId)})`]],
    RecoveredAccount: [
      [
        `recoverUsername(input: { channel: EMAIL, address: ${quote(`${crypto.randomUUID()}@example.com`)}, code: "000000" })`,
      ],
    ],
    RejectedSwipe: [[recordSwipes, 'rejected']],
    RollCall: [rollCall],
    RollCallRow: [[...rollCall, 'rows']],
    School: [[school], [anySchool]],
    SchoolArrivals: [[school, 'arrivals']],
    SchoolDay: [[anySchool, `schoolDays${span}`]],
    SchoolConnection: [['schoolDirectory']],
    SchoolEdge: [['schoolDirectory', 'edges']],
    Session: [['viewer', 'account', 'sessions']],
    SignIn: [['viewer', 'account', 'signIns', 'nodes']],
    SignInConnection: [['viewer', 'account', 'signIns']],
    SignInEdge: [['viewer', 'account', 'signIns', 'edges']],
    SkippedLeave: [[officialLeave, 'skipped']],
    Staff: [
      [`staff${ofSchool}`, 'nodes'],
      [classGroup, 'homeroomTeachers'],
    ],
    StaffConnection: [[`staff${ofSchool}`]],
    StaffEdge: [[`staff${ofSchool}`, 'edges']],
    StaffPost: [[`staff${ofSchool}`, 'nodes', 'posts']],
    Student: [[student]],
    Subject: [
      [school, 'subjects'],
      [...gradedSubjects, 'subject'],
    ],
    StudentDay: [today, [...rollCall, 'rows', 'day']],
    Breach: [[breach]],
    BreachConnection: [['breaches']],
    BreachEdge: [['breaches', 'edges']],
    BreachStep: [[breach, 'steps']],
    BreachTask: [[breach, 'tasks']],
    Message: [[message], [`message(id: ${quote(cast.messages.ofCityId)})`]],
    MessageAudience: [[message, 'audience']],
    MessageConnection: [['messages']],
    MessageEdge: [['messages', 'edges']],
    MessagePart: [
      [message, 'parts'],
      [`message(id: ${quote(cast.messages.ofCityId)})`, 'parts'],
    ],
    MessageReach: [[messageReach]],
    MessageRecipient: [[message, 'unread', 'nodes']],
    MessageRecipientConnection: [[message, 'unread']],
    MessageRecipientEdge: [[message, 'unread', 'edges']],
    Survey: eitherSurvey(),
    SurveyAnswer: [
      [survey, ownAnswer],
      [survey, 'answers', 'nodes'],
    ],
    SurveyAnswerConnection: [[survey, 'answers']],
    SurveyAnswerEdge: [[survey, 'answers', 'edges']],
    SurveyAnswerValue: [
      [survey, ownAnswer, 'answers'],
      [survey, 'answers', 'nodes', 'answers'],
    ],
    SurveyAudience: [[survey, 'audience']],
    SurveyCondition: eitherSurvey('sections', 'onlyIf'),
    SurveyConnection: [['surveys']],
    SurveyDraft: [[survey, ownDraft]],
    SurveyDraftAnswer: [[survey, ownDraft, 'answers']],
    SurveyEdge: [['surveys', 'edges']],
    SurveyInvitee: [[survey, 'missing', 'nodes']],
    SurveyInviteeConnection: [[survey, 'missing']],
    SurveyInviteeEdge: [[survey, 'missing', 'edges']],
    SurveyQuestion: eitherSurvey('questions'),
    SurveyQuestionResult: [[survey, 'results']],
    SurveyReminderOutcome: [[`remindSurvey(id: ${quote(cast.surveys.closedId)})`]],
    SurveySection: eitherSurvey('sections'),
    StudentConnection: [[`students${ofSchool}`]],
    StudentEdge: [[`students${ofSchool}`, 'edges']],
    StudentLookUp: [
      [`lookUpStudent(input: { level: ELEMENTARY, nationalId: ${quote(cast.child.nationalId)} })`],
    ],
    StudentPreview: [
      [
        `confirmStudent(input: { token: ${quote(lookUpToken)}, schoolId: ${quote(cast.school.id)}, relation: FATHER })`,
      ],
    ],
    StudentCard: [[student, 'cards']],
    Swipe: [[student, 'swipes(from: "2026-11-23", to: "2026-11-23")']],
    Term: [['terms']],
    UsageDay: [['usage(from: "2026-11-23", to: "2026-11-23")']],
    UnknownCard: [[school, 'unknownCards']],
    Viewer: [['viewer']],
  };
}
