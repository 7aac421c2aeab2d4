import { Migration } from '@mikro-orm/migrations';

/** Who was in a homeroom teacher's class or a school at any time, as tables of records name them. */
export class KeptStays extends Migration {
  override up(): void {
    this.addSql(STAYS);
  }
}

const STAYS = /* sql */ `
-- By number, name or seat. A school no longer sees who has gone; that they were here it may be told, as it keeps their record.
create function scope.kept_stays(numbers text[], names text[], seats int[]) returns table (
    student_id uuid, name text, student_number text, seat_number smallint, class_name text, school_id uuid,
    starts_on date, ends_on date)
  language sql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select student.id, student.name::text, enrolment.student_number::text, enrolment.seat_number, class_group.name::text,
    enrolment.school_id, enrolment.starts_on, enrolment.ends_on
  from enrolment
  join student on student.id = enrolment.student_id
  left join class_group on class_group.id = enrolment.class_group_id
  where enrolment.school_id = scope.school() and scope.reaches(enrolment)
    and (enrolment.student_number = any (kept_stays.numbers) or student.name = any (kept_stays.names)
      or enrolment.seat_number = any (kept_stays.seats))
  order by enrolment.id
$$;
`;
