import { Migration } from '@mikro-orm/migrations';

/** Recovery, sessions that say where they are, the sign-in history, one-time links. */
export class Accounts extends Migration {
  override up(): void {
    this.addSql(ACCOUNTS);
  }
}

const ACCOUNTS = /* sql */ `
alter table account add column closed_by_records boolean not null default false;

-- Who is enrolled is asked by day: a last day may lie ahead.
create index enrolment_school_index on enrolment (school_id, ends_on);
create index enrolment_class_group_index on enrolment (class_group_id, ends_on);

alter table session add column address varchar(64) null;
-- Whoever was signed in before had typed a password.
alter table session add column method varchar(14) not null default 'PASSWORD';
alter table session alter column method drop default;
alter table session add constraint session_method_check check (method in ('PASSWORD', 'FIRST_PASSWORD', 'LINK', 'OUTSIDE'));

create table sign_in (
  id uuid not null,
  account_id uuid not null,
  "at" timestamptz not null,
  outcome varchar(14) not null,
  method varchar(14) not null,
  user_agent varchar(300) null,
  address varchar(64) null,
  provider varchar(60) null,
  primary key (id)
);
create index sign_in_account_index on sign_in (account_id, "at");
alter table sign_in add constraint sign_in_outcome_check check (outcome in ('SUCCEEDED', 'WRONG_PASSWORD', 'LOCKED'));
alter table sign_in add constraint sign_in_method_check check (method in ('PASSWORD', 'FIRST_PASSWORD', 'LINK', 'OUTSIDE'));
alter table sign_in add constraint sign_in_account_id_foreign foreign key (account_id) references account (id);
alter table sign_in enable row level security;
create policy sign_in_system on sign_in using ((select scope.is_system())) with check ((select scope.is_system()));
create policy sign_in_viewer on sign_in for select using (account_id = (select scope.account()));

create table one_time_link (
  id uuid not null,
  account_id uuid not null,
  purpose varchar(12) not null,
  token_hash varchar(44) not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz null,
  primary key (id)
);
alter table one_time_link add constraint one_time_link_token_hash_unique unique (token_hash);
create unique index one_time_link_living_unique on one_time_link (account_id, purpose) where spent_at is null;
alter table one_time_link add constraint one_time_link_purpose_check check (purpose in ('ACTIVATION'));
alter table one_time_link add constraint one_time_link_account_id_foreign foreign key (account_id) references account (id);
alter table one_time_link enable row level security;
create policy one_time_link_system on one_time_link using ((select scope.is_system())) with check ((select scope.is_system()));

-- A code opens only what it was asked for.
alter table contact_code add column purpose varchar(14) not null default 'CONTACT';
alter table contact_code alter column purpose drop default;
alter table contact_code add column subject_index varchar(44) null;
alter table contact_code add constraint contact_code_purpose_check check (purpose in ('CONTACT', 'PASSWORD_RESET'));
alter table contact_code add constraint contact_code_reset_has_subject check ((purpose = 'PASSWORD_RESET') = (subject_index is not null));
create index contact_code_subject_index on contact_code (subject_index, created_at) where subject_index is not null;
`;
