import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';

/** What happened on a day in Taipei. Numbers alone: nobody is named. */
export interface UsageDay {
  date: string;
  familySignIns: number;
  studentSignIns: number;
  staffSignIns: number;
  failedSignIns: number;
  activeAccounts: number;
  leaveRequests: number;
  swipes: number;
  notifications: number;
  pushed: number;
}

/**
 * Each day of a span, in one statement whatever its length: every table is read once, by its index of time. Rows are
 * others' to read; how many there are is the bureau's to know. Tables of modules above this one are asked by name.
 */
export function usageByDay(em: EntityManager, from: string, to: string): Promise<UsageDay[]> {
  const start = new Date(`${from}T00:00:00+08:00`);
  const end = new Date(Date.parse(`${to}T00:00:00+08:00`) + 24 * 60 * 60 * 1000);
  return systemScope(em).execute<UsageDay[]>(USAGE, [from, to, start, end, start, end, from, to, start, end]);
}

/** The day in Taipei of an instant. */
const dayOf = (column: string) => `(${column} at time zone 'Asia/Taipei')::date`;

/** A person with several parts counts as what is looked for first: somebody of the staff, a pupil, else a guardian. */
const USAGE = /* sql */ `
with day as (select generate_series(?::date, ?::date, interval '1 day')::date as date),
entered as (
  select ${dayOf('sign_in."at"')} as date, sign_in.account_id, sign_in.outcome,
    case when student.id is not null then 'STUDENT'
      when exists (select from staff where staff.account_id = sign_in.account_id)
        or exists (select from bureau_member where bureau_member.account_id = sign_in.account_id) then 'STAFF'
      else 'FAMILY' end as kind
  from sign_in left join student on student.account_id = sign_in.account_id
  where sign_in."at" >= ? and sign_in."at" < ?
),
signed as (
  select date,
    count(*) filter (where outcome = 'SUCCEEDED' and kind = 'FAMILY') as family,
    count(*) filter (where outcome = 'SUCCEEDED' and kind = 'STUDENT') as student,
    count(*) filter (where outcome = 'SUCCEEDED' and kind = 'STAFF') as staff,
    count(*) filter (where outcome <> 'SUCCEEDED') as failed,
    count(distinct account_id) filter (where outcome = 'SUCCEEDED') as active
  from entered group by 1
),
asked as (
  select ${dayOf('submitted_at')} as date, count(*) as number from leave_request
  where submitted_at >= ? and submitted_at < ? group by 1
),
swiped as (
  select occurred_on as date, count(*) as number from swipe
  where occurred_on >= ?::date and occurred_on <= ?::date group by 1
),
told as (
  select ${dayOf('created_at')} as date, count(*) as number,
    count(*) filter (where jsonb_array_length(pushed_to) > 0) as pushed
  from notification where created_at >= ? and created_at < ? group by 1
)
select day.date::text as date,
  coalesce(signed.family, 0)::int as "familySignIns", coalesce(signed.student, 0)::int as "studentSignIns",
  coalesce(signed.staff, 0)::int as "staffSignIns", coalesce(signed.failed, 0)::int as "failedSignIns",
  coalesce(signed.active, 0)::int as "activeAccounts", coalesce(asked.number, 0)::int as "leaveRequests",
  coalesce(swiped.number, 0)::int as swipes, coalesce(told.number, 0)::int as notifications,
  coalesce(told.pushed, 0)::int as pushed
from day left join signed using (date) left join asked using (date) left join swiped using (date)
left join told using (date)
order by day.date`;
