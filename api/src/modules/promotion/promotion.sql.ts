/** What a plan looks like to PostgreSQL. */
const PLAN = `jsonb_to_recordset($1::jsonb) as plan (id uuid, before_id uuid, after_id uuid, student_id uuid, student_number text,
  outcome text, end_reason text, grade int, number int, seat_number int)`;

/** Carrying out: whole schools at once, each of these once. */
export const APPLY = {
  /** Classes that are not there yet. */
  classes: /* sql */ `
    insert into class_group (id, school_id, school_year, grade, number, name)
    select plan.id, $1::uuid, $2::int, plan.grade, plan.number, plan.name
    from jsonb_to_recordset($3::jsonb) as plan (id uuid, grade int, number int, name text)
    on conflict (school_id, school_year, name) do nothing
    returning id`,
  /** Teachers of classes that nobody leads yet. */
  homerooms: /* sql */ `
    insert into homeroom_assignment (id, class_group_id, staff_id, starts_on)
    select plan.id, class_group.id, plan.staff_id, $3::date
    from jsonb_to_recordset($4::jsonb) as plan (id uuid, grade int, number int, staff_id uuid)
    join class_group on class_group.school_id = $1::uuid and class_group.school_year = $2::int
      and class_group.grade = plan.grade and class_group.number = plan.number
    where not exists (select from homeroom_assignment led where led.class_group_id = class_group.id)
    returning id`,
  endHomerooms: /* sql */ `
    update homeroom_assignment set ends_on = $3::date
    from class_group
    where class_group.id = homeroom_assignment.class_group_id and class_group.school_id = $1::uuid
      and class_group.school_year = $2::int and homeroom_assignment.ends_on is null
      and homeroom_assignment.starts_on <= $3::date
    returning homeroom_assignment.id`,
  end: /* sql */ `
    update enrolment set ends_on = $2::date, end_reason = plan.end_reason
    from ${PLAN} where enrolment.id = plan.before_id and enrolment.ends_on is null`,
  enrol: /* sql */ `
    insert into enrolment (id, student_id, school_id, class_group_id, student_number, seat_number, starts_on)
    select plan.after_id, plan.student_id, $2::uuid, class_group.id, plan.student_number, plan.seat_number, $4::date
    from ${PLAN}
    left join class_group on class_group.school_id = $2::uuid and class_group.school_year = $3::int
      and class_group.grade = plan.grade and class_group.number = plan.number
    where plan.after_id is not null`,
  moves: /* sql */ `
    insert into promotion_move (id, promotion_id, school_id, student_id, outcome, before_id, after_id)
    select plan.id, $2::uuid, $3::uuid, plan.student_id, plan.outcome, plan.before_id, plan.after_id from ${PLAN}`,
};

/** Taking back. */
export const UNDO = {
  /** Pupils who are in the new year by another way than the plan, or whose place there has changed since. */
  uses: /* sql */ `
    select count(*)::int as pupils from (
      select enrolment.student_id from enrolment
      where enrolment.class_group_id = any($2::uuid[])
        and not exists (select from promotion_move where after_id = enrolment.id and promotion_id = $1::uuid)
      union
      select enrolment.student_id from promotion_move
      join enrolment on enrolment.student_id = promotion_move.student_id and enrolment.starts_on >= $3::date
      where promotion_move.promotion_id = $1::uuid
        and (enrolment.id is distinct from promotion_move.after_id or enrolment.ends_on is not null)
    ) used`,
  enrolments: /* sql */ `
    delete from enrolment using promotion_move
    where promotion_move.promotion_id = $1::uuid and enrolment.id = promotion_move.after_id`,
  /** Whoever was released to another school, or left, meanwhile ended otherwise and stays so. */
  restore: /* sql */ `
    with restored as (
      update enrolment set ends_on = null, end_reason = null from promotion_move
      where promotion_move.promotion_id = $1::uuid and enrolment.id = promotion_move.before_id
        and enrolment.ends_on = $2::date and enrolment.end_reason = case promotion_move.outcome
          when 'GRADUATED' then 'GRADUATION' when 'LEFT' then 'WITHDRAWAL' else 'PROMOTION' end
      returning enrolment.id)
    select count(*)::int as count from restored`,
  homerooms: 'delete from homeroom_assignment where id = any($1::uuid[])',
  restoreHomerooms:
    'update homeroom_assignment set ends_on = null where id = any($1::uuid[]) and ends_on = $2::date',
  moves: 'delete from promotion_move where promotion_id = $1::uuid',
  classes: 'delete from class_group where id = any($1::uuid[])',
};
