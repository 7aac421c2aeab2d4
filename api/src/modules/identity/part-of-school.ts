import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { inForceSql } from '../schools/in-force.ts';
import { identitiesOf } from './identities.ts';
import type { PartOfSchool } from './reissue.policy.ts';

/** What a school has to do with the person of an account, for decisions about the way in. */
export async function partOfSchool(
  em: EntityManager,
  accountId: string,
  schoolId: string | null,
  at: Date,
): Promise<PartOfSchool> {
  const today = toTaipeiDate(at);
  const [row] = await em.execute<Omit<PartOfSchool, 'identities'>[]>(PART, [
    accountId,
    schoolId,
    ...Array.from({ length: 6 }, () => today),
  ]);
  if (!row) throw new Error('A question about nothing but existence has an answer.');
  return { ...row, identities: await identitiesOf(em, accountId, at) };
}

const PART = /* sql */ `
with asked as (select ?::uuid as account, ?::uuid as school)
select exists (
    select from guardianship join enrolment on enrolment.student_id = guardianship.student_id
    where guardianship.account_id = asked.account and guardianship.ended_at is null
      and enrolment.school_id = asked.school and ${inForceSql('enrolment', '?::date')}
  ) as "hasChildHere",
  exists (
    select from guardianship
    where guardianship.account_id = asked.account and guardianship.ended_at is null and not exists (
      select from enrolment where enrolment.student_id = guardianship.student_id
        and enrolment.school_id = asked.school and ${inForceSql('enrolment', '?::date')})
  ) as "hasChildElsewhere",
  exists (
    select from staff where staff.account_id = asked.account and staff.school_id is distinct from asked.school
      and (staff.ends_on is null or staff.ends_on >= ?::date)
  ) or exists (
    select from student join enrolment on enrolment.student_id = student.id
    where student.account_id = asked.account and enrolment.school_id is distinct from asked.school
      and (enrolment.ends_on is null or enrolment.ends_on >= ?::date)
  ) as "isOnRecordElsewhere"
from asked`;
