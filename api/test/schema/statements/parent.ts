import type { Counted } from './counted.ts';

/** Every query of parent-web. */
export const PARENT_QUERIES: Record<string, Counted> = {
  'parent-web/AbsencesPage_query': {
    most: 7,
    as: 'parent',
    variables: ({ child }) => ({ studentId: child.id }),
  },
  'parent-web/GradesPage_query': {
    most: 14,
    as: 'parent',
    variables: ({ child, book }) => ({ studentId: child.id, term: book.termId }),
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
  'parent-web/LatePage_query': { most: 9, as: 'parent', variables: ({ child }) => ({ studentId: child.id }) },
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
};
