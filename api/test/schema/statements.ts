import type { Crowd, CrowdViewer } from './crowd.ts';

/** How a query is asked in the test that counts SQL statements. */
export interface Counted {
  /** Most statements that one request may take, signing in included (two: session, identities). */
  most: number;
  as: CrowdViewer;
  variables?(crowd: Crowd): Record<string, unknown>;
}

const page = { first: 100, page: 1 };
const ofSchool = ({ classRoom }: Crowd) => ({ schoolId: classRoom.schoolId });
const ofChild = ({ child }: Crowd) => ({ studentId: child.id });
const schoolYear = { from: '2026-08-01', to: '2027-07-31' };

/** Every query of the apps' manifests: `app/OperationName`. */
export const APP_QUERIES: Record<string, Counted> = {
  'admin-web/AdministratorsPage': { most: 6, as: 'bureau' },
  'admin-web/ImportPage': { most: 5, as: 'admin', variables: ({ sis }) => ({ id: sis.importId }) },
  'admin-web/ImportsPage': { most: 5, as: 'admin', variables: () => ({ first: 100, page: 1 }) },
  'admin-web/ProblemList': {
    most: 5,
    as: 'admin',
    variables: ({ sis }) => ({ importId: sis.importId, first: 100, page: 1 }),
  },
  'admin-web/StartImport_columns': {
    most: 6,
    as: 'admin',
    variables: ({ sis }) => ({ importFileId: sis.importFileIds[0], content: 'STUDENTS' }),
  },
  'admin-web/BreachPage': {
    most: 6,
    as: 'admin',
    variables: ({ breachId }) => ({ id: breachId }),
  },
  'admin-web/BreachesPage': { most: 7, as: 'admin', variables: () => ({ first: 100 }) },
  'admin-web/AuditFilters': { most: 3, as: 'bureau' },
  'admin-web/AuditPage': { most: 9, as: 'bureau', variables: () => page },
  'admin-web/ChainSimulator_days': {
    most: 6,
    as: 'admin',
    variables: (crowd) => ({ ...ofSchool(crowd), from: '2026-11-23', to: '2026-12-23' }),
  },
  'admin-web/ChainSimulator_plan': {
    most: 24,
    as: 'admin',
    variables: ({ child }) => ({
      input: { studentId: child.id, type: 'SICK', days: [{ date: '2026-11-24', periods: [] }] },
    }),
  },
  'admin-web/CityCalendarPage': { most: 5, as: 'bureau', variables: () => schoolYear },
  'admin-web/CityPage': { most: 8, as: 'bureau', variables: () => ({ first: 100 }) },
  'admin-web/AssignPostOffices': { most: 4, as: 'admin', variables: ofSchool },
  'admin-web/ClassPage': { most: 9, as: 'admin', variables: ({ classRoom }) => ({ classId: classRoom.id }) },
  'admin-web/ClassSubjectsPage': {
    most: 7,
    as: 'admin',
    variables: ({ classRoom }) => ({ classId: classRoom.id }),
  },
  'admin-web/ClassSubjectsPage_subjects': {
    most: 8,
    as: 'admin',
    variables: ({ classRoom, book }) => ({ classId: classRoom.id, term: book.termId }),
  },
  'admin-web/SubjectsPage': { most: 4, as: 'admin', variables: ofSchool },
  'admin-web/ClassesPage': {
    most: 7,
    as: 'admin',
    variables: (crowd) => ({ ...page, ...ofSchool(crowd), sort: { field: 'BOUND_RATE', direction: 'DESC' } }),
  },
  'admin-web/ClientsPage': { most: 3, as: 'bureau' },
  'admin-web/ConsentPage': { most: 6, as: 'bureau' },
  'admin-web/ConsentsPage': { most: 6, as: 'bureau' },
  'admin-web/DataRequestPage': {
    most: 7,
    as: 'admin',
    variables: ({ dataRequestId }) => ({ id: dataRequestId }),
  },
  'admin-web/DataRequestsPage': { most: 7, as: 'admin', variables: () => page },
  'admin-web/DayRulesPage': { most: 7, as: 'admin', variables: ofSchool },
  'admin-web/DeputiesPage': { most: 7, as: 'admin', variables: ofSchool },
  'admin-web/EnrolStudent': { most: 4, as: 'admin', variables: ofSchool },
  'admin-web/LeaveChainsPage': { most: 14, as: 'admin', variables: ofSchool },
  'admin-web/LeaveTypesPage': { most: 6, as: 'admin', variables: ofSchool },
  'admin-web/AssignClass': { most: 4, as: 'admin', variables: ofSchool },
  'admin-web/PlaceStudent': { most: 4, as: 'admin', variables: ofSchool },
  'admin-web/PromotionPage': { most: 13, as: 'admin', variables: ofSchool },
  'admin-web/PromotionPupils': {
    most: 13,
    as: 'admin',
    variables: (crowd) => ({ ...ofSchool(crowd), ...page }),
  },
  'admin-web/PromotionsPage': { most: 16, as: 'bureau', variables: () => page },
  'admin-web/ReleaseStudent': { most: 3, as: 'admin' },
  'admin-web/TransfersPage': {
    most: 7,
    as: 'admin',
    variables: (crowd) => ({ ...ofSchool(crowd), ...page, direction: 'OUTGOING' }),
  },
  'admin-web/OfficesPage': { most: 4, as: 'admin', variables: ofSchool },
  'admin-web/OutingsPage': { most: 8, as: 'admin', variables: ofSchool },
  'admin-web/PeriodsPage': { most: 5, as: 'admin', variables: ofSchool },
  'admin-web/RosterClientsPage': { most: 4, as: 'bureau' },
  'admin-web/RegisterClient_schools': { most: 3, as: 'bureau' },
  'admin-web/SchoolOfSource': { most: 3, as: 'bureau' },
  'admin-web/SourcesPage': { most: 6, as: 'admin' },
  'admin-web/ProvidersPage': { most: 4, as: 'bureau' },
  'admin-web/UnreachablePage': {
    most: 9,
    as: 'admin',
    variables: (crowd) => ({ ...page, ...ofSchool(crowd) }),
  },
  'admin-web/RecordStaff': { most: 5, as: 'admin', variables: ofSchool },
  'admin-web/SchoolCalendarPage': {
    most: 8,
    as: 'admin',
    variables: (crowd) => ({ ...ofSchool(crowd), ...schoolYear }),
  },
  'admin-web/SchoolLayout': { most: 3, as: 'admin', variables: ofSchool },
  'admin-web/SchoolProfilePage': { most: 3, as: 'admin', variables: ofSchool },
  'admin-web/SchoolPage': {
    most: 8,
    as: 'admin',
    variables: (crowd) => ({ first: 100, ...ofSchool(crowd) }),
  },
  'admin-web/SchoolsPage': {
    most: 5,
    as: 'bureau',
    variables: () => ({ ...page, sort: { field: 'WAITING', direction: 'DESC' } }),
  },
  'admin-web/Session': { most: 3, as: 'admin' },
  'admin-web/UsagePage': {
    most: 3,
    as: 'bureau',
    variables: () => ({ from: '2026-11-01', to: '2026-11-30' }),
  },
  'admin-web/StaffMemberPage': {
    most: 10,
    as: 'admin',
    variables: ({ classRoom }) => ({ staffId: classRoom.teacher.staffId }),
  },
  'admin-web/TermsPage': { most: 3, as: 'admin' },
  'admin-web/StaffPage': {
    most: 9,
    as: 'admin',
    variables: (crowd) => ({ ...page, ...ofSchool(crowd), sort: { field: 'TITLE', direction: 'ASC' } }),
  },
  'admin-web/StaffSelect': { most: 6, as: 'admin', variables: ofSchool },
  // Two of these record the look.
  'admin-web/Today': { most: 2, as: 'admin' },
  'admin-web/StudentLayout': { most: 11, as: 'admin', variables: ofChild },
  'admin-web/StudentPage': { most: 22, as: 'admin', variables: ofChild },
  'admin-web/StudentApplications': {
    most: 9,
    as: 'admin',
    variables: ({ child }) => ({ studentId: child.id, ...page }),
  },
  'admin-web/StudentLeave': {
    most: 14,
    as: 'admin',
    variables: ({ child }) => ({ studentId: child.id, ...page }),
  },
  'admin-web/StudentAbsences': { most: 10, as: 'admin', variables: ofChild },
  'admin-web/StudentAbsencesTerms': { most: 3, as: 'admin' },
  'admin-web/StudentAudit': {
    most: 12,
    as: 'admin',
    variables: ({ child }) => ({ studentId: child.id, ...page }),
  },
  'admin-web/StudentsPage': {
    most: 9,
    as: 'admin',
    variables: (crowd) => ({ ...page, ...ofSchool(crowd), sort: { field: 'CLASS', direction: 'ASC' } }),
  },
  'admin-web/StudentsPageClasses': { most: 4, as: 'admin', variables: ofSchool },
  'packages/staff-messages/MessageAudience_classes': {
    most: 4,
    as: 'admin',
    variables: ({ classRoom }) => ({ school: classRoom.schoolId }),
  },
  'packages/staff-messages/MessageAudience_pupils': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'packages/staff-messages/MessageAudience_schools': { most: 3, as: 'bureau' },
  'packages/staff-messages/MessagePage_query': {
    most: 9,
    as: 'admin',
    variables: ({ messageId }) => ({ id: messageId }),
  },
  'packages/staff-messages/MessagesPage_query': { most: 8, as: 'admin', variables: () => ({ first: 100 }) },
  'packages/staff-messages/ReachNote_query': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({
      input: { audience: { classGroupIds: [classRoom.id] }, toGuardians: true, toStudents: true },
    }),
  },
  'packages/staff-messages/UnreadList_query': {
    most: 10,
    as: 'admin',
    variables: ({ messageId }) => ({ id: messageId, first: 100 }),
  },
  'packages/staff-account/ActivatePage_query': {
    most: 1,
    as: 'nobody',
    variables: () => ({ token: 'not-a-token' }),
  },
  'packages/staff-account/OutsideChoice_query': { most: 1, as: 'nobody' },
  'packages/staff-account/ProfilePage_query': { most: 7, as: 'teacher' },
  'packages/staff-account/ProfileSignIns_query': {
    most: 4,
    as: 'teacher',
    variables: () => ({ first: 100 }),
  },
  'admin-web/ReadersPage': { most: 7, as: 'admin', variables: ofSchool },
  'admin-web/OverdueTransfers': {
    most: 7,
    as: 'admin',
    variables: (crowd) => ({ ...ofSchool(crowd), first: 100 }),
  },
  'admin-web/StudentSelect': { most: 7, as: 'admin', variables: ofSchool },
  'admin-web/TimetablePage': {
    most: 9,
    as: 'admin',
    variables: ({ classRoom }) => ({ classId: classRoom.id }),
  },
  'admin-web/ArrivalsPage': { most: 20, as: 'admin', variables: ofSchool },
  'admin-web/VisibilityPage': { most: 4, as: 'admin', variables: ofSchool },
  'teacher-web/RecordAbsenceDialog_class': {
    most: 10,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'teacher-web/AbsencesPage_query': {
    most: 15,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'teacher-web/RecordsImportDialog_pupils': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'teacher-web/ConductPage_query': { most: 13, as: 'teacher', variables: () => page },
  'teacher-web/NewConductPage_pupils': {
    most: 9,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'admin-web/WatchListPage': {
    most: 8,
    as: 'admin',
    variables: (crowd) => ({ ...page, ...ofSchool(crowd), settled: false }),
  },
  'parent-web/AbsencesPage_query': {
    most: 5,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/GradesPage_query': {
    most: 14,
    as: 'parent',
    variables: ({ child, book }) => ({ studentId: child.id, term: book.termId }),
  },
  'teacher-web/GradesPage_terms': {
    most: 5,
    as: 'teacher',
    variables: ({ classRoom }) => ({ id: classRoom.id }),
  },
  'teacher-web/GradesPage_subjects': {
    most: 7,
    as: 'teacher',
    variables: ({ classRoom, book }) => ({ id: classRoom.id, term: book.termId }),
  },
  'teacher-web/CellHistory_query': {
    most: 12,
    as: 'teacher',
    variables: ({ classRoom, child, book }) => ({
      ...{ id: classRoom.id, term: book.termId, subject: book.subjectId },
      ...{ assessment: book.subjectId, student: child.id },
    }),
  },
  'teacher-web/GradeSheet_query': {
    most: 14,
    as: 'teacher',
    variables: ({ classRoom, book }) => ({ id: classRoom.id, term: book.termId, subject: book.subjectId }),
  },
  'parent-web/AccessPage_query': { most: 6, as: 'parent' },
  'parent-web/AccessRecords_query': {
    most: 8,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/ActivatePage_query': { most: 1, as: 'nobody', variables: () => ({ token: 'not-a-token' }) },
  'parent-web/Applications_query': { most: 2, as: 'applicant' },
  'parent-web/ChildPage_query': { most: 22, as: 'parent' },
  'parent-web/ConductPage_query': {
    most: 7,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/TermChoice_query': { most: 3, as: 'parent' },
  'parent-web/ConsentPage_query': { most: 2, as: 'applicant' },
  'parent-web/DayChoice_query': {
    most: 12,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id, from: '2026-11-01', to: '2026-11-30' }),
  },
  'parent-web/DevicesPage_query': { most: 5, as: 'parent' },
  'parent-web/EditPage_query': { most: 22, as: 'parent', variables: ({ leaveId }) => ({ id: leaveId }) },
  'parent-web/HomePage_applications': { most: 3, as: 'parent' },
  'parent-web/HomePage_query': { most: 29, as: 'parent' },
  'parent-web/LatePage_query': { most: 8, as: 'parent', variables: ({ child }) => ({ studentId: child.id }) },
  'parent-web/LeaveWizard_query': {
    most: 8,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/MessagesPage_query': { most: 5, as: 'parent', variables: () => ({ first: 100 }) },
  // Everything about one person. A family's takes as much again for each child.
  'parent-web/MonthHistory_query': {
    most: 25,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id, from: '2026-11-01', to: '2026-11-23' }),
  },
  'parent-web/MyDataPage_query': { most: 40, as: 'admin' },
  'parent-web/NewRequestPage_query': { most: 5, as: 'parent' },
  'parent-web/NotificationNews_unread': { most: 3, as: 'parent' },
  'parent-web/OutsideChoice_query': { most: 1, as: 'nobody' },
  'parent-web/OutsidePage_query': { most: 6, as: 'parent' },
  'parent-web/PlanPart_query': {
    most: 20,
    as: 'parent',
    variables: ({ child }) => ({
      input: { studentId: child.id, type: 'SICK', days: [{ date: '2026-11-24', periods: [] }] },
    }),
  },
  'parent-web/ProgressPage_query': { most: 3, as: 'applicant' },
  'parent-web/RecordsPage_query': {
    most: 12,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/RequestPage_query': { most: 14, as: 'parent', variables: ({ leaveId }) => ({ id: leaveId }) },
  'parent-web/RequestsPage_query': { most: 8, as: 'parent' },
  'parent-web/ServicesPage_query': { most: 5, as: 'parent' },
  'parent-web/SettingsPage_query': { most: 8, as: 'parent' },
  'parent-web/SignInsPage_query': { most: 5, as: 'parent' },
  'parent-web/AnswerPart_query': {
    most: 10,
    as: 'parent',
    variables: ({ surveys, child }) => ({ id: surveys.openId, studentId: child.id }),
  },
  'parent-web/SchoolMessagePage_query': {
    most: 9,
    as: 'parent',
    variables: ({ messageId }) => ({ id: messageId }),
  },
  'parent-web/SchoolMessagesPage_query': { most: 9, as: 'parent' },
  'parent-web/SurveyPage_query': {
    most: 10,
    as: 'parent',
    variables: ({ surveys }) => ({ id: surveys.openId }),
  },
  'parent-web/SurveysPage_query': {
    most: 9,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/SwipeList_query': {
    most: 5,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id, date: '2026-11-23' }),
  },
  'parent-web/VerifyPage_query': {
    most: 2,
    as: 'nobody',
    variables: ({ verificationCode }) => ({ code: verificationCode }),
  },
  'parent-web/Viewer_query': { most: 2, as: 'parent' },
  'parent-web/Wizard_query': { most: 1, as: 'applicant' },
  'teacher-web/BoardPage_query': {
    most: 19,
    as: 'teacher',
    variables: ({ classRoom }) => ({ id: classRoom.id }),
  },
  'teacher-web/CasePage_query': {
    // Two of these record the look.
    most: 9,
    as: 'teacher',
    variables: ({ applicationId }) => ({ id: applicationId }),
  },
  'teacher-web/AudienceField_pupils': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'teacher-web/EditSurveyPage_query': {
    most: 8,
    as: 'teacher',
    variables: ({ surveys }) => ({ id: surveys.draftId }),
  },
  'teacher-web/MissingList_query': {
    most: 12,
    as: 'teacher',
    variables: ({ surveys }) => ({ id: surveys.openId, first: 100 }),
  },
  'teacher-web/NamesDialog_query': {
    most: 12,
    as: 'teacher',
    variables: ({ surveys }) => ({ id: surveys.openId, first: 50 }),
  },
  'teacher-web/ResultsPage_query': {
    most: 8,
    as: 'teacher',
    variables: ({ surveys }) => ({ id: surveys.openId }),
  },
  'teacher-web/SurveyBuilder_version': {
    most: 4,
    as: 'teacher',
    variables: ({ surveys }) => ({ id: surveys.draftId }),
  },
  'teacher-web/SurveysPage_query': { most: 8, as: 'teacher', variables: () => ({ first: 100 }) },
  'teacher-web/ChangeLeavePage_query': {
    most: 13,
    as: 'teacher',
    variables: ({ leaveId }) => ({ id: leaveId }),
  },
  'teacher-web/ClassGroups_lessons': { most: 3, as: 'teacher' },
  'teacher-web/ClassGroups_query': {
    most: 4,
    as: 'admin',
    variables: ({ classRoom }) => ({ school: classRoom.schoolId }),
  },
  'teacher-web/ClassRollPage_query': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({ id: classRoom.id }),
  },
  'teacher-web/EarlierLeave_query': {
    most: 11,
    as: 'teacher',
    variables: ({ child }) => ({ student: child.id }),
  },
  'teacher-web/LeaveCasePage_query': {
    most: 17,
    as: 'teacher',
    variables: ({ leaveId }) => ({ id: leaveId }),
  },
  'teacher-web/LeaveFields_types': { most: 5, as: 'teacher' },
  'teacher-web/LeavePlan_query': {
    most: 20,
    as: 'teacher',
    variables: ({ child }) => ({
      input: { studentId: child.id, type: 'SICK', days: [{ date: '2026-11-24', periods: [] }] },
    }),
  },
  'teacher-web/LeaveQueuePage_query': {
    most: 15,
    as: 'teacher',
    variables: () => ({ status: ['PENDING'], awaitingMe: true, first: 100 }),
  },
  'teacher-web/LiveApplications_waiting': { most: 4, as: 'teacher' },
  'teacher-web/LiveLeave_waiting': { most: 6, as: 'teacher' },
  'teacher-web/PupilField_query': {
    most: 4,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'teacher-web/NoticesPage_list': { most: 5, as: 'teacher' },
  'teacher-web/QueuePage_query': { most: 7, as: 'teacher', variables: () => ({ first: 100 }) },
  'teacher-web/RollCallPage_query': {
    most: 5,
    as: 'teacher',
    variables: ({ classRoom }) => ({ id: classRoom.id }),
  },
  // Two more than its rows alone: who was in the class on that date, and where they are now.
  'teacher-web/RollCallSheet_query': {
    most: 23,
    as: 'teacher',
    variables: ({ classRoom }) => ({ id: classRoom.id, date: '2026-11-23', period: 'P1' }),
  },
  'teacher-web/SchoolCalendar_query': {
    most: 6,
    as: 'teacher',
    variables: () => ({ from: '2026-08-01', to: '2027-05-31' }),
  },
  'teacher-web/NoticeSettingsPage_query': { most: 8, as: 'teacher' },
  'teacher-web/Session_classes': { most: 3, as: 'teacher' },
  'teacher-web/Session_query': { most: 4, as: 'admin' },
  'teacher-web/Unread_count': { most: 3, as: 'teacher' },
  'teacher-web/Today_query': { most: 2, as: 'teacher' },
};

const CLASS =
  'id name school { name periods { name } } homeroomTeachers { name title office school { name } }';
const HISTORY = `enrolments { school { name } classGroup { ${CLASS} } }`;
const STUDENT = `id name studentNumber seatNumber school { name periods { name } } classGroup { ${CLASS} }`;
const STATISTICS = 'bindingStatistics { studentCount boundRate waitingCount oldestWaitingAt }';

/**
 * As much as the document limits let anybody ask for, wider than any page of ours. Here rows of one kind are asked for
 * at several depths, and how many of them meet in one batch depends on which answer comes first: `most` leaves room
 * for four more statements, where a statement for each row would be dozens more.
 */
export const WORST_CASES: Record<string, Counted & { document: string }> = {
  'every school with every class': {
    most: 15,
    as: 'bureau',
    document: `{ schoolDirectory(first: 25) { nodes { name ${STATISTICS} periods { name }
      classGroups { ${CLASS} studentCount ${STATISTICS} } } } }`,
  },
  'every pupil with history and guardians': {
    most: 20,
    as: 'admin',
    document: `{ students(first: 40) { nodes { ${STUDENT} guardians { name relation } ${HISTORY} } } }`,
  },
  'every member of staff with classes and pupils': {
    most: 16,
    as: 'admin',
    document: `{ staff(first: 40) { nodes { name title office posts { title office } school { name }
      homeroomClasses { ${CLASS} students { name guardians { name } } ${STATISTICS} } } } }`,
  },
  'every application with its pupil': {
    most: 22,
    as: 'admin',
    document: `{ bindingApplications(first: 40) { nodes { studentName guardianName decidedBy formUrl
      addsToExistingAccount student { ${STUDENT} guardians { name } ${HISTORY} } } } }`,
  },
  'a parent of many': {
    most: 14,
    as: 'parent',
    document: `{ viewer { account { identities { label } } children { ${STUDENT} } } myBindingApplications { studentName } }`,
  },
  'every class of an administrator': {
    most: 15,
    as: 'admin',
    document: `{ viewer { classGroups { ${CLASS} ${STATISTICS} students { name guardians { name } } } } }`,
  },
  'every provider and system': {
    most: 6,
    as: 'bureau',
    document:
      '{ identityProviders { name linkedCount hasSecret redirectUri } oidcClients { name scopes } rosterClients { name schools { name } } }',
  },
  'everything that a person has connected': {
    most: 8,
    as: 'parent',
    document: `{ viewer { account { outsideIdentities { label provider { name iconUrl } }
      grantedClients { name scopes } } } outsideProviders { name } }`,
  },
  'every school with its periods': {
    most: 6,
    as: 'nobody',
    document: '{ schools { name periods { name } } }',
  },
};
