import type { EntityManager } from '../../src/db/orm.ts';
import { CustodyRestriction } from '../../src/modules/guardians/custody-restriction.entity.ts';
import { Guardianship } from '../../src/modules/identity/guardianship.entity.ts';
import type { Child, Person, World } from '../world.ts';

/** What a court once ordered about the parent; it was lifted, and changes nothing any more. */
export interface GuardianRows {
  liftedId: string;
  /** Of a guardian in no other part: what is done to it leaves the others as they are. */
  spareGuardianshipId: string;
}

export async function guardianRows(
  world: World,
  em: EntityManager,
  { parent, child, application }: { parent: Person; child: Child; application: string },
): Promise<GuardianRows> {
  const at = world.clock.now();
  const restriction = em.create(CustodyRestriction, {
    ...{ student: child.id, account: parent.accountId, guardianIndex: null, school: child.schoolId },
    ...{ startsOn: '2026-09-01', endsOn: null, basis: '115 年度家護字第 1 號', note: '祖母送來' },
    ...{ recordedByName: '陳志明', recordedAt: at },
    ...{ liftedByName: '陳志明', liftedAt: at, liftReason: '裁定撤銷' },
  });
  // One to come, about whoever waits for an answer.
  const { accountId } = await world.person({ name: '歐陽志遠' });
  em.create(CustodyRestriction, {
    ...{ student: child.id, account: accountId, guardianIndex: application, school: child.schoolId },
    ...{ startsOn: '2027-01-01', endsOn: null, basis: '115 年度家護字第 3 號', note: null },
    ...{ recordedByName: '陳志明', recordedAt: at },
    ...{ liftedByName: null, liftedAt: null, liftReason: null },
  });
  const spare = em.create(Guardianship, {
    ...{ account: accountId, student: child.id, relation: 'OTHER', relationNote: '大伯' },
    ...{ startedAt: at, endedAt: null },
  });
  await em.flush();
  return { liftedId: restriction.id, spareGuardianshipId: spare.id };
}
