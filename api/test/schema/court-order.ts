import { CustodyRestriction } from '../../src/modules/guardians/custody-restriction.entity.ts';
import type { Cast } from './cast.ts';

export const COURT_CASE = '115 年度家護字第 2 號';

/** A court order keeps the parent of the cast from the child, from today on; the parent signs in again. */
export async function keepParentAway(cast: Cast): Promise<void> {
  const { world, parent, child } = cast;
  const em = world.em;
  em.create(CustodyRestriction, {
    ...{ student: child.id, account: parent.accountId, guardianIndex: null, school: child.schoolId },
    ...{ startsOn: '2026-11-23', endsOn: null, basis: COURT_CASE, note: null },
    ...{ recordedByName: '陳志明', recordedAt: world.clock.now() },
    ...{ liftedByName: null, liftedAt: null, liftReason: null },
  });
  await em.flush();
  // What was asked often within the hour may be asked again.
  world.clock.advance(90);
  cast.browsers.parent = await world.as(parent);
}
