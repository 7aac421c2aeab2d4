import type { EntityManager } from '../../src/db/orm.ts';
import { LeavePeriod, LeaveRequest, LeaveStep } from '../../src/modules/leave/leave-request.entity.ts';
import { Deputy } from '../../src/modules/schools/deputy.entity.ts';
import type { Child, Person, World } from '../world.ts';

/** Leave of the child: a day that waits for the homeroom teacher, and one that was approved. */
export interface LeaveRows {
  waitingId: string;
  approvedId: string;
  /** Of the one that waits. */
  date: string;
  /** Over already. */
  endedDeputyId: string;
}

const DATE = '2026-12-01';

export async function leaveRows(
  world: World,
  em: EntityManager,
  { child, parent, teacher, school }: LeaveOf,
): Promise<LeaveRows> {
  const [absent, standIn] = [await world.staff(school, []), await world.staff(school, [])];
  const ended = em.create(Deputy, {
    ...{ absent: absent.staffId, deputy: standIn.staffId },
    ...{ startsOn: '2026-11-16', endsOn: '2026-11-20' },
  });
  em.create(Deputy, {
    ...{ absent: absent.staffId, deputy: standIn.staffId },
    ...{ startsOn: '2026-12-07', endsOn: '2026-12-11' },
  });
  const waiting = request(em, { child, parent, at: world.clock.now(), date: DATE });
  const approved = request(em, { child, parent, at: world.clock.now(), date: '2026-12-02' });
  approved.request.pass([approved.step], { by: teacher, at: world.clock.now(), comment: null }, null);
  await em.flush();
  return {
    waitingId: waiting.request.id,
    approvedId: approved.request.id,
    date: DATE,
    endedDeputyId: ended.id,
  };
}

interface LeaveOf {
  child: Child;
  parent: Person;
  teacher: Parameters<LeaveStep['close']>[1]['by'];
  school: { id: string; code: string };
}

function request(
  em: EntityManager,
  { child, parent, at, date }: { child: Child; parent: Person; at: Date; date: string },
) {
  const made = em.create(LeaveRequest, {
    ...{ student: child.id, school: child.schoolId, type: 'SICK', reason: '發燒', status: 'PENDING' },
    ...{ currentStep: 1, periodCount: 1, dayCount: 0.5, firstOn: date, lastOn: date },
    ...{ submittedBy: parent.accountId, submittedByName: parent.name, submittedAt: at },
    ...{ closedAt: null, proofDueOn: null, retroactive: false, remindAt: null },
  });
  em.create(LeavePeriod, { request: made, student: child.id, date, period: 'P1', inForce: true });
  const step = em.create(LeaveStep, {
    ...{ request: made, student: child.id, position: 1, role: '導師' },
    ...{ decidedBy: null, decidedAt: null, outcome: null, comment: null },
  });
  return { request: made, step };
}
