import { Migration } from '@mikro-orm/migrations';

/** Leave: what schools set for it, requests with their periods and steps, and who stands in for whom. */
export class Leave extends Migration {
  override up(): void {
    this.addSql(DEPUTIES);
    this.addSql(RULES);
    this.addSql(REQUESTS);
    this.addSql(POLICIES);
  }
}

const DEPUTIES = /* sql */ `
create table deputy (
  id uuid not null,
  absent_id uuid not null,
  deputy_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  primary key (id)
);
create index deputy_absent_index on deputy (absent_id, ends_on);
create index deputy_deputy_index on deputy (deputy_id, ends_on);
alter table deputy add constraint deputy_ends_after_start check (ends_on is null or ends_on >= starts_on);
alter table deputy add constraint deputy_is_somebody_else check (absent_id <> deputy_id);
alter table deputy add constraint deputy_absent_id_foreign foreign key (absent_id) references staff (id);
alter table deputy add constraint deputy_deputy_id_foreign foreign key (deputy_id) references staff (id);
`;

const RULES = /* sql */ `
create table leave_type (
  id uuid not null,
  school_id uuid not null,
  code varchar(20) not null,
  name varchar(20) not null,
  offered boolean not null,
  attachment_from_days double precision null,
  proof_within_days smallint null,
  minimum_periods smallint not null,
  yearly_days double precision null,
  guardians_may_ask boolean not null,
  position smallint not null,
  primary key (id)
);
alter table leave_type add constraint leave_type_code_unique unique (school_id, code);
alter table leave_type add constraint leave_type_limits_check check (minimum_periods >= 1 and (proof_within_days is null or proof_within_days >= 1));
alter table leave_type add constraint leave_type_school_id_foreign foreign key (school_id) references school (id);

create table leave_chain (
  id uuid not null,
  school_id uuid not null,
  type varchar(20) null,
  level varchar(16) null,
  from_days double precision not null,
  below_days double precision null,
  roles jsonb not null,
  position smallint not null,
  primary key (id)
);
alter table leave_chain add constraint leave_chain_position_unique unique (school_id, position);
alter table leave_chain add constraint leave_chain_level_check check (level in ('ELEMENTARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'VOCATIONAL', 'SPECIAL'));
alter table leave_chain add constraint leave_chain_days_check check (below_days is null or below_days > from_days);
alter table leave_chain add constraint leave_chain_school_id_foreign foreign key (school_id) references school (id);

create table leave_settings (
  id uuid not null,
  school_id uuid not null,
  past_days smallint not null,
  ahead_days smallint not null,
  remind_after_hours smallint not null,
  remind_times smallint not null,
  primary key (id)
);
alter table leave_settings add constraint leave_settings_school_id_unique unique (school_id);
alter table leave_settings add constraint leave_settings_limits_check check (past_days >= 0 and ahead_days >= 0 and remind_after_hours >= 1 and remind_times >= 0);
alter table leave_settings add constraint leave_settings_school_id_foreign foreign key (school_id) references school (id);
`;

const REQUESTS = /* sql */ `
create table leave_request (
  id uuid not null,
  student_id uuid not null,
  school_id uuid not null,
  type varchar(20) not null,
  reason varchar(65) not null,
  status varchar(10) not null,
  version int not null default 1,
  current_step smallint null,
  period_count smallint not null,
  day_count double precision not null,
  first_on date not null,
  last_on date not null,
  submitted_by_id uuid not null,
  submitted_by_name varchar(100) not null,
  submitted_at timestamptz not null,
  closed_at timestamptz null,
  proof_due_on date null,
  retroactive boolean not null,
  remind_at timestamptz null,
  reminded smallint not null default 0,
  primary key (id)
);
create index leave_request_student_index on leave_request (student_id, submitted_at);
create index leave_request_queue_index on leave_request (school_id, status, submitted_at);
create index leave_request_submitter_index on leave_request (submitted_by_id);
create index leave_request_closed_index on leave_request (closed_at);
create index leave_request_reminder_index on leave_request (remind_at) where remind_at is not null;
alter table leave_request add constraint leave_request_status_check check (status in ('PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN'));
alter table leave_request add constraint leave_request_step_check check ((status = 'PENDING') = (current_step is not null));
alter table leave_request add constraint leave_request_closed_check check ((status = 'PENDING') = (closed_at is null));
alter table leave_request add constraint leave_request_remind_check check (remind_at is null or status = 'PENDING');
alter table leave_request add constraint leave_request_size_check check (period_count >= 1);
alter table leave_request add constraint leave_request_days_check check (last_on >= first_on);
alter table leave_request add constraint leave_request_student_id_foreign foreign key (student_id) references student (id);
alter table leave_request add constraint leave_request_school_id_foreign foreign key (school_id) references school (id);
alter table leave_request add constraint leave_request_submitted_by_id_foreign foreign key (submitted_by_id) references account (id);

create table leave_step (
  id uuid not null,
  request_id uuid not null,
  student_id uuid not null,
  position smallint not null,
  role varchar(40) not null,
  decided_by_id uuid null,
  decided_at timestamptz null,
  outcome varchar(10) null,
  comment varchar(200) null,
  primary key (id)
);
create index leave_step_student_index on leave_step (student_id);
create index leave_step_decided_by_index on leave_step (decided_by_id);
alter table leave_step add constraint leave_step_position_unique unique (request_id, position);
alter table leave_step add constraint leave_step_outcome_check check (outcome in ('APPROVED', 'RETURNED'));
alter table leave_step add constraint leave_step_decision_check check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by_id is null));
alter table leave_step add constraint leave_step_request_id_foreign foreign key (request_id) references leave_request (id) on delete cascade;
alter table leave_step add constraint leave_step_student_id_foreign foreign key (student_id) references student (id);
alter table leave_step add constraint leave_step_decided_by_id_foreign foreign key (decided_by_id) references staff (id);

create table leave_period (
  id uuid not null,
  request_id uuid not null,
  student_id uuid not null,
  date date not null,
  period varchar(16) not null,
  in_force boolean not null,
  primary key (id)
);
create index leave_period_request_index on leave_period (request_id);
create unique index leave_period_once_unique on leave_period (student_id, date, period) where in_force;
alter table leave_period add constraint leave_period_request_id_foreign foreign key (request_id) references leave_request (id) on delete cascade;
alter table leave_period add constraint leave_period_student_id_foreign foreign key (student_id) references student (id);
`;

const PERSONAL = ['deputy', 'leave_request', 'leave_step', 'leave_period'];

const POLICIES = PERSONAL.map((table) => {
  const readers =
    table === 'deputy'
      ? '(select scope.is_bureau()) or absent_id in (select scope.colleagues() as colleagues)'
      : 'student_id in (select scope.students() as students)';
  return /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
create policy ${table}_viewer on ${table} for select using (${readers});`;
}).join('\n');
