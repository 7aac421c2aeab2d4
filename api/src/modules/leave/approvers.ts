import { HOMEROOM_ROLE, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { Staff } from '../schools/staff.entity.ts';

/** A step that somebody is to decide: of whose leave, and in which role. */
export interface Ask {
  studentId: string;
  role: string;
}

/** Who may decide a step today. */
export interface Approvers {
  /** Whoever has the role, then their deputies; the school’s office when nobody is left. */
  staff: Staff[];
  /** Whether nobody has the role, so that the office acts. */
  vacant: boolean;
}

/**
 * Who may decide each of these steps on the day of `at`: the homeroom teachers of the class that the pupil is in now, or
 * whoever holds a post of that title at the pupil's school; beside them those who stand in for them. Where nobody is
 * left (the post is vacant, its holder has gone, or is the child's own guardian) the school's office. Two statements.
 * @param em within the system's scope: families learn who is asked without reading the school's records.
 */
export async function approversOf(em: EntityManager, at: Date, asks: readonly Ask[]): Promise<Approvers[]> {
  if (asks.length === 0) return [];
  const facts = asks.map(({ studentId, role }, index) => ({ index, student_id: studentId, role }));
  const rows = await em.execute<{ index: number; staffId: string; rank: number }[]>(APPROVERS, [
    JSON.stringify(facts),
    toTaipeiDate(at),
    HOMEROOM_ROLE,
  ]);
  const staff = await em.find(Staff, { id: { $in: [...new Set(rows.map(({ staffId }) => staffId))] } });
  const byId = new Map(staff.map((each) => [each.id, each]));
  const byAsk = Map.groupBy(rows, ({ index }) => index);
  return asks.map((_, index) => {
    const found = byAsk.get(index) ?? [];
    return {
      staff: found.flatMap(({ staffId }) => byId.get(staffId) ?? []),
      vacant: found.every(({ rank }) => rank === OFFICE_RANK),
    };
  });
}

const OFFICE_RANK = 3;

/** Rows in force on the day of the question. */
const inForce = (table: string) =>
  `${table}.starts_on <= today.day and (${table}.ends_on is null or ${table}.ends_on >= today.day)`;

const APPROVERS = /* sql */ `
with ask as (select * from jsonb_to_recordset(?::jsonb) as ask (index int, student_id uuid, role text)),
today as (select ?::date as day, ?::text as homeroom),
placed as (
  select ask.index, ask.student_id, ask.role, enrolment.school_id, enrolment.class_group_id
  from ask cross join today
  join enrolment on enrolment.student_id = ask.student_id and ${inForce('enrolment')}
),
holder as (
  select placed.index, homeroom_assignment.staff_id
  from placed cross join today
  join homeroom_assignment on homeroom_assignment.class_group_id = placed.class_group_id
    and ${inForce('homeroom_assignment')}
  where placed.role = today.homeroom
  union
  select placed.index, staff_post.staff_id
  from placed cross join today
  join staff on staff.school_id = placed.school_id
  join staff_post on staff_post.staff_id = staff.id and staff_post.title = placed.role and ${inForce('staff_post')}
  where placed.role <> today.homeroom
),
asked as (
  select index, staff_id, 1 as rank from holder
  union all
  select holder.index, deputy.deputy_id, 2
  from holder cross join today
  join deputy on deputy.absent_id = holder.staff_id and ${inForce('deputy')}
),
possible as (
  select asked.index, asked.staff_id, min(asked.rank) as rank
  from asked cross join today
  join placed on placed.index = asked.index
  join staff on staff.id = asked.staff_id and ${inForce('staff')}
  where not exists (
    select from guardianship where guardianship.account_id = staff.account_id
      and guardianship.student_id = placed.student_id and guardianship.ended_at is null)
  group by asked.index, asked.staff_id
),
office as (
  select distinct placed.index, staff.id as staff_id, ${OFFICE_RANK} as rank
  from placed cross join today
  join staff on staff.school_id = placed.school_id and ${inForce('staff')}
  join staff_post on staff_post.staff_id = staff.id and staff_post.power in ('OFFICE', 'SCHOOL_ADMIN')
    and ${inForce('staff_post')}
  where not exists (select from possible where possible.index = placed.index)
    and not exists (
      select from guardianship where guardianship.account_id = staff.account_id
        and guardianship.student_id = placed.student_id and guardianship.ended_at is null)
)
select index, staff_id as "staffId", rank from possible
union all
select index, staff_id, rank from office
order by index, rank, "staffId"
`;
