import { Migration } from '@mikro-orm/migrations';

/**
 * An absence stays with the school that recorded it: its people read and correct it also when the pupil has gone. That a
 * day is explained is the family's to know, by whom and how is not. A watch whose absences were excused closes by itself.
 */
export class AttendanceRecords extends Migration {
  override up(): void {
    this.addSql(ABSENCES);
    this.addSql(ROLLS);
    this.addSql(NOTES);
    this.addSql(WATCH);
  }
}

const ABSENCES = /* sql */ `
-- Whether what was recorded of a pupil on a day is the viewer's to keep: of the office at that school, and of the homeroom
-- teacher of the class that the pupil was in on that day.
create function scope.keeps_record(student uuid, school uuid, day date) returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select case scope.kind()
    when 'OFFICE' then school = scope.school()
    when 'SCHOOL_ADMIN' then school = scope.school()
    when 'HOMEROOM_TEACHER' then exists (
      select from enrolment
      where enrolment.student_id = keeps_record.student and enrolment.class_group_id = scope.class_group()
        and enrolment.starts_on <= keeps_record.day
        and (enrolment.ends_on is null or enrolment.ends_on >= keeps_record.day))
    else false
  end
$$;

-- Where a pupil was on a day, as far as the viewer keeps that record: who has gone is no longer seen, the record is kept.
create function scope.kept_places(student uuid, day date) returns table (school_id uuid, class_group_id uuid)
  language sql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select enrolment.school_id, enrolment.class_group_id from enrolment
  where enrolment.student_id = kept_places.student and enrolment.starts_on <= kept_places.day
    and (enrolment.ends_on is null or enrolment.ends_on >= kept_places.day) and scope.reaches(enrolment)
  order by enrolment.id
$$;

drop policy absence_viewer on absence;
create policy absence_viewer on absence for select using (
  student_id in (select scope.pupils() as pupils)
  or (visible_on <= (select scope.today()) and student_id in (select scope.own_students() as own_students))
  or scope.keeps_record(student_id, school_id, date));

-- Whoever of a school reads an absence reads its history.
drop policy absence_change_viewer on absence_change;
create policy absence_change_viewer on absence_change for select using (
  student_id in (select scope.pupils() as pupils)
  or ((select scope.is_school()) and exists (select from absence where absence.id = absence_change.absence_id)));
`;

const ROLLS = /* sql */ `
-- Pupils who were in a class on a day, by seat: for whoever leads the class or teaches in it, also of those who have gone.
create function scope.class_on(class_group uuid, day date) returns setof uuid
  language sql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select enrolment.student_id from enrolment
  where enrolment.class_group_id = class_on.class_group and enrolment.starts_on <= class_on.day
    and (enrolment.ends_on is null or enrolment.ends_on >= class_on.day)
    and (scope.is_system() or scope.leads(enrolment.class_group_id, enrolment.school_id)
      or enrolment.class_group_id in (select scope.taught_class_groups()))
  order by enrolment.seat_number, enrolment.id
$$;
`;

const NOTES = /* sql */ `
-- That a day is noted, and nothing of the note: all that the pupil's day follows from.
create view scope.noted_day with (security_barrier) as
  select student_id, date from day_note
  where (select scope.is_system()) or student_id in (select scope.students());
`;

const WATCH = /* sql */ `
alter table dropout_watch drop constraint dropout_watch_settled_check;
alter table dropout_watch add constraint dropout_watch_settled_check
  check ((settled_by_id is null) = (note is null) and (settled_by_id is null or settled_at is not null));
`;
