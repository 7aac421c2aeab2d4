import { Migration } from '@mikro-orm/migrations';

/** Whether anybody at a pupil's home is reached, and nothing else of the accounts behind it. */
export class FamilyReach extends Migration {
  override up(): void {
    this.addSql(VIEW);
  }
}

const VIEW = /* sql */ `
create view scope.family_reach with (security_barrier) as
  select guardianship.student_id,
    bool_or(account.password_hash is not null) as signed_in,
    bool_or(account.password_hash is not null and (account.email is not null or exists (
      select from push_device where push_device.account_id = account.id))) as has_contact
  from guardianship
  join account on account.id = guardianship.account_id and account.closed_at is null
  where guardianship.ended_at is null
    and ((select scope.is_system()) or (select scope.is_bureau())
      or guardianship.student_id in (select scope.pupils() as pupils))
    and not exists (
      select from custody_restriction
      where custody_restriction.account_id = guardianship.account_id
        and custody_restriction.student_id = guardianship.student_id
        and custody_restriction.lifted_at is null and custody_restriction.starts_on <= (select scope.today())
        and (custody_restriction.ends_on is null or custody_restriction.ends_on >= (select scope.today())))
  group by guardianship.student_id;
`;
