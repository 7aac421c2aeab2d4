import { Migration } from '@mikro-orm/migrations';

/**
 * A whole day of leave is one row without a period, so that it also covers periods that the day gets later; and leave
 * that was granted can be revoked.
 */
export class LeaveWholeDays extends Migration {
  override up(): void {
    this.addSql('alter table leave_period alter column period drop not null');
    this.addSql(WHOLE_DAYS);
    this.addSql(
      'create unique index leave_period_whole_unique on leave_period (student_id, date) where in_force and period is null',
    );
    this.addSql(REVOKED);
  }
}

/** Days that were asked for with every period of the table that held on them. Of half days the list remains. */
const WHOLE_DAYS = /* sql */ `
with whole as (
  select leave_period.request_id, leave_period.date, min(leave_period.id::text)::uuid as kept
  from leave_period join leave_request on leave_request.id = leave_period.request_id
  group by leave_period.request_id, leave_period.date, leave_request.school_id
  having (select count(*) > 0 and bool_and(period.code = any (array_agg(leave_period.period::text))) from period
    where period.school_id = leave_request.school_id and period.starts_on <= leave_period.date
      and (period.ends_on is null or period.ends_on >= leave_period.date))
),
gone as (
  delete from leave_period using whole
  where leave_period.request_id = whole.request_id and leave_period.date = whole.date and leave_period.id <> whole.kept
)
update leave_period set period = null from whole where leave_period.id = whole.kept;
`;

const REVOKED = /* sql */ `
alter table leave_request add column revoked boolean not null default false;
alter table leave_request add constraint leave_request_revoked_check check (not revoked or status = 'RETURNED');
`;
