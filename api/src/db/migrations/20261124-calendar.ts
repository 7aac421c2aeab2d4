import { Migration } from '@mikro-orm/migrations';

/** Which dates have school, at which hours, and what a class is taught then. */
export class Calendar extends Migration {
  override up(): void {
    this.addSql(CALENDAR);
    this.addSql(PERIODS);
  }
}

const CALENDAR = /* sql */ `
create table calendar_day (
  id uuid not null,
  school_id uuid null,
  date date not null,
  kind varchar(8) not null,
  name varchar(40) not null,
  weekday smallint null,
  ends_at varchar(5) null,
  primary key (id)
);
alter table calendar_day add constraint calendar_day_school_unique unique (school_id, date);
create unique index calendar_day_city_unique on calendar_day (date) where school_id is null;
alter table calendar_day add constraint calendar_day_kind_check check (kind in ('HOLIDAY', 'MAKE_UP', 'HALF_DAY'));
alter table calendar_day add constraint calendar_day_weekday_check check (weekday >= 1 and weekday <= 5);
alter table calendar_day add constraint calendar_day_make_up_check check ((kind <> 'MAKE_UP' or weekday is not null) and (kind <> 'HOLIDAY' or weekday is null));
alter table calendar_day add constraint calendar_day_half_check check ((kind = 'HALF_DAY') = (ends_at is not null) and ends_at ~ '^[0-2][0-9]:[0-5][0-9]$');
alter table calendar_day add constraint calendar_day_school_id_foreign foreign key (school_id) references school (id);

create table day_rule (
  id uuid not null,
  school_id uuid not null,
  level varchar(16) not null,
  starts_on date not null,
  arrives_from varchar(5) not null,
  late_after varchar(5) not null,
  alarm_at varchar(5) not null,
  leaves_from varchar(5) not null,
  primary key (id)
);
alter table day_rule add constraint day_rule_once_a_day_unique unique (school_id, level, starts_on);
alter table day_rule add constraint day_rule_level_check check (level in ('ELEMENTARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'VOCATIONAL', 'SPECIAL'));
alter table day_rule add constraint day_rule_order_check check (arrives_from < late_after and late_after < alarm_at and alarm_at < leaves_from);
alter table day_rule add constraint day_rule_school_id_foreign foreign key (school_id) references school (id);

create table lesson (
  id uuid not null,
  class_group_id uuid not null,
  weekday smallint not null,
  period varchar(16) not null,
  subject varchar(20) not null,
  teacher_id uuid null,
  primary key (id)
);
create index lesson_teacher_index on lesson (teacher_id);
alter table lesson add constraint lesson_place_unique unique (class_group_id, weekday, period);
alter table lesson add constraint lesson_weekday_check check (weekday >= 1 and weekday <= 5);
alter table lesson add constraint lesson_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table lesson add constraint lesson_teacher_id_foreign foreign key (teacher_id) references staff (id);
`;

/** Rows of the period table get a beginning and an end, so that a period that is taken away stays known. */
const PERIODS = /* sql */ `
alter table period add column starts_on date not null default '2000-01-01';
alter table period add column ends_on date null;
alter table period add constraint period_ends_after_start check (ends_on is null or ends_on >= starts_on);
alter table period drop constraint period_school_code_unique;
alter table period drop constraint period_school_position_unique;
create unique index period_school_code_unique on period (school_id, code) where ends_on is null;
create unique index period_school_position_unique on period (school_id, position) where ends_on is null;
create index period_school_index on period (school_id);
`;
