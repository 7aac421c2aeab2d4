import { Migration } from '@mikro-orm/migrations';

/**
 * Who outside may read rosters (OneRoster), and what they read: functions that look with the owner's eyes and answer a
 * client of the kind ROSTER alone, of its schools alone, in the columns that leave the house alone. No policy of a table
 * knows clients: whatever else they ask for is empty.
 */
export class Roster extends Migration {
  override up(): void {
    this.addSql(CLIENTS);
    this.addSql(TOUCHED);
    this.addSql(WORDS);
    this.addSql(PLACES);
    this.addSql(PEOPLE);
    this.addSql(ENROLLMENTS);
  }
}

const CLIENTS = /* sql */ `
create table roster_client (
  id uuid not null,
  name varchar(60) not null,
  client_id varchar(40) not null,
  secret_hash varchar(43) not null,
  school_ids uuid[] null,
  created_at timestamptz not null,
  last_used_at timestamptz null,
  revoked_at timestamptz null,
  primary key (id)
);
alter table roster_client add constraint roster_client_client_id_unique unique (client_id);

create table roster_token (
  token_hash varchar(43) not null,
  client_id uuid not null,
  expires_at timestamptz not null,
  primary key (token_hash)
);
create index roster_token_client_index on roster_token (client_id);
alter table roster_token add constraint roster_token_client_id_foreign
  foreign key (client_id) references roster_client (id) on delete cascade;
`;

/** Readers ask for what changed since they came last. */
const TOUCHED = /* sql */ `
create function scope.touch() returns trigger language plpgsql as $$
begin
  new.modified_at := pg_catalog.now();
  return new;
end $$;
${['school', 'term', 'class_group', 'student', 'enrolment', 'staff', 'staff_post', 'homeroom_assignment']
  .map(
    (table) => `
alter table ${table} add column modified_at timestamptz not null default now();
create trigger ${table}_touched before update on ${table} for each row
  when (old.* is distinct from new.*) execute function scope.touch();`,
  )
  .join('\n')}
`;

const WORDS = /* sql */ `
-- Schools of the client that asks; those that are closed are nobody's.
create function scope.roster_schools() returns setof uuid language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select school.id from school, roster_client client
  where scope.kind() = 'ROSTER' and client.id = scope.account() and client.revoked_at is null
    and (client.school_ids is null or school.id = any (client.school_ids))
    and (school.closed_on is null or school.closed_on > scope.today())
$$;

-- The school year of today, by the count of the Republic.
create function scope.roster_year() returns int language sql stable as $$
  select extract(year from scope.today())::int - 1911 - (extract(month from scope.today()) < 8)::int
$$;

-- Since when something is as it is: when it was written, or the day on which it began, or after which it was over.
create function scope.roster_since(modified timestamptz, starts date, ends date) returns timestamptz
  language sql stable as $$
  select date_trunc('milliseconds', greatest(modified, (case when ends < scope.today() then ends + 1 else starts end)
    ::timestamp at time zone 'Asia/Taipei'))
$$;

-- The family name of a full name: of Han names the first character, or two of those that have two.
create function scope.roster_family(name text) returns text language sql immutable as $$
  select case
    when name ~ '^[一-鿿]+$' and char_length(name) > 2 and left(name, 2) in ('歐陽', '司馬', '上官', '諸葛', '司徒',
      '皇甫', '東方', '夏侯', '尉遲', '張簡', '范姜', '周黃', '江謝', '歐唐') then left(name, 2)
    when name ~ '^[一-鿿]+$' then left(name, 1)
    else substring(name from ' ([^ ]+)$') end
$$;

create function scope.roster_given(name text) returns text language sql immutable as $$
  select case when name ~ '^[一-鿿]+$' then substr(name, char_length(scope.roster_family(name)) + 1)
    else regexp_replace(name, ' [^ ]+$', '') end
$$;
`;

const PLACES = /* sql */ `
create function scope.roster_orgs(only_id uuid)
  returns table (id uuid, live boolean, modified_at timestamptz, name text, identifier text, level text, district text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select school.id, true, date_trunc('milliseconds', school.modified_at), school.name, school.code, school.level,
    school.district
  from school where school.id in (select scope.roster_schools()) and (only_id is null or school.id = only_id)
$$;

create function scope.roster_classes(only_id uuid)
  returns table (id uuid, live boolean, modified_at timestamptz, school_id uuid, school_year int, grade int, number int,
    title text, course_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select class.id, true, date_trunc('milliseconds', class.modified_at), class.school_id, class.school_year, class.grade,
    class.number, class.name, md5(class.school_id::text || ':' || class.school_year || ':' || class.grade)::uuid
  from class_group class
  where class.school_id in (select scope.roster_schools()) and class.school_year >= scope.roster_year()
    and (only_id is null or class.id = only_id)
$$;
`;

/** Who left is known for ninety days, by id alone. */
const PEOPLE = /* sql */ `
create function scope.roster_users(only_id uuid)
  returns table (id uuid, role text, live boolean, modified_at timestamptz, family_name text, given_name text,
    identifier text, gender text, grade int, title text, start_date date, school_ids uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select student.id, 'student', here.live,
    greatest(date_trunc('milliseconds', greatest(student.modified_at, class.modified_at)), here.since),
    case when here.live then scope.roster_family(student.name) end,
    case when here.live then scope.roster_given(student.name) end,
    case when here.live then here.student_number end, case when here.live then student.gender end,
    case when here.live then class.grade end, null, null, array[here.school_id]
  from (
    select distinct on (student_id) student_id, school_id, class_group_id, student_number,
      ends_on is null or ends_on >= scope.today() as live,
      scope.roster_since(modified_at, starts_on, ends_on) as since
    from enrolment
    where school_id in (select scope.roster_schools()) and starts_on <= scope.today()
      and (ends_on is null or ends_on >= scope.today() - 90) and (only_id is null or student_id = only_id)
    order by student_id, ends_on desc nulls first, starts_on desc
  ) here
  join student on student.id = here.student_id
  left join class_group class on class.id = here.class_group_id
  union all
  select account_id, case when bool_or(teaches and live) then 'teacher' else 'administrator' end, bool_or(live), max(since),
    scope.roster_family((array_agg(name order by starts_on desc) filter (where live))[1]),
    scope.roster_given((array_agg(name order by starts_on desc) filter (where live))[1]),
    null, null, null, (array_agg(title order by starts_on desc) filter (where live))[1],
    min(starts_on) filter (where live),
    coalesce(array_agg(school_id order by school_id) filter (where live), array_agg(school_id order by school_id))
  from (
    select staff.account_id, staff.school_id, staff.name, staff.starts_on,
      staff.ends_on is null or staff.ends_on >= scope.today() as live,
      greatest(scope.roster_since(staff.modified_at, staff.starts_on, staff.ends_on),
        date_trunc('milliseconds', greatest(post.modified_at, leads.modified_at))) as since,
      coalesce(post.teaches, false) or coalesce(leads.now, false) or post.works is not true as teaches, post.title
    from staff
    left join lateral (
      select bool_or(power = 'SUBJECT_TEACHER') filter (where current) as teaches, bool_or(current) as works,
        (array_agg(title order by starts_on, id) filter (where current))[1] as title, max(modified_at) as modified_at
      from (select staff_post.*, starts_on <= scope.today() and (ends_on is null or ends_on >= scope.today()) as current
        from staff_post where staff_id = staff.id) own
    ) post on true
    left join lateral (
      select bool_or(starts_on <= scope.today() and (ends_on is null or ends_on >= scope.today())) as now,
        max(modified_at) as modified_at
      from homeroom_assignment where staff_id = staff.id
    ) leads on true
    where staff.school_id in (select scope.roster_schools()) and staff.starts_on <= scope.today()
      and (staff.ends_on is null or staff.ends_on >= scope.today() - 90) and (only_id is null or staff.account_id = only_id)
  ) work
  group by account_id
$$;
`;

const ENROLLMENTS = /* sql */ `
create function scope.roster_enrollments(only_id uuid, only_class uuid)
  returns table (id uuid, role text, live boolean, modified_at timestamptz, user_id uuid, class_id uuid, school_id uuid,
    seat int, begin_date date, end_date date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with classes as materialized (select class.id, class.school_id from scope.roster_classes(only_class) class)
  select place.id, 'student', live, scope.roster_since(modified_at, starts_on, ends_on), student_id, classes.id,
    classes.school_id, case when live then seat_number end, case when live then starts_on end,
    case when live then ends_on end
  from (select enrolment.*, ends_on is null or ends_on >= scope.today() as live from enrolment
    where starts_on <= scope.today() and (ends_on is null or ends_on >= scope.today() - 90)
      and (only_id is null or enrolment.id = only_id)) place
  join classes on classes.id = place.class_group_id
  union all
  select leads.id, 'teacher', live, scope.roster_since(leads.modified_at, leads.starts_on, leads.ends_on),
    staff.account_id, classes.id, classes.school_id, null, case when live then leads.starts_on end,
    case when live then leads.ends_on end
  from (select homeroom_assignment.*, ends_on is null or ends_on >= scope.today() as live from homeroom_assignment
    where starts_on <= scope.today() and (ends_on is null or ends_on >= scope.today() - 90)
      and (only_id is null or homeroom_assignment.id = only_id)) leads
  join classes on classes.id = leads.class_group_id join staff on staff.id = leads.staff_id
$$;
`;
