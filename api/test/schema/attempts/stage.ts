import { randomUUID } from 'node:crypto';
import type { Cast } from '../cast.ts';

/** What the viewer of an attempt brings along. */
export interface Luggage {
  lookUpToken: string;
  identityId: string;
}

/** Whom and what the attempts are about, and the words that several of them use. */
export function stageOf(cast: Cast, { lookUpToken, identityId }: Luggage) {
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
    cast,
    lookUpToken,
    identityId,
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
    dataRequestId,
    refusedDataRequestId,
    leave,
    messages,
    surveys,
    never,
    ahead,
    sunday,
    newPassword,
    person,
    toOutside,
    system,
    ofSchool,
    outside,
    staleDecision,
    staleAnswer,
    email,
    toClass,
    farYear,
    longAgo,
    cell,
    book,
    leaveWish,
  };
}

export type Stage = ReturnType<typeof stageOf>;

/** Parts that no sender has all of. */
function messageReachInput(id: string) {
  const audience = { everybody: false, schoolIds: [id], grades: [5], classGroupIds: [id], studentIds: [id] };
  return { audience, toGuardians: true, toStudents: false };
}
