import { Migration } from '@mikro-orm/migrations';

/**
 * Each school says after how many days, and at what hour, families read what it records of their children. The hour
 * matters now, so policies learn it beside the day; what was recorded keeps its midnight.
 */
export class Visibility extends Migration {
  override up(): void {
    this.addSql(SCHOOLS);
    this.addSql(ABSENCES);
  }
}

const SCHOOLS = /* sql */ `
alter table school
  add column visibility_days smallint not null default 1,
  add column visibility_hour smallint not null default 0,
  add constraint school_visibility_days_check check (visibility_days >= 0 and visibility_days <= 30),
  add constraint school_visibility_hour_check check (visibility_hour >= 0 and visibility_hour <= 23);

-- The instant by the clock of the application; by that of the database where none was set.
create function scope.now() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('qinshi.now', true), '')::timestamptz, pg_catalog.now())
$$;
`;

const ABSENCES = /* sql */ `
drop policy absence_viewer on absence;
alter table absence
  alter column visible_on type timestamptz using visible_on::timestamp at time zone 'Asia/Taipei';
alter table absence rename column visible_on to visible_from;
create index absence_visible_index on absence (visible_from);

-- What was taken back leaves no trace to the family.
create policy absence_viewer on absence for select using (
  student_id in (select scope.pupils() as pupils)
  or (kind is not null and visible_from <= (select scope.now())
    and student_id in (select scope.own_students() as own_students))
  or scope.keeps_record(student_id, school_id, date));
`;
