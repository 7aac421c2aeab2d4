import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../src/db/orm.ts';
import { LeavePeriod, LeaveRequest, LeaveStep } from '../../src/modules/leave/leave-request.entity.ts';
import type { Student } from '../../src/modules/schools/student.entity.ts';
import type { Person } from '../world.ts';

/** A request of today for a pupil that waits for the homeroom teacher, so that lists of leave are as long as the class. */
export function crowdLeave(
  em: EntityManager,
  { student, schoolId, parent, at }: { student: Student; schoolId: string; parent: Person; at: Date },
): LeaveRequest {
  const date = toTaipeiDate(at);
  const request = em.create(LeaveRequest, {
    ...{ student, school: schoolId, type: 'SICK', reason: '發燒', status: 'PENDING' },
    ...{ currentStep: 1, periodCount: 1, dayCount: 0.5, firstOn: date, lastOn: date },
    ...{ submittedBy: parent.accountId, submittedByName: parent.name, submittedAt: at },
    ...{ closedAt: null, proofDueOn: null, retroactive: false, remindAt: null },
  });
  em.create(LeavePeriod, { request, student, date, period: 'P1', inForce: true });
  em.create(LeaveStep, {
    ...{ request, student, position: 1, role: '導師' },
    ...{ decidedBy: null, decidedAt: null, outcome: null, comment: null },
  });
  return request;
}
