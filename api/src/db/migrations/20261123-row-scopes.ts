import { Migration } from '@mikro-orm/migrations';

/**
 * The second wall: PostgreSQL shows the running app only the rows of whoever asks (docs/decisions/0011).
 *
 * A table with personal data gets this, in the migration that makes it:
 *
 *   alter table thing enable row level security;
 *   create policy thing_system on thing using ((select scope.is_system())) with check ((select scope.is_system()));
 *   create policy thing_viewer on thing for select using (account_id = (select scope.account()) or …);
 *
 * and in its entity `policies: rowScopes('thing', `account_id = (select scope.account()) or …`)` (db/row-scopes.ts).
 * Leave out the second policy when nobody but the system reads it. Words of the policies:
 *
 * - `(select scope.…())` around each call: it is asked once for a statement, not once for a row;
 * - `in (select scope.…s())` for the ids of several rows: they are hashed once, and each row is one look. Such an answer
 *   may hold a whole school; as an array it would be read from its beginning for each row.
 */
export class RowScopes extends Migration {
  override up(): void {
    this.addSql(WORDS);
    this.addSql(POLICIES);
    this.addSql(BESIDE);
  }
}

/** What policies are written in. `scoped()` in db/scope.ts sets the variables. */
const WORDS = /* sql */ `
create schema scope;

-- An identity kind, APPLICANT, NOBODY or SYSTEM; empty where nothing was set.
create function scope.kind() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('qinshi.kind', true), '') $$;

create function scope.is_system() returns boolean language sql stable parallel safe
  as $$ select scope.kind() = 'SYSTEM' $$;

create function scope.is_bureau() returns boolean language sql stable parallel safe
  as $$ select scope.kind() = 'BUREAU_ADMIN' $$;

-- Who works with the data of a school's pupils. A subject teacher does not yet.
create function scope.is_school() returns boolean language sql stable parallel safe
  as $$ select scope.kind() = any (array['HOMEROOM_TEACHER', 'OFFICE', 'SCHOOL_ADMIN']) $$;

create function scope.account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('qinshi.account', true), '')::uuid $$;

create function scope.school() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('qinshi.school', true), '')::uuid $$;

create function scope.class_group() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('qinshi.class_group', true), '')::uuid $$;

-- EMAIL:… or SMS:… of a contact that has proven itself.
create function scope.contact() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('qinshi.contact', true), '') $$;

-- The day in Taipei by the clock of the application; by that of the database where none was set.
create function scope.today() returns date language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('qinshi.today', true), '')::date, (now() at time zone 'Asia/Taipei')::date)
$$;

-- The children of a parent; a pupil.
create function scope.own_students() returns setof uuid language sql stable parallel safe
  as $$ select unnest(string_to_array(nullif(current_setting('qinshi.students', true), ''), ',')::uuid[]) $$;

-- The functions below look at tables with the owner's eyes: what they answer is what the policies stand on.

-- Whether an enrolment has begun, and its last day is not over.
create function scope.is_current(enrolment) returns boolean language sql stable parallel safe as $$
  select $1.starts_on <= scope.today() and ($1.ends_on is null or $1.ends_on >= scope.today())
$$;

-- Whether an enrolment is in the class of a homeroom teacher, or in the school of its office.
create function scope.reaches(enrolment) returns boolean language sql stable parallel safe as $$
  select case scope.kind()
    when 'HOMEROOM_TEACHER' then $1.class_group_id = scope.class_group()
    when 'OFFICE' then $1.school_id = scope.school()
    when 'SCHOOL_ADMIN' then $1.school_id = scope.school()
    else false
  end
$$;

-- Pupils of a homeroom teacher's class, or of a school, by where they are now.
create function scope.pupils() returns setof uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
declare
  today constant date := scope.today();
begin
  case scope.kind()
    when 'HOMEROOM_TEACHER' then return query
      select student_id from enrolment
      where class_group_id = scope.class_group() and starts_on <= today and (ends_on is null or ends_on >= today);
    when 'OFFICE', 'SCHOOL_ADMIN' then return query
      select student_id from enrolment
      where school_id = scope.school() and starts_on <= today and (ends_on is null or ends_on >= today);
    else return;
  end case;
end $$;

-- Everybody in whom the viewer has a part: children and pupils.
create function scope.students() returns setof uuid language sql stable parallel safe
  as $$ select scope.own_students() union all select scope.pupils() $$;

-- Classes that the viewer's children, or the pupil, are or were in.
create function scope.own_class_groups() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select class_group_id from enrolment
  where student_id in (select scope.own_students()) and class_group_id is not null
$$;

-- Who works, or worked, at the school of somebody who works there.
create function scope.colleagues() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select id from staff where scope.is_school() and school_id = scope.school()
$$;

-- Who is or was homeroom teacher of one of the own classes.
create function scope.own_teachers() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select staff_id from homeroom_assignment where class_group_id in (select scope.own_class_groups())
$$;

-- Whether an account is that of somebody whom a school works with: its people, its pupils, and their guardians. Asked row by
-- row, because accounts are read by their ids.
create function scope.works_with(account uuid) returns boolean language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select from staff where account_id = works_with.account and school_id = scope.school())
    or exists (
      select from student join enrolment on enrolment.student_id = student.id and scope.is_current(enrolment)
      where student.account_id = works_with.account and scope.reaches(enrolment))
    or exists (
      select from guardianship
      join enrolment on enrolment.student_id = guardianship.student_id and scope.is_current(enrolment)
      where guardianship.account_id = works_with.account and guardianship.ended_at is null
        and scope.reaches(enrolment));
end $$;

-- Blind index of the viewer's own identity number.
create function scope.number_index() returns text language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select national_id_index from account where id = scope.account()
$$;
`;

const SYSTEM_ALONE = ['applicant_session', 'contact_code', 'kept_message'];

/** Who reads what. Writing is the system's everywhere. */
const READERS = {
  account: `id = (select scope.account()) or (select scope.is_bureau())
    or ((select scope.is_school()) and scope.works_with(id))`,
  session: `account_id = (select scope.account())`,
  bureau_member: `(select scope.is_bureau()) or account_id = (select scope.account())`,
  staff: `(select scope.is_bureau()) or account_id = (select scope.account())
    or ((select scope.is_school()) and school_id = (select scope.school()))
    or id in (select scope.own_teachers() as own_teachers)`,
  staff_post: `(select scope.is_bureau())
    or staff_id in (select scope.colleagues() as colleagues)
    or staff_id in (select scope.own_teachers() as own_teachers)`,
  homeroom_assignment: `(select scope.is_bureau())
    or staff_id in (select scope.colleagues() as colleagues)
    or class_group_id in (select scope.own_class_groups() as own_class_groups)`,
  student: `(select scope.is_bureau()) or id in (select scope.students() as students)`,
  enrolment: `(select scope.is_bureau()) or student_id in (select scope.students() as students)`,
  guardianship: `account_id = (select scope.account()) or (select scope.is_bureau())
    or student_id in (select scope.pupils() as pupils)`,
  binding_application: `guardian_account_id = (select scope.account())
    or guardian_national_id_index = (select scope.number_index())
    or (contact_channel || ':' || contact_address) = (select scope.contact())
    or ('EMAIL:' || guardian_email) = (select scope.contact())
    or ('SMS:' || guardian_phone) = (select scope.contact())
    or student_id in (select scope.pupils() as pupils)`,
  audit_entry: `(select scope.is_bureau())
    or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school()))
    or student_id in (select scope.own_students() as own_students)`,
};

const POLICIES = [
  ...[...SYSTEM_ALONE, ...Object.keys(READERS)].map(
    (table) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));`,
  ),
  ...Object.entries(READERS).map(
    ([table, readers]) => /* sql */ `
create policy ${table}_viewer on ${table} for select using (${readers});`,
  ),
].join('\n');

const BESIDE = /* sql */ `
create index staff_school_index on staff (school_id);

-- That an application waits, and since when: all that the bureau's figures need of it.
create view scope.waiting_application with (security_barrier) as
  select student_id, submitted_at from binding_application
  where status = 'SUBMITTED'
    and ((select scope.is_bureau()) or student_id in (select scope.pupils()));

-- The queue's own tables stay the owner's: the app can add a job, and nothing else.
create function enqueue_job(identifier text, payload json, job_key text, max_attempts int) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(
    identifier => enqueue_job.identifier, payload => enqueue_job.payload,
    job_key => enqueue_job.job_key, max_attempts => enqueue_job.max_attempts);
end $$;
revoke all on function enqueue_job from public;
`;
