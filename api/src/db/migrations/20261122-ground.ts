import { Migration } from '@mikro-orm/migrations';

/** Schools, people, accounts, bindings, audit log. */
export class Ground extends Migration {
  override up(): void {
    this.addSql(GROUND);
  }
}

const GROUND = /* sql */ `
create table account (
  id uuid not null,
  username varchar(254) not null,
  name varchar(50) not null,
  email varchar(254) null,
  phone varchar(24) null,
  national_id_sealed varchar(120) null,
  national_id_index varchar(44) null,
  password_hash varchar(160) null,
  initial_password_until timestamptz null,
  failed_sign_ins smallint not null default 0,
  locked_until timestamptz null,
  rescue_reviewed_at timestamptz null,
  created_at timestamptz not null,
  closed_at timestamptz null,
  primary key (id)
);
alter table account add constraint account_username_unique unique (username);
alter table account add constraint account_email_unique unique (email);
alter table account add constraint account_national_id_index_unique unique (national_id_index);
alter table account add constraint account_username_lower_check check (username = lower(username));
alter table account add constraint account_email_lower_check check (email = lower(email));
alter table account add constraint account_national_id_whole_check check ((national_id_sealed is null) = (national_id_index is null));

create table applicant_session (
  id uuid not null,
  token_hash varchar(44) not null,
  channel varchar(5) not null,
  address varchar(254) not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz null,
  primary key (id)
);
alter table applicant_session add constraint applicant_session_token_hash_unique unique (token_hash);
alter table applicant_session add constraint applicant_session_channel_check check (channel in ('EMAIL', 'SMS'));

create table audit_entry (
  id uuid not null,
  "at" timestamptz not null,
  action varchar(60) not null,
  actor_account_id uuid null,
  actor_kind varchar(20) not null,
  school_id uuid null,
  subject_type varchar(40) not null,
  subject_id uuid not null,
  details jsonb not null,
  primary key (id)
);
create index audit_entry_subject_index on audit_entry (subject_type, subject_id);
create index audit_entry_school_index on audit_entry (school_id, "at");

create table bureau_member (
  id uuid not null,
  account_id uuid not null,
  title varchar(40) not null,
  started_at timestamptz not null,
  ended_at timestamptz null,
  primary key (id)
);
alter table bureau_member add constraint bureau_member_account_id_unique unique (account_id);

create table consent_statement (
  version varchar(20) not null,
  body text not null,
  in_force_from timestamptz not null,
  primary key (version)
);

create table contact_code (
  id uuid not null,
  channel varchar(5) not null,
  address_index varchar(44) not null,
  source_block varchar(44) not null,
  code_hash varchar(44) not null,
  wrong_tries smallint not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz null,
  primary key (id)
);
create index contact_code_address_index on contact_code (channel, address_index, created_at);
create index contact_code_source_index on contact_code (source_block, created_at);
create index contact_code_created_index on contact_code (created_at);
alter table contact_code add constraint contact_code_channel_check check (channel in ('EMAIL', 'SMS'));
alter table contact_code add constraint contact_code_tries_check check (wrong_tries >= 0 and wrong_tries <= 5);

create table kept_message (
  id uuid not null,
  message_id varchar(120) not null,
  channel varchar(5) not null,
  "to" varchar(254) not null,
  subject varchar(300) null,
  text text not null,
  "at" timestamptz not null,
  attachments jsonb not null,
  primary key (id)
);
alter table kept_message add constraint kept_message_message_id_unique unique (message_id);
create index kept_message_at_index on kept_message ("at");

create table school (
  id uuid not null,
  code varchar(16) not null,
  name varchar(80) not null,
  level varchar(16) not null,
  district varchar(20) not null,
  primary key (id)
);
alter table school add constraint school_code_unique unique (code);
create index school_level_index on school (level, name);
alter table school add constraint school_level_check check (level in ('ELEMENTARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'VOCATIONAL', 'SPECIAL'));

create table period (
  id uuid not null,
  school_id uuid not null,
  code varchar(16) not null,
  name varchar(20) not null,
  starts_at varchar(5) not null,
  ends_at varchar(5) not null,
  position smallint not null,
  counts_absence boolean not null,
  primary key (id)
);
alter table period add constraint period_school_code_unique unique (school_id, code);
alter table period add constraint period_school_position_unique unique (school_id, position);
alter table period add constraint period_times_check check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$' and starts_at < ends_at);

create table office (
  id uuid not null,
  school_id uuid not null,
  code varchar(16) not null,
  name varchar(40) not null,
  primary key (id)
);
alter table office add constraint office_school_code_unique unique (school_id, code);

create table class_group (
  id uuid not null,
  school_id uuid not null,
  school_year smallint not null,
  grade smallint not null,
  number smallint not null,
  name varchar(20) not null,
  primary key (id)
);
create index class_group_order_index on class_group (school_id, school_year, grade, number);
alter table class_group add constraint class_group_name_unique unique (school_id, school_year, name);
alter table class_group add constraint class_group_grade_check check (grade >= 1 and grade <= 12);

create table session (
  id uuid not null,
  token_hash varchar(44) not null,
  account_id uuid not null,
  active_identity varchar(60) null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  idle_minutes smallint null,
  revoked_at timestamptz null,
  user_agent varchar(300) null,
  primary key (id)
);
alter table session add constraint session_token_hash_unique unique (token_hash);
create index session_account_index on session (account_id);

create table staff (
  id uuid not null,
  school_id uuid not null,
  account_id uuid not null,
  name varchar(50) not null,
  starts_on date not null,
  ends_on date null,
  primary key (id)
);
create index staff_account_index on staff (account_id);
create unique index staff_in_post_once_unique on staff (school_id, account_id) where ends_on is null;
alter table staff add constraint staff_ends_after_start check (ends_on is null or ends_on >= starts_on);

create table homeroom_assignment (
  id uuid not null,
  class_group_id uuid not null,
  staff_id uuid not null,
  starts_on date not null,
  ends_on date null,
  primary key (id)
);
create index homeroom_assignment_staff_index on homeroom_assignment (staff_id);
create unique index homeroom_assignment_once_unique on homeroom_assignment (class_group_id, staff_id) where ends_on is null;
alter table homeroom_assignment add constraint homeroom_assignment_ends_after_start check (ends_on is null or ends_on >= starts_on);

create table staff_post (
  id uuid not null,
  staff_id uuid not null,
  office_id uuid null,
  title varchar(40) not null,
  power varchar(20) not null,
  starts_on date not null,
  ends_on date null,
  primary key (id)
);
create index staff_post_staff_index on staff_post (staff_id);
alter table staff_post add constraint staff_post_power_check check (power in ('SUBJECT_TEACHER', 'OFFICE', 'SCHOOL_ADMIN'));
alter table staff_post add constraint staff_post_ends_after_start check (ends_on is null or ends_on >= starts_on);

create table student (
  id uuid not null,
  account_id uuid not null,
  name varchar(50) not null,
  gender varchar(6) null,
  primary key (id)
);
alter table student add constraint student_account_id_unique unique (account_id);
alter table student add constraint student_gender_check check (gender in ('FEMALE', 'MALE'));

create table guardianship (
  id uuid not null,
  account_id uuid not null,
  student_id uuid not null,
  relation varchar(20) not null,
  relation_note varchar(30) null,
  started_at timestamptz not null,
  ended_at timestamptz null,
  primary key (id)
);
create index guardianship_student_index on guardianship (student_id);
create unique index guardianship_once_unique on guardianship (account_id, student_id) where ended_at is null;
alter table guardianship add constraint guardianship_relation_check check (relation in ('FATHER', 'MOTHER', 'GRANDFATHER', 'GRANDMOTHER', 'MATERNAL_GRANDFATHER', 'MATERNAL_GRANDMOTHER', 'OTHER'));

create table enrolment (
  id uuid not null,
  student_id uuid not null,
  school_id uuid not null,
  class_group_id uuid null,
  student_number varchar(16) not null,
  seat_number smallint null,
  starts_on date not null,
  ends_on date null,
  end_reason varchar(16) null,
  primary key (id)
);
create index enrolment_student_index on enrolment (student_id);
create unique index enrolment_one_at_a_time_unique on enrolment (student_id) where ends_on is null;
create unique index enrolment_number_unique on enrolment (school_id, student_number) where ends_on is null;
create unique index enrolment_seat_unique on enrolment (class_group_id, seat_number) where ends_on is null;
alter table enrolment add constraint enrolment_end_reason_check check (end_reason in ('PROMOTION', 'TRANSFER', 'GRADUATION', 'WITHDRAWAL'));
alter table enrolment add constraint enrolment_ends_after_start check (ends_on is null or ends_on >= starts_on);
alter table enrolment add constraint enrolment_end_has_reason check ((ends_on is null) = (end_reason is null));
alter table enrolment add constraint enrolment_seat_check check (seat_number >= 1 and seat_number <= 99);
alter table enrolment add constraint enrolment_seat_needs_class check (seat_number is null or class_group_id is not null);

create table binding_application (
  id uuid not null,
  student_id uuid not null,
  status varchar(10) not null,
  version int not null default 1,
  relation varchar(20) not null,
  relation_note varchar(30) null,
  school_id uuid not null,
  school_name varchar(80) not null,
  class_name varchar(20) not null,
  student_name varchar(50) not null,
  guardian_national_id_sealed varchar(120) not null,
  guardian_national_id_index varchar(44) not null,
  guardian_masked_national_id varchar(12) not null,
  guardian_name varchar(50) not null,
  guardian_email varchar(254) not null,
  guardian_phone varchar(24) not null,
  guardian_account_id uuid null,
  locale varchar(5) not null,
  consent_version varchar(20) not null,
  contact_channel varchar(5) not null,
  contact_address varchar(254) not null,
  confirmation_id uuid not null,
  signature_key varchar(80) not null,
  agreement_hash varchar(44) not null,
  verification_code varchar(16) not null,
  source_address varchar(45) not null,
  submitted_at timestamptz not null,
  registry_check varchar(40) null,
  decided_at timestamptz null,
  decided_by_id uuid null,
  rejection_reason varchar(200) null,
  cancelled_at timestamptz null,
  cleared_at timestamptz null,
  primary key (id)
);
alter table binding_application add constraint binding_application_confirmation_id_unique unique (confirmation_id);
alter table binding_application add constraint binding_application_verification_code_unique unique (verification_code);
create index binding_application_queue_index on binding_application (status, submitted_at, id);
create index binding_application_student_index on binding_application (student_id, status);
create index binding_application_contact_index on binding_application (contact_channel, contact_address);
create index binding_application_email_index on binding_application (guardian_email);
create index binding_application_phone_index on binding_application (guardian_phone);
create index binding_application_account_index on binding_application (guardian_account_id);
create unique index binding_application_one_waiting_unique on binding_application (student_id, guardian_national_id_index) where status = 'SUBMITTED';
alter table binding_application add constraint binding_application_status_check check (status in ('SUBMITTED', 'APPROVED', 'REJECTED', 'CANCELLED'));
alter table binding_application add constraint binding_application_relation_check check (relation in ('FATHER', 'MOTHER', 'GRANDFATHER', 'GRANDMOTHER', 'MATERNAL_GRANDFATHER', 'MATERNAL_GRANDMOTHER', 'OTHER'));
alter table binding_application add constraint binding_application_contact_channel_check check (contact_channel in ('EMAIL', 'SMS'));
alter table binding_application add constraint binding_application_decision_check check ((status in ('APPROVED', 'REJECTED')) = (decided_at is not null));
alter table binding_application add constraint binding_application_reason_check check ((status = 'REJECTED') = (rejection_reason is not null));
alter table binding_application add constraint binding_application_account_check check (status <> 'APPROVED' or guardian_account_id is not null);

create table term (
  id uuid not null,
  school_year smallint not null,
  semester smallint not null,
  starts_on date not null,
  ends_on date not null,
  primary key (id)
);
alter table term add constraint term_year_semester_unique unique (school_year, semester);
alter table term add constraint term_semester_check check (semester in (1, 2));
alter table term add constraint term_ends_after_start check (ends_on is null or ends_on >= starts_on);

alter table bureau_member add constraint bureau_member_account_id_foreign foreign key (account_id) references account (id);

alter table period add constraint period_school_id_foreign foreign key (school_id) references school (id);

alter table office add constraint office_school_id_foreign foreign key (school_id) references school (id);

alter table class_group add constraint class_group_school_id_foreign foreign key (school_id) references school (id);

alter table session add constraint session_account_id_foreign foreign key (account_id) references account (id);

alter table staff add constraint staff_school_id_foreign foreign key (school_id) references school (id);
alter table staff add constraint staff_account_id_foreign foreign key (account_id) references account (id);

alter table homeroom_assignment add constraint homeroom_assignment_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table homeroom_assignment add constraint homeroom_assignment_staff_id_foreign foreign key (staff_id) references staff (id);

alter table staff_post add constraint staff_post_staff_id_foreign foreign key (staff_id) references staff (id);
alter table staff_post add constraint staff_post_office_id_foreign foreign key (office_id) references office (id);

alter table student add constraint student_account_id_foreign foreign key (account_id) references account (id);

alter table guardianship add constraint guardianship_account_id_foreign foreign key (account_id) references account (id);
alter table guardianship add constraint guardianship_student_id_foreign foreign key (student_id) references student (id);

alter table enrolment add constraint enrolment_student_id_foreign foreign key (student_id) references student (id);
alter table enrolment add constraint enrolment_school_id_foreign foreign key (school_id) references school (id);
alter table enrolment add constraint enrolment_class_group_id_foreign foreign key (class_group_id) references class_group (id);

alter table binding_application add constraint binding_application_student_id_foreign foreign key (student_id) references student (id);
alter table binding_application add constraint binding_application_school_id_foreign foreign key (school_id) references school (id);
alter table binding_application add constraint binding_application_guardian_account_id_foreign foreign key (guardian_account_id) references account (id);
alter table binding_application add constraint binding_application_decided_by_id_foreign foreign key (decided_by_id) references account (id);

-- A class belongs to one school; so does whoever sits in it.
create function enrolment_class_of_same_school() returns trigger language plpgsql as $$
begin
  if new.class_group_id is not null and not exists (
    select from class_group where id = new.class_group_id and school_id = new.school_id
  ) then
    raise exception 'class is of another school' using errcode = 'check_violation', constraint = 'enrolment_class_of_same_school';
  end if;
  return new;
end $$;
create trigger enrolment_class_of_same_school before insert or update of class_group_id, school_id on enrolment
  for each row execute function enrolment_class_of_same_school();

-- The audit log is written once.
create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function audit_entry_is_final();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
  for each statement execute function audit_entry_is_final();

-- Counters of rate-limiter-flexible.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
`;
