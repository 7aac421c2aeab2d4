import { Migration } from '@mikro-orm/migrations';

/** The day of a pupil: roll calls, absences with their history, notes, alarms, trips, and the watch over dropouts. */
export class SchoolDayRecords extends Migration {
  override up(): void {
    this.addSql(WORDS);
    this.addSql(ROLL_CALLS);
    this.addSql(ABSENCES);
    this.addSql(DAYS);
    this.addSql(POLICIES);
    this.addSql(TAUGHT);
  }
}

const WORDS = /* sql */ `
-- Whether a class is that of a homeroom teacher, or of the school of its office.
create function scope.leads(class_group uuid, school uuid) returns boolean language sql stable parallel safe as $$
  select case scope.kind()
    when 'HOMEROOM_TEACHER' then class_group = scope.class_group()
    when 'OFFICE' then school = scope.school()
    when 'SCHOOL_ADMIN' then school = scope.school()
    else false
  end
$$;

-- Classes of the school in which somebody who teaches there has a lesson.
create function scope.taught_class_groups() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select lesson.class_group_id from lesson
  join staff on staff.id = lesson.teacher_id and staff.account_id = scope.account() and staff.school_id = scope.school()
    and staff.starts_on <= scope.today() and (staff.ends_on is null or staff.ends_on >= scope.today())
  where scope.kind() = any (array['HOMEROOM_TEACHER', 'SUBJECT_TEACHER'])
$$;

-- Pupils who are in such a class now: whom a subject teacher calls the roll of.
create function scope.taught_pupils() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select student_id from enrolment
  where class_group_id in (select scope.taught_class_groups()) and scope.is_current(enrolment)
$$;
`;

const ROLL_CALLS = /* sql */ `
create table roll_call (
  id uuid not null,
  class_group_id uuid not null,
  school_id uuid not null,
  date date not null,
  period varchar(16) not null,
  version int not null,
  taken_by_id uuid not null,
  taken_by_name varchar(50) not null,
  taken_at timestamptz not null,
  primary key (id)
);
alter table roll_call add constraint roll_call_once_unique unique (class_group_id, date, period);
alter table roll_call add constraint roll_call_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table roll_call add constraint roll_call_school_id_foreign foreign key (school_id) references school (id);
alter table roll_call add constraint roll_call_taken_by_id_foreign foreign key (taken_by_id) references account (id);

create table roll_call_row (
  id uuid not null,
  roll_call_id uuid not null,
  student_id uuid not null,
  date date not null,
  period varchar(16) not null,
  mark varchar(10) not null,
  primary key (id)
);
create index roll_call_row_student_index on roll_call_row (student_id, date);
alter table roll_call_row add constraint roll_call_row_once_unique unique (roll_call_id, student_id);
alter table roll_call_row add constraint roll_call_row_mark_check check (mark in ('PRESENT', 'ABSENT', 'LATE', 'LEFT_EARLY'));
alter table roll_call_row add constraint roll_call_row_roll_call_id_foreign foreign key (roll_call_id) references roll_call (id) on delete cascade;
alter table roll_call_row add constraint roll_call_row_student_id_foreign foreign key (student_id) references student (id);
`;

const ABSENCES = /* sql */ `
create table absence (
  id uuid not null,
  student_id uuid not null,
  school_id uuid not null,
  date date not null,
  period varchar(16) not null,
  kind varchar(10) null,
  recorded_by_id uuid not null,
  recorded_by_name varchar(50) not null,
  recorded_at timestamptz not null,
  visible_on date not null,
  primary key (id)
);
create index absence_school_index on absence (school_id, date);
alter table absence add constraint absence_once_unique unique (student_id, date, period);
alter table absence add constraint absence_kind_check check (kind in ('UNEXCUSED', 'LATE', 'LEFT_EARLY'));
alter table absence add constraint absence_student_id_foreign foreign key (student_id) references student (id);
alter table absence add constraint absence_school_id_foreign foreign key (school_id) references school (id);
alter table absence add constraint absence_recorded_by_id_foreign foreign key (recorded_by_id) references account (id);

create table absence_change (
  id uuid not null,
  absence_id uuid not null,
  student_id uuid not null,
  changed_by_id uuid not null,
  changed_by_name varchar(50) not null,
  changed_at timestamptz not null,
  before varchar(10) null,
  after varchar(10) null,
  reason varchar(200) null,
  primary key (id)
);
create index absence_change_absence_index on absence_change (absence_id);
alter table absence_change add constraint absence_change_before_check check (before in ('UNEXCUSED', 'LATE', 'LEFT_EARLY'));
alter table absence_change add constraint absence_change_after_check check (after in ('UNEXCUSED', 'LATE', 'LEFT_EARLY'));
alter table absence_change add constraint absence_change_absence_id_foreign foreign key (absence_id) references absence (id);
alter table absence_change add constraint absence_change_student_id_foreign foreign key (student_id) references student (id);
alter table absence_change add constraint absence_change_changed_by_id_foreign foreign key (changed_by_id) references account (id);

-- What happened to an absence is written once.
create function absence_change_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'the history of an absence is never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger absence_change_is_final before update or delete on absence_change
  for each row execute function absence_change_is_final();
`;

const DAYS = /* sql */ `
create table day_note (
  id uuid not null,
  student_id uuid not null,
  date date not null,
  reason varchar(12) not null,
  text varchar(200) null,
  recorded_by_id uuid not null,
  recorded_by_name varchar(50) not null,
  recorded_at timestamptz not null,
  primary key (id)
);
alter table day_note add constraint day_note_once_unique unique (student_id, date);
alter table day_note add constraint day_note_reason_check check (reason in ('SICK', 'FAMILY', 'ON_THE_WAY', 'WITH_SCHOOL', 'OTHER'));
alter table day_note add constraint day_note_student_id_foreign foreign key (student_id) references student (id);
alter table day_note add constraint day_note_recorded_by_id_foreign foreign key (recorded_by_id) references account (id);

create table missing_alarm (
  id uuid not null,
  student_id uuid not null,
  school_id uuid not null,
  date date not null,
  raised_at timestamptz not null,
  primary key (id)
);
alter table missing_alarm add constraint missing_alarm_once_unique unique (student_id, date);
alter table missing_alarm add constraint missing_alarm_student_id_foreign foreign key (student_id) references student (id);
alter table missing_alarm add constraint missing_alarm_school_id_foreign foreign key (school_id) references school (id);

create table outing (
  id uuid not null,
  school_id uuid not null,
  name varchar(50) not null,
  starts_on date not null,
  ends_on date not null,
  primary key (id)
);
create index outing_school_index on outing (school_id, ends_on);
alter table outing add constraint outing_ends_after_start check (ends_on is null or ends_on >= starts_on);
alter table outing add constraint outing_school_id_foreign foreign key (school_id) references school (id);

create table outing_class (
  id uuid not null,
  outing_id uuid not null,
  class_group_id uuid not null,
  primary key (id)
);
create index outing_class_group_index on outing_class (class_group_id);
alter table outing_class add constraint outing_class_once_unique unique (outing_id, class_group_id);
alter table outing_class add constraint outing_class_outing_id_foreign foreign key (outing_id) references outing (id) on delete cascade;
alter table outing_class add constraint outing_class_class_group_id_foreign foreign key (class_group_id) references class_group (id);

create table dropout_watch (
  id uuid not null,
  student_id uuid not null,
  school_id uuid not null,
  since date not null,
  days smallint not null,
  opened_at timestamptz not null,
  settled_at timestamptz null,
  settled_by_id uuid null,
  settled_by_name varchar(50) null,
  note varchar(500) null,
  primary key (id)
);
create index dropout_watch_queue_index on dropout_watch (school_id, opened_at);
alter table dropout_watch add constraint dropout_watch_once_unique unique (student_id, since);
alter table dropout_watch add constraint dropout_watch_settled_check check ((settled_at is null) = (settled_by_id is null) and (settled_at is null) = (note is null));
alter table dropout_watch add constraint dropout_watch_student_id_foreign foreign key (student_id) references student (id);
alter table dropout_watch add constraint dropout_watch_school_id_foreign foreign key (school_id) references school (id);
alter table dropout_watch add constraint dropout_watch_settled_by_id_foreign foreign key (settled_by_id) references account (id);
`;

const READERS = {
  roll_call: `scope.leads(class_group_id, school_id)
    or class_group_id in (select scope.taught_class_groups() as taught_class_groups)`,
  roll_call_row: `student_id in (select scope.pupils() as pupils)
    or student_id in (select scope.taught_pupils() as taught_pupils)
    or (mark <> 'ABSENT' and student_id in (select scope.own_students() as own_students))`,
  absence: `student_id in (select scope.pupils() as pupils)
    or (visible_on <= (select scope.today()) and student_id in (select scope.own_students() as own_students))`,
  absence_change: 'student_id in (select scope.pupils() as pupils)',
  day_note: 'student_id in (select scope.pupils() as pupils)',
  missing_alarm: 'student_id in (select scope.students() as students)',
  dropout_watch: `(select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN'])
    and student_id in (select scope.pupils() as pupils)`,
};

const POLICIES = Object.entries(READERS)
  .map(
    ([table, readers]) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
create policy ${table}_viewer on ${table} for select using (${readers});`,
  )
  .join('\n');

/** A subject teacher sees who is in the classes that are taught, and where they sit: a roll has names. */
const TAUGHT = ['student', 'enrolment']
  .map((table) => {
    const student = table === 'student' ? 'id' : 'student_id';
    return /* sql */ `
alter policy ${table}_viewer on ${table} using ((select scope.is_bureau())
  or ${student} in (select scope.students() as students)
  or ${student} in (select scope.taught_pupils() as taught_pupils));`;
  })
  .join('\n');
