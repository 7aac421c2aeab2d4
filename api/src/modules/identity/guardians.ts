import { toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { restrictedSql } from './custody.ts';

/**
 * Accounts of the adults who are bound to each of these pupils now and can be told something, by pupil: not whom a court
 * order keeps from the child on the day of `at`. A pupil without any has an empty list.
 * @param em within the system's scope: whoever acts need not know the guardians.
 */
export async function guardiansOf(
  em: EntityManager,
  studentIds: readonly string[],
  at: Date,
): Promise<Map<string, string[]>> {
  const guardians = new Map<string, string[]>(studentIds.map((id) => [id, []]));
  if (studentIds.length === 0) return guardians;
  const rows = await executeBound<{ studentId: string; accountId: string }>(em, GUARDIANS, [
    [...guardians.keys()],
    toTaipeiDate(at),
  ]);
  for (const { studentId, accountId } of rows) guardians.get(studentId)?.push(accountId);
  return guardians;
}

const GUARDIANS = /* sql */ `
select guardianship.student_id as "studentId", guardianship.account_id as "accountId"
from guardianship
join account on account.id = guardianship.account_id and account.closed_at is null
where guardianship.student_id = any($1::uuid[]) and guardianship.ended_at is null
  and not ${restrictedSql('guardianship', '$2::date')}
order by guardianship.id
`;
