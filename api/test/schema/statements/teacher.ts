import { type Counted, page } from './counted.ts';

/** Every query of teacher-web. */
export const TEACHER_QUERIES: Record<string, Counted> = {
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
  'teacher-web/BoardPage_query': {
    most: 20,
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
