import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import type { Account } from '../identity/account.entity.ts';
import { CustodyRestriction } from './custody-restriction.entity.ts';

/** A guardian as an application names one: by account, by number, or both. */
export interface Named {
  accountId: string | null;
  nationalIdIndex: string | null;
}

/** Whether a restriction is about this person, whatever account they have now. */
export function isAbout(
  { account, guardianIndex }: CustodyRestriction,
  { accountId, nationalIdIndex }: Named,
) {
  return account.id === accountId || (guardianIndex !== null && guardianIndex === nationalIdIndex);
}

/**
 * The restriction that keeps a person from a child on the day of `at`, if there is one.
 * @param em within the system's scope.
 */
export async function restrictionInForce(
  em: EntityManager,
  studentId: string,
  person: Named,
  at: Date,
): Promise<CustodyRestriction | null> {
  const today = toTaipeiDate(at);
  const rows = await em.find(CustodyRestriction, { student: studentId, liftedAt: null });
  return rows.find((row) => row.isInForce(today) && isAbout(row, person)) ?? null;
}

/** What stands against a person's number stands against their account: also one that was made later. */
export async function restrictionsFollow(
  em: EntityManager,
  { id, nationalIdIndex }: Pick<Account, 'id' | 'nationalIdIndex'>,
): Promise<void> {
  if (!nationalIdIndex) return;
  await em.nativeUpdate(
    CustodyRestriction,
    { guardianIndex: nationalIdIndex, account: { $ne: id } },
    { account: id },
  );
}
