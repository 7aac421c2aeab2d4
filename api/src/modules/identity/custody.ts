import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';

/**
 * SQL condition that a court order keeps everything about the child from the guardian of a guardianship on a day: whoever
 * asks for the children of a guardian, or for the guardians of a child, leaves those out. In the words of the policies it
 * is `scope.restricted_students()` (migrations/20261130-custody.ts).
 * @param guardianship name of a row with `account_id` and `student_id`.
 * @param day SQL of a date.
 */
export function restrictedSql(guardianship: string, day: string): string {
  return `exists (
    select from custody_restriction
    where custody_restriction.account_id = ${guardianship}.account_id
      and custody_restriction.student_id = ${guardianship}.student_id
      and custody_restriction.lifted_at is null and custody_restriction.starts_on <= ${day}
      and (custody_restriction.ends_on is null or custody_restriction.ends_on >= ${day}))`;
}

/**
 * Children of a guardian of whom a court order lets them know nothing on the day of `at`.
 * @param em within the system's scope: the order is not the guardian's to read.
 */
export async function withheldFrom(em: EntityManager, accountId: string, at: Date): Promise<Set<string>> {
  const rows = await em.execute<{ id: string }[]>(
    `select person.student_id as id from (
       select distinct account_id, student_id from custody_restriction where account_id = ?
     ) person where ${restrictedSql('person', '?::date')}`,
    [accountId, toTaipeiDate(at), toTaipeiDate(at)],
  );
  return new Set(rows.map(({ id }) => id));
}
