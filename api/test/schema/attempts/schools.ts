import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** Schools, classes, pupils, staff and the calendar. */
export function schoolsAttempts({
  person,
  cast,
  school,
  classRoom,
  child,
  accounts,
  calendar,
  never,
  ofSchool,
  outside,
}: Stage): Record<string, Attempt> {
  return {
    'Query.bindingStatistics': { variables: ofSchool },
    'Query.bindingTrend': { variables: ofSchool },
    'Query.districtStatistics': {},
    'Query.unreachableStudents': {
      variables: ofSchool,
      select: '{ nodes { id } }',
      shows: [accounts.freshPupilId],
    },
    'Query.cityCalendarDays': { variables: [calendar.span] },
    'Query.classGroup': { variables: [{ id: classRoom.id }] },
    'Query.classGroups': { variables: ofSchool, select: '{ nodes { id } }', shows: [classRoom.id] },
    'Query.staffMember': { variables: [{ id: accounts.teacherStaffId }] },
    'Query.school': { variables: [{ id: school.id }] },
    'Query.schoolDirectory': { select: '{ nodes { id } }', shows: [school.id] },
    'Query.schools': { select: '{ id }', shows: [school.id] },
    'Query.staff': { variables: ofSchool, select: '{ nodes { id } }' },
    'Query.student': { variables: [{ id: child.id }] },
    'Query.students': { variables: ofSchool, select: '{ nodes { id } }', shows: [child.id] },
    'Query.terms': {},
    'Mutation.recordStaff': {
      variables: [
        {
          input: {
            ...person,
            schoolId: school.id,
            posts: [{ title: '幹事', officeCode: 'o', kind: 'OFFICE' }],
          },
        },
      ],
    },
    'Mutation.endStaff': { variables: [{ input: { id: accounts.teacherStaffId, endsOn: never } }] },
    'Mutation.enrolStudent': {
      variables: [{ input: { ...person, classGroupId: classRoom.id, studentNumber: 'n1', seatNumber: 1 } }],
    },
    'Mutation.endEnrolment': {
      variables: [{ input: { studentId: child.id, endsOn: never, reason: 'WITHDRAWAL' } }],
    },
    'Mutation.createSchool': {
      variables: [
        {
          input: { code: cast.otherSchool.code, name: '市立觀星國小', level: 'ELEMENTARY', district: '北區' },
        },
      ],
    },
    'Mutation.updateSchool': { variables: [{ input: { schoolId: school.id, version: 999 } }] },
    'Mutation.closeSchool': { variables: [{ input: { schoolId: school.id, closesOn: never } }] },
    'Mutation.saveTerm': {
      variables: [{ input: { schoolYear: 115, semester: 1, startsOn: never, endsOn: never } }],
    },
    'Mutation.saveOffice': {
      variables: [{ input: { schoolId: school.id, code: accounts.officeCode, name: '學務處' } }],
    },
    'Mutation.removeOffice': { variables: [{ id: accounts.officeId }] },
    'Mutation.assignPost': {
      variables: [
        {
          input: { staffId: accounts.teacherStaffId, title: '幹事', kind: 'PARENT', startsOn: '2026-09-01' },
        },
      ],
    },
    'Mutation.endPost': { variables: [{ input: { id: accounts.postId, endsOn: never } }] },
    'Mutation.assignHomeroom': {
      variables: [
        {
          input: {
            ...{ classGroupId: classRoom.id, staffId: accounts.teacherStaffId },
            ...{ startsOn: '2026-09-01', replace: false },
          },
        },
      ],
    },
    'Mutation.endHomeroom': { variables: [{ input: { id: accounts.homeroomId, endsOn: never } }] },
    'Mutation.saveCalendarDay': {
      variables: [{ input: { ...outside, schoolId: school.id } }, { input: outside }],
    },
    'Mutation.removeCalendarDays': {
      variables: [{ ids: [calendar.removableOfSchool] }, { ids: [calendar.removableOfCity] }],
    },
    'Mutation.importCalendar': {
      variables: [
        { input: { schoolId: school.id, csv: '', dryRun: true } },
        { input: { csv: '', dryRun: true } },
      ],
    },
    'Mutation.savePeriods': {
      variables: [
        {
          input: {
            schoolId: school.id,
            periods: [{ code: 'P1', name: '第一節', startsAt: '8', endsAt: '9', countsAbsence: true }],
          },
        },
      ],
    },
    'Mutation.saveDayRule': {
      variables: [
        {
          input: {
            ...{ schoolId: school.id, level: 'ELEMENTARY' },
            ...{ arrivesFrom: '6', lateAfter: '7', alarmAt: '8', leavesFrom: '9' },
          },
        },
      ],
    },
    'Mutation.saveVisibility': { variables: [{ input: { schoolId: school.id, days: 1, hour: 0 } }] },
    'Mutation.saveTimetable': {
      variables: [
        {
          input: {
            classGroupId: classRoom.id,
            lessons: [{ weekday: 1, period: 'NONE', subject: '國語', teacherId: accounts.teacherStaffId }],
          },
        },
      ],
    },
  };
}
