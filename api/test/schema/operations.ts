import { randomUUID } from 'node:crypto';
import { DEFAULT_LEAVE_SETTINGS } from '@qinshi/domain';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { PASSWORD } from '../world.ts';
import type { Cast } from './cast.ts';

/** How one operation is tried: well-formed, about the cast's child, and without changing what later attempts need. */
export interface Attempt {
  /** Variables by argument name; several when different viewers have different things of their own. */
  variables?: readonly Record<string, unknown>[];
  /** What is asked of the result; `__typename` without it. */
  select?: string;
  /** The answer counts only when it mentions one of these; otherwise nothing was there for the viewer. */
  shows?: readonly string[];
}

/** What the viewer of an attempt brings along. */
export interface Luggage {
  lookUpToken: string;
  identityId: string;
}

/**
 * Queries and mutations, apart from ENDINGS. Mutations are sent so that whoever passes the access rule and the policy meets a CONFLICT or BAD_INPUT.
 */
export function attemptsOf(cast: Cast, { lookUpToken, identityId }: Luggage): Record<string, Attempt> {
  const {
    application,
    approvedId,
    rejectedId,
    school,
    classRoom,
    child,
    connected,
    accounts,
    calendar,
    conduct,
    notices,
    gate,
  } = cast;
  // A day that no record has: whoever may keep records is told so.
  const never = '1900-01-01';
  // A day that has not come: nothing is recorded of it.
  const ahead = '2999-01-01';
  /** Before the Monday that these tests live on. */
  const sunday = '2026-11-22';
  const newPassword = 'Kite-42-Lamp-Reed';
  const person = { name: '王小明', nationalId: child.nationalId, startsOn: never };
  const toOutside = [{ input: { providerId: connected.providerId, app: 'PARENT', returnTo: '/parent/' } }];
  const system = { name: '校務系統', redirectUris: ['callback'], scopes: ['OPENID'], enabled: true };
  const ofSchool = [{ school: school.id }];
  const outside = { date: never, kind: 'HOLIDAY', name: '停課' };
  const staleDecision = { id: application.id, version: 999 };
  const { dataRequestId, refusedDataRequestId } = cast;
  const staleAnswer = [{ input: { id: dataRequestId, version: 999, answer: '已更正' } }];
  const email = `${randomUUID()}@example.com`;
  const { leave, messages, surveys } = cast;
  const toClass = messageReachInput(classRoom.id);
  // Neither this year nor the next: nobody moves up to it.
  const farYear = { schoolId: school.id, schoolYear: 140 };
  const longAgo = [{ date: never, periods: ['P1'] }];
  const cell = { assessmentId: cast.grades.assessmentId, studentId: child.id, version: 999 };
  const book = { classGroupId: classRoom.id, termId: cast.term, subjectId: cast.grades.subjectId };
  const leaveWish = { studentId: child.id, type: 'SICK', days: longAgo };
  return {
    'Query.activation': { variables: [{ token: accounts.activationToken }] },
    'Query.applicantSession': {},
    'Query.sisImports': { select: '{ nodes { school { id } } }', shows: [school.id] },
    'Query.sisSources': { select: '{ id }', shows: [cast.sis.sourceId] },
    'Query.sisImport': { variables: [{ id: cast.sis.importId }] },
    'Query.sisProblems': { variables: [{ importId: cast.sis.importId }], select: '{ nodes { id } }' },
    'Query.sheetColumns': {
      variables: cast.sis.importFileIds.map((importFileId) => ({ importFileId, content: 'STUDENTS' })),
    },
    'Query.auditEntries': { select: '{ nodes { school { id } } }', shows: [school.id] },
    'Query.bindingApplication': { variables: [{ id: application.id }, { id: approvedId }] },
    'Query.bindingApplications': { select: '{ nodes { id } }', shows: [application.id] },
    'Query.bindingFormVerification': { variables: [{ code: cast.verificationCode }] },
    'Query.bindingStatistics': { variables: ofSchool },
    'Query.bindingTrend': { variables: ofSchool },
    'Query.districtStatistics': {},
    'Query.unreachableStudents': {
      variables: ofSchool,
      select: '{ nodes { id } }',
      shows: [accounts.freshPupilId],
    },
    'Query.bureauAdministrators': { select: '{ id }', shows: [accounts.colleagueId] },
    'Query.cityCalendarDays': { variables: [calendar.span] },
    'Query.classGroup': { variables: [{ id: classRoom.id }] },
    'Query.classGroups': { variables: ofSchool, select: '{ nodes { id } }', shows: [classRoom.id] },
    'Query.consentStatement': {},
    'Query.promotion': { variables: ofSchool },
    'Query.promotions': { select: '{ nodes { id } }' },
    'Query.promotionPupils': { variables: ofSchool, select: '{ nodes { studentId } }', shows: [child.id] },
    'Query.transfers': { variables: ofSchool, select: '{ nodes { id } }', shows: [cast.transfers.leavingId] },
    'Query.conductRecords': { select: '{ nodes { id } }', shows: [conduct.demeritId] },
    'Query.dropoutWatches': { select: '{ nodes { id } }', shows: [cast.day.watchId] },
    'Query.identityProviders': { select: '{ id }', shows: [connected.providerId] },
    'Query.rosterClients': { select: '{ id }', shows: [connected.rosterClientId] },
    'Query.oidcClients': { select: '{ id }', shows: [connected.oidcClientId] },
    'Query.outsideProviders': { select: '{ id }', shows: [connected.providerId] },
    'Query.usage': { variables: [{ from: '2026-11-23', to: '2026-11-23' }], select: '{ date }' },
    'Query.consentVersions': { select: '{ version }' },
    'Query.staffMember': { variables: [{ id: accounts.teacherStaffId }] },
    'Query.dataRequest': { variables: [{ id: dataRequestId }] },
    'Query.dataRequests': { select: '{ nodes { id } }', shows: [dataRequestId] },
    'Query.survey': { variables: [{ id: surveys.openId }, { id: surveys.ofPupilsId }] },
    'Query.breach': { variables: [{ id: cast.breaches.openId }] },
    'Query.breaches': { select: '{ nodes { id } }', shows: [cast.breaches.openId] },
    'Mutation.openBreach': {
      variables: [
        {
          input: {
            ...{ title: ' ', description: '…', foundAt: '2026-11-23T07:30:00+08:00' },
            ...{ dataKinds: ['NAME'], peopleCount: 1 },
          },
        },
      ],
    },
    'Mutation.recordBreachStep': {
      variables: [{ input: { id: cast.breaches.openId, kind: 'CLOSE', note: '…' } }],
    },
    'Query.message': { variables: [{ id: messages.sentId }, { id: messages.ofCityId }] },
    'Query.messages': {
      select: '{ nodes { id } }',
      shows: [messages.sentId, messages.plannedId, messages.ofCityId],
    },
    'Query.messageReach': { variables: [{ input: toClass }] },
    'Query.surveys': { select: '{ nodes { id } }', shows: [surveys.openId, surveys.ofPupilsId] },
    'Query.leavePlan': { variables: [{ input: leaveWish }] },
    'Query.leaveRequest': { variables: [{ id: leave.waitingId }] },
    'Query.leaveRequests': { select: '{ nodes { id } }', shows: [leave.waitingId] },
    'Query.myData': {},
    'Query.myDataRequests': { select: '{ id }', shows: [dataRequestId] },
    'Query.myBindingApplications': { select: '{ id }', shows: [application.id, approvedId] },
    'Query.notifications': { select: '{ nodes { id } }', shows: [notices.notificationId] },
    'Query.notificationSettings': {},
    'Query.school': { variables: [{ id: school.id }] },
    'Query.schoolDirectory': { select: '{ nodes { id } }', shows: [school.id] },
    'Query.schools': { select: '{ id }', shows: [school.id] },
    'Query.staff': { variables: ofSchool, select: '{ nodes { id } }' },
    'Query.student': { variables: [{ id: child.id }] },
    'Query.students': { variables: ofSchool, select: '{ nodes { id } }', shows: [child.id] },
    'Query.terms': {},
    'Query.viewer': {},

    'Mutation.requestContactCode': { variables: [{ input: { channel: 'EMAIL', address: email } }] },
    'Mutation.verifyContactCode': {
      variables: [{ input: { channel: 'EMAIL', address: email, code: '000000' } }],
    },
    'Mutation.lookUpStudent': {
      variables: [{ input: { level: 'ELEMENTARY', nationalId: child.nationalId } }],
    },
    'Mutation.confirmStudent': {
      variables: [{ input: { token: lookUpToken, schoolId: school.id, relation: 'FATHER' } }],
    },
    'Mutation.checkGuardian': { variables: [{ nationalId: cast.parent.nationalId }] },
    'Mutation.submitBindingApplications': {
      variables: [
        {
          input: {
            studentTokens: ['a confirmation that was never given'],
            consentVersion: '2026-11',
            guardian: { nationalId: cast.parent.nationalId },
            signature: 'data:image/png;base64,',
          },
        },
      ],
    },
    'Mutation.cancelBindingApplication': { variables: [{ id: approvedId }, { id: rejectedId }] },
    'Mutation.approveBindingApplication': { variables: [staleDecision] },
    'Mutation.approveBindingApplications': {
      variables: [{ input: [staleDecision] }],
      select: '{ errorReason }',
      shows: ['VERSION_STALE'],
    },
    'Mutation.rejectBindingApplication': { variables: [{ ...staleDecision, reason: '資料不符' }] },
    'Mutation.rejectBindingApplications': {
      variables: [{ input: [staleDecision], reason: '資料不符' }],
      select: '{ errorReason }',
      shows: ['VERSION_STALE'],
    },
    'Mutation.revealNationalId': {
      variables: [{ input: { applicationId: cast.withdrawnId, owner: 'GUARDIAN' } }],
    },
    'Mutation.submitDataRequest': {
      variables: [
        { input: { kind: 'CORRECT', studentId: child.id, text: '姓名有誤', attachmentIds: [dataRequestId] } },
      ],
    },
    'Mutation.withdrawDataRequest': { variables: [{ id: refusedDataRequestId }] },
    'Mutation.acceptDataRequest': { variables: staleAnswer },
    'Mutation.refuseDataRequest': { variables: staleAnswer },
    'Mutation.extendDataRequest': { variables: staleAnswer },
    'Mutation.markNotificationsRead': { variables: [{ ids: [notices.notificationId] }] },
    'Mutation.markAllNotificationsRead': {},
    'Mutation.saveNotificationSettings': {
      variables: [
        { input: { quietFrom: '22:00', choices: [{ kind: 'ARRIVAL', push: true, email: false }] } },
      ],
    },
    'Mutation.registerPushDevice': {
      variables: [{ input: { endpoint: 'https://10.0.0.8/', p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) } }],
    },
    'Mutation.removePushDevice': { variables: [{ id: notices.removableDeviceId }] },
    'Mutation.sendTestNotification': {},
    'Mutation.signIn': { variables: [{ input: { username: 'nobody.of.ours', password: PASSWORD } }] },
    'Mutation.changePassword': {
      variables: [{ input: { currentPassword: 'not-the-password', newPassword: 'Kite-42-Lamp-Reed' } }],
    },
    'Mutation.requestPasswordReset': { variables: [{ username: 'nobody.of.ours' }] },
    'Mutation.resetPassword': {
      variables: [{ input: { username: 'nobody.of.ours', code: '000000', newPassword } }],
    },
    'Mutation.recoverUsername': {
      variables: [{ input: { channel: 'EMAIL', address: email, code: '000000' } }],
    },
    'Mutation.activateAccount': { variables: [{ input: { token: 'of no link', newPassword } }] },
    'Mutation.revokeSession': { variables: [{ id: accounts.spareSessionId }] },
    'Mutation.signOutEverywhere': {},
    'Mutation.reissueAccess': { variables: [{ input: { guardianshipId: accounts.guardianshipId } }] },
    'Mutation.recordGuardianContact': {
      variables: [
        {
          input: {
            guardianshipId: accounts.guardianshipId,
            email: 'another.mailbox@example.com',
            code: '000000',
          },
        },
      ],
    },
    'Mutation.restrictCustody': {
      variables: [
        {
          input: {
            ...{ guardianshipId: cast.guardians.spareGuardianshipId, basis: '115 年度家護字第 1 號' },
            ...{ startsOn: ahead, endsOn: never },
          },
        },
      ],
    },
    'Mutation.startSisImport': {
      variables: [
        {
          input: {
            importFileId: randomUUID(),
            content: 'STUDENTS',
            schoolId: school.id,
            columns: [{ field: 'number', column: '學號' }],
          },
        },
      ],
    },
    'Mutation.liftCustodyRestriction': {
      variables: [{ input: { id: cast.guardians.liftedId, reason: '裁定撤銷' } }],
    },
    'Mutation.correctGuardian': {
      variables: [{ input: { guardianshipId: cast.guardians.spareGuardianshipId, relation: 'OTHER' } }],
    },
    'Mutation.endGuardianship': {
      variables: [{ input: { guardianshipId: cast.guardians.spareGuardianshipId, reason: ' ' } }],
    },
    'Mutation.confirmSisImport': { variables: [{ input: { id: cast.sis.importId, confirmation: '0' } }] },
    'Mutation.saveSisSource': {
      variables: [
        {
          input: {
            ...{ id: cast.sis.sourceId, version: 999, name: '校務行政系統', clientId: 'platform' },
            ...{ baseUrl: 'https://sis.example.tw/v1p1', tokenUrl: 'https://sis.example.tw/token' },
            ...{ everyHours: 24, autoApply: false, enabled: false },
          },
        },
      ],
    },
    'Mutation.removeSisSource': { variables: [{ input: { id: cast.sis.sourceId, version: 999 } }] },
    'Mutation.pullSisSource': { variables: [{ id: cast.sis.sourceId }] },
    'Mutation.cancelSisImport': { variables: [{ id: cast.sis.importId }] },
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
    'Mutation.saveConsentDraft': { variables: [{ input: { version: '2026-11', body: '…' } }] },
    'Mutation.scheduleConsent': { variables: [{ input: { version: '2026-11', revision: 1, from: never } }] },
    'Mutation.unscheduleConsent': { variables: [{ version: '2026-11' }] },
    'Mutation.removeConsentDraft': { variables: [{ version: '2026-11' }] },
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
    'Mutation.recordConduct': {
      variables: [
        {
          input: {
            ...{ studentIds: [child.id], date: ahead, kind: 'COMMENDATION' },
            ...{ count: 1, reason: '拾金不昧' },
          },
        },
      ],
    },
    'Mutation.importConduct': { variables: [{ input: { importFileId: child.id, dryRun: true } }] },
    'Mutation.importAbsences': { variables: [{ input: { importFileId: child.id, dryRun: true } }] },
    'Mutation.correctConduct': {
      variables: [
        {
          input: {
            ...{ id: conduct.meritId, version: 999, kind: 'COMMENDATION' },
            ...{ count: 1, reason: '…', note: '…' },
          },
        },
      ],
    },
    'Mutation.recallConduct': { variables: [{ input: { id: conduct.meritId, version: 999, note: '…' } }] },
    'Mutation.requestConductCancellation': {
      variables: [{ input: { recordId: conduct.meritId, reason: '…' } }],
    },
    'Mutation.decideConductCancellation': {
      variables: [{ input: { id: conduct.cancellationId, granted: false, comment: ' ' } }],
    },
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
    'Mutation.recordDayNote': {
      variables: [{ input: { studentId: child.id, date: ahead, reason: 'SICK' } }],
    },
    'Mutation.removeDayNote': { variables: [{ input: { studentId: child.id, date: ahead } }] },
    'Mutation.notifyGuardians': { variables: [{ input: { studentId: child.id, date: ahead } }] },
    'Mutation.recordRollCall': {
      variables: [
        {
          input: {
            ...{ classGroupId: classRoom.id, date: '2026-11-23', period: 'P1', version: 999 },
            marks: [{ studentId: child.id, mark: 'PRESENT' }],
          },
        },
      ],
    },
    'Mutation.recordGrades': {
      variables: [{ input: { grades: [{ ...cell, score: 1 }] } }],
    },
    'Mutation.importGrades': { variables: [{ input: { ...book, importFileId: child.id, dryRun: true } }] },
    'Mutation.recallGrades': { variables: [{ input: { grades: [cell] } }] },
    'Mutation.createAssessment': {
      variables: [{ input: { ...book, kind: 'EXAM', weight: 20, date: '2026-10-14', scale: 'SCORE' } }],
    },
    'Mutation.changeAssessment': {
      variables: [
        {
          input: {
            ...{ id: cast.grades.assessmentId, version: 999, name: '段考' },
            ...{ weight: 20, date: '2026-10-14', scale: 'SCORE' },
          },
        },
      ],
    },
    'Mutation.removeAssessment': { variables: [{ input: { id: cast.grades.assessmentId, version: 999 } }] },
    'Mutation.saveSubjects': {
      variables: [{ input: { schoolId: school.id, subjects: [{ name: ' ', shortName: '' }] } }],
    },
    'Mutation.saveSubjectTeachers': {
      variables: [{ input: { ...book, staffIds: [cast.child.id] } }],
    },
    'Mutation.recordAbsences': {
      variables: [
        { input: { absences: [{ studentId: child.id, date: sunday, period: 'P1', kind: 'LATE' }] } },
      ],
    },
    'Mutation.correctAbsence': {
      variables: [{ input: { id: cast.day.absenceId, kind: 'EXCUSED', reason: '…' } }],
    },
    'Mutation.submitRetroactiveLeave': {
      variables: [
        {
          input: {
            ...{ studentId: child.id, type: 'NONE', reason: '發燒' },
            ...{ absenceIds: [cast.day.absenceId], attachmentIds: [dataRequestId] },
          },
        },
      ],
    },
    'Mutation.saveOuting': {
      variables: [
        {
          input: {
            ...{ schoolId: school.id, name: '校外教學', startsOn: ahead, endsOn: never },
            classGroupIds: [classRoom.id],
          },
        },
      ],
    },
    'Mutation.removeOuting': { variables: [{ id: cast.day.removableOutingId }] },
    'Mutation.savePromotion': {
      variables: [
        {
          input: {
            ...farYear,
            reshuffledGrades: [3],
            firstGradeClasses: 1,
            keepHomerooms: true,
            seats: 'KEEP',
          },
        },
      ],
    },
    'Mutation.choosePromotion': { variables: [{ input: { ...farYear, studentId: child.id } }] },
    'Mutation.planPromotionByFile': {
      variables: [{ input: { ...farYear, importFileId: child.id } }],
    },
    'Mutation.namePromotionTeacher': { variables: [{ input: { ...farYear, grade: 6, classNumber: 1 } }] },
    'Mutation.applyPromotion': { variables: [{ input: { ...farYear, digest: 'of-nothing' } }] },
    'Mutation.undoPromotion': { variables: [{ input: farYear }] },
    'Mutation.applyPromotions': { variables: [{ schoolYear: farYear.schoolYear }] },
    'Mutation.undoPromotions': { variables: [{ schoolYear: farYear.schoolYear }] },
    'Mutation.releaseStudent': {
      variables: [{ input: { studentId: child.id, releasedOn: never, toPlace: '外縣市', reason: '遷居' } }],
    },
    'Mutation.placeStudent': {
      variables: [{ input: { transferId: cast.transfers.comingId, startsOn: never, studentNumber: 'N1' } }],
    },
    'Mutation.withdrawTransfer': { variables: [{ id: cast.transfers.closedId }] },
    'Mutation.recordArrivalElsewhere': {
      variables: [{ input: { transferId: cast.transfers.leavingId, arrivedOn: never } }],
    },
    'Mutation.assignClass': { variables: [{ input: { studentId: child.id, classGroupId: classRoom.id } }] },
    'Mutation.settleDropoutWatch': { variables: [{ input: { id: cast.day.watchId, note: ' ' } }] },
    'Mutation.sendMessage': {
      variables: [
        {
          input: {
            ...toClass,
            ...{ id: randomUUID(), title: ' ', body: '…', sendAt: null, attachmentIds: [child.id] },
          },
        },
      ],
    },
    'Mutation.recallMessage': {
      variables: [{ id: messages.recalledId }, { id: messages.recalledOfCityId }],
    },
    'Mutation.remindMessage': {
      variables: [{ id: messages.recalledId }, { id: messages.recalledOfCityId }],
    },
    'Mutation.markMessageRead': { variables: [{ id: messages.sentId }] },
    'Mutation.createSurvey': { variables: [{ input: surveyInput(surveys) }] },
    'Mutation.updateSurvey': {
      variables: [{ input: { ...surveyInput(surveys), title: '…', id: surveys.draftId, version: 999 } }],
    },
    'Mutation.copySurvey': { variables: [{ id: surveys.closedId }] },
    'Mutation.deleteSurvey': { variables: [{ id: surveys.openId }] },
    'Mutation.publishSurvey': { variables: [{ id: surveys.openId }] },
    'Mutation.closeSurvey': { variables: [{ id: surveys.closedId }] },
    'Mutation.reopenSurvey': { variables: [{ input: { id: surveys.openId, dueAt: null } }] },
    'Mutation.remindSurvey': { variables: [{ id: surveys.closedId }] },
    'Mutation.answerSurvey': {
      variables: [surveys.openId, surveys.ofPupilsId].map((surveyId) => ({
        input: {
          ...{ surveyId, studentId: child.id, version: 999 },
          answers: [{ questionId: surveys.questionId, value: '沒有這個選項' }],
        },
      })),
    },
    'Mutation.saveSurveyDraft': {
      variables: [surveys.openId, surveys.ofPupilsId].map((surveyId) => ({
        input: {
          ...{ surveyId, studentId: child.id },
          answers: [{ questionId: surveys.questionId, value: '參加' }],
        },
      })),
    },
    'Mutation.submitLeaveRequest': {
      variables: [{ input: { ...leaveWish, reason: '發燒', attachmentIds: [leave.waitingId] } }],
    },
    'Mutation.changeLeaveRequest': {
      variables: [
        {
          input: {
            ...{ id: leave.waitingId, version: 999, type: 'SICK', reason: '發燒' },
            ...{ days: longAgo, attachmentIds: [leave.waitingId] },
          },
        },
      ],
    },
    'Mutation.addLeaveProof': {
      variables: [{ input: { id: leave.waitingId, attachmentIds: [leave.waitingId] } }],
    },
    'Mutation.withdrawLeaveRequest': { variables: [{ id: leave.approvedId }] },
    'Mutation.approveLeaveRequest': { variables: [{ id: leave.waitingId, version: 999 }] },
    'Mutation.approveLeaveRequests': {
      variables: [{ input: [{ id: leave.waitingId, version: 999 }] }],
      select: '{ reason }',
      shows: ['VERSION_STALE'],
    },
    'Mutation.returnLeaveRequest': {
      variables: [{ id: leave.waitingId, version: 999, reason: '請補件' }],
    },
    'Mutation.revokeLeaveRequest': {
      variables: [{ input: { id: leave.approvedId, version: 999, reason: '核准有誤' } }],
    },
    'Mutation.grantOfficialLeave': {
      variables: [
        {
          input: {
            ...{ studentIds: [child.id], classGroupIds: [classRoom.id] },
            ...{ type: 'PERSONAL', reason: '比賽', days: longAgo },
          },
        },
      ],
    },
    'Mutation.saveLeaveType': {
      variables: [
        {
          input: {
            ...{ schoolId: school.id, code: 'SICK', name: '事假', offered: true },
            ...{ minimumPeriods: 1, guardiansMayAsk: true },
          },
        },
      ],
    },
    'Mutation.saveLeaveChains': {
      variables: [{ input: { schoolId: school.id, chains: [{ fromDays: 0, roles: ['沒有這個職稱'] }] } }],
    },
    // As it is: whoever may set it changes nothing by that.
    'Mutation.saveLeaveSettings': {
      variables: [{ input: { schoolId: school.id, ...DEFAULT_LEAVE_SETTINGS } }],
    },
    'Mutation.saveDeputy': {
      variables: [
        {
          input: {
            ...{ absentId: accounts.teacherStaffId, deputyId: accounts.teacherStaffId },
            ...{ startsOn: ahead, endsOn: ahead },
          },
        },
      ],
    },
    'Mutation.endDeputy': { variables: [{ id: leave.endedDeputyId }] },
    'Mutation.inviteBureauAdministrator': {
      variables: [{ input: { name: '王小明', email: cast.parent.username, title: '股長' } }],
    },
    'Mutation.endBureauAdministrator': { variables: [{ id: accounts.colleagueId }] },
    'Mutation.recordSwipes': {
      variables: [
        {
          input: {
            swipes: [
              {
                cardNumber: 'NOBODY02',
                direction: 'ARRIVAL',
                occurredAt: '2026-11-23T00:00:00Z',
                sequence: 2,
              },
            ],
          },
        },
      ],
    },
    'Mutation.createGateReader': {
      variables: [{ input: { schoolId: school.id, name: '讀卡機', gate: '正門' } }],
    },
    'Mutation.rotateGateReaderToken': { variables: [{ id: gate.revokedReaderId }] },
    'Mutation.revokeGateReader': { variables: [{ id: gate.revokedReaderId }] },
    'Mutation.issueCard': { variables: [{ input: { studentId: child.id, cardNumber: gate.cardNumber } }] },
    'Mutation.reportCardLost': { variables: [{ id: gate.lostCardId }] },
    'Mutation.replaceCard': { variables: [{ input: { id: gate.lostCardId, cardNumber: gate.cardNumber } }] },
    'Mutation.confirmRescueInfo': { variables: [{ input: {} }] },
    'Mutation.skipRescueInfo': {},
    'Mutation.switchIdentity': { variables: [{ id: identityId }] },

    'Mutation.beginOutsideSignIn': { variables: toOutside },
    'Mutation.beginOutsideLink': { variables: toOutside },
    'Mutation.unlinkOutsideIdentity': { variables: [{ id: connected.outsideIdentityId }] },
    'Mutation.saveIdentityProvider': {
      variables: [
        {
          input: {
            id: connected.providerId,
            version: 999,
            name: '城市通',
            issuer: 'https://idp.example.tw',
            clientId: 'platform',
            scopes: ['email'],
            subjectClaim: 'sub',
            labelClaim: 'email',
            enabled: true,
          },
        },
      ],
    },
    'Mutation.removeIdentityProvider': { variables: [{ id: connected.removableProviderId }] },
    'Mutation.registerRosterClient': { variables: [{ input: { name: '圖書館', schoolIds: [school.id] } }] },
    'Mutation.rotateRosterClientSecret': { variables: [{ id: connected.revokedRosterClientId }] },
    'Mutation.revokeRosterClient': { variables: [{ id: connected.revokedRosterClientId }] },
    'Mutation.registerOidcClient': { variables: [{ input: system }] },
    'Mutation.updateOidcClient': {
      variables: [{ input: { ...system, id: connected.oidcClientId, version: 999 } }],
    },
    'Mutation.rotateOidcClientSecret': { variables: [{ id: connected.oidcClientId }] },
    'Mutation.revokeGrantedClient': { variables: [{ id: connected.grantId }] },
  };
}

/** Mutations that clear records and end sessions; tried when everything else has been. */
export const ENDINGS: Record<string, Attempt> = {
  'Mutation.clearBindingApplications': {},
  'Mutation.endApplicantSession': {},
  'Mutation.signOut': {},
};

const KINDS = {
  Query: OperationTypeNode.QUERY,
  Mutation: OperationTypeNode.MUTATION,
  Subscription: OperationTypeNode.SUBSCRIPTION,
} as const;
export const ROOT_TYPES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The root field that `Type.field` names. @throws Error when there is none. */
function rootField(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = type && isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`The schema has no ${name}.`);
  return field;
}

/** A document for one root field, whose arguments are variables of the same names; `given` says which are sent. */
export function documentOf(
  schema: GraphQLSchema,
  name: string,
  given: readonly string[],
  select?: string,
): string {
  const [typeName = ''] = name.split('.');
  const kind = KINDS[typeName as keyof typeof KINDS];
  const field = rootField(schema, name);
  const args = field.args.filter((arg) => given.includes(arg.name));
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isObjectType(type) || isInterfaceType(type) ? (select ?? '{ __typename }') : '';
  const brackets = (text: string) => (text ? `(${text})` : '');
  return `${kind} ${brackets(declared)} { ${field.name}${brackets(passed)} ${selection} }`;
}

/** Parts that no sender has all of. */
function messageReachInput(id: string) {
  const audience = { everybody: false, schoolIds: [id], grades: [5], classGroupIds: [id], studentIds: [id] };
  return { audience, toGuardians: true, toStudents: false };
}

/** A survey without a title, and all else that an input can hold. */
function surveyInput({ questionId }: Cast['surveys']) {
  const onlyIf = { questionId, operator: 'IS', value: '是' };
  const section = { id: randomUUID(), heading: '…', help: '…', onlyIf };
  // Short: more of them than are taken still fit into a request.
  const question = { kind: 'SINGLE_CHOICE', prompt: '…', options: ['是'], onlyIf };
  const audience = { wholeSchool: false, grades: [5], classGroupIds: [questionId], studentIds: [questionId] };
  return {
    ...{ title: '', body: '…', dueAt: null, respondent: 'GUARDIAN', anonymous: false },
    ...{ audience, sections: [section], questions: [question] },
  };
}
