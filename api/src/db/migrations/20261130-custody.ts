import { Migration } from '@mikro-orm/migrations';

/**
 * A court order keeps everything about a child from one of its guardians (docs/decisions/0022). The database itself takes
 * such children out of what a family may read, whoever forgot to ask; and what an account holds about them, news and
 * requests and forms, is out of its reach for as long.
 */
export class Custody extends Migration {
  override up(): void {
    this.addSql(TABLE);
    this.addSql(WORDS);
    this.addSql(POLICIES);
  }
}

const TABLE = /* sql */ `
create table custody_restriction (
  id uuid not null primary key,
  student_id uuid not null,
  account_id uuid not null,
  guardian_index varchar(44) null,
  starts_on date not null,
  ends_on date null,
  basis varchar(100) not null,
  note varchar(500) null,
  school_id uuid null,
  recorded_by_name varchar(50) not null,
  recorded_at timestamptz not null,
  lifted_by_name varchar(50) null,
  lifted_at timestamptz null,
  lift_reason varchar(200) null
);
create index custody_restriction_account_index on custody_restriction (account_id, student_id);
create index custody_restriction_student_index on custody_restriction (student_id);
create index custody_restriction_number_index on custody_restriction (guardian_index);
alter table custody_restriction add constraint custody_restriction_ends_after_start
  check (ends_on is null or ends_on >= starts_on);
alter table custody_restriction add constraint custody_restriction_lifted_check
  check ((lifted_at is null) = (lift_reason is null) and (lifted_at is null) = (lifted_by_name is null));
alter table custody_restriction add constraint custody_restriction_student_id_foreign
  foreign key (student_id) references student (id);
alter table custody_restriction add constraint custody_restriction_account_id_foreign
  foreign key (account_id) references account (id);
alter table custody_restriction add constraint custody_restriction_school_id_foreign
  foreign key (school_id) references school (id) on delete no action;
alter table guardianship add column end_reason varchar(200) null;
`;

const WORDS = /* sql */ `
-- Children of whom a court order lets the viewer's account know nothing today.
create function scope.restricted_students() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select student_id from custody_restriction
  where account_id = scope.account() and lifted_at is null
    and starts_on <= scope.today() and (ends_on is null or ends_on >= scope.today())
$$;

-- Whether a court order keeps a guardian's own forms for a child from whoever opens them, account or proven contact.
create function scope.withholds(student uuid, guardian uuid, number_index text) returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from custody_restriction
    where custody_restriction.student_id = withholds.student
      and (custody_restriction.account_id = withholds.guardian
        or custody_restriction.guardian_index = withholds.number_index)
      and lifted_at is null and starts_on <= scope.today() and (ends_on is null or ends_on >= scope.today()))
$$;

-- The children of a parent; a pupil. Whatever the application believes, those of a court order are not among them.
create or replace function scope.own_students() returns setof uuid language sql stable parallel safe as $$
  select unnest(string_to_array(nullif(current_setting('qinshi.students', true), ''), ',')::uuid[])
  except
  select scope.restricted_students()
$$;
`;

const POLICIES = /* sql */ `
alter table custody_restriction enable row level security;
create policy custody_restriction_system on custody_restriction
  using ((select scope.is_system())) with check ((select scope.is_system()));
create policy custody_restriction_viewer on custody_restriction for select using (
  (select scope.is_bureau()) or student_id in (select scope.pupils() as pupils));

drop policy notification_viewer on notification;
create policy notification_viewer on notification for select using (
  account_id = (select scope.account())
  and (audience <> 'FAMILY' or student_id is null
    or not (student_id in (select scope.restricted_students() as restricted_students))));

drop policy notification_choice_viewer on notification_choice;
create policy notification_choice_viewer on notification_choice for select using (
  account_id = (select scope.account())
  and (student_id is null or not (student_id in (select scope.restricted_students() as restricted_students))));

drop policy data_request_viewer on data_request;
create policy data_request_viewer on data_request for select using (
  (requester_id = (select scope.account())
    and (student_id is null or not (student_id in (select scope.restricted_students() as restricted_students))))
  or (select scope.is_bureau())
  or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN']) and (
    (student_id is null and school_id = (select scope.school()))
    or student_id = any (array(select scope.pupils())))));

drop policy binding_application_viewer on binding_application;
create policy binding_application_viewer on binding_application for select using (
  ((guardian_account_id = (select scope.account())
      or guardian_national_id_index = (select scope.number_index())
      or (contact_channel || ':' || contact_address) = (select scope.contact())
      or ('EMAIL:' || guardian_email) = (select scope.contact())
      or ('SMS:' || guardian_phone) = (select scope.contact()))
    and not scope.withholds(student_id, guardian_account_id, guardian_national_id_index))
  or student_id in (select scope.pupils() as pupils));
`;
