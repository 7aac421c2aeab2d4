import { DEFAULT_LEAVE_SETTINGS } from '@qinshi/domain';
import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** Gates, roll call, the day of a class, and leave. */
export function schoolDayAttempts({
  cast,
  school,
  classRoom,
  child,
  accounts,
  gate,
  dataRequestId,
  leave,
  never,
  ahead,
  sunday,
  longAgo,
  leaveWish,
}: Stage): Record<string, Attempt> {
  return {
    'Query.dropoutWatches': { select: '{ nodes { id } }', shows: [cast.day.watchId] },
    'Query.leavePlan': { variables: [{ input: leaveWish }] },
    'Query.leaveRequest': { variables: [{ id: leave.waitingId }] },
    'Query.leaveRequests': { select: '{ nodes { id } }', shows: [leave.waitingId] },
    'Mutation.importAbsences': { variables: [{ input: { importFileId: child.id, dryRun: true } }] },
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
    'Mutation.settleDropoutWatch': { variables: [{ input: { id: cast.day.watchId, note: ' ' } }] },
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
  };
}
