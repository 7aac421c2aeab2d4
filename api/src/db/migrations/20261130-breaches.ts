import { Migration } from '@mikro-orm/migrations';

/** Breaches of personal data: a record of each, to which is only added. */
export class Breaches extends Migration {
  override up(): void {
    this.addSql(TABLES);
    this.addSql(POLICIES);
  }
}

const TABLES = /* sql */ `
create table breach (
  id uuid not null,
  school_id uuid null,
  title varchar(60) not null,
  description varchar(2000) not null,
  found_at timestamptz not null,
  data_kinds jsonb not null,
  people_count int not null,
  opened_at timestamptz not null,
  opened_by_id uuid not null,
  opened_by_name varchar(100) not null,
  closed_at timestamptz null,
  primary key (id)
);
create index breach_school_index on breach (school_id);
create index breach_opener_index on breach (opened_by_id);
create index breach_found_index on breach (found_at);
alter table breach add constraint breach_people_check check (people_count >= 0 and people_count <= 1000000);
alter table breach add constraint breach_found_check check (found_at <= opened_at);
alter table breach add constraint breach_school_id_foreign foreign key (school_id) references school (id);
alter table breach add constraint breach_opened_by_id_foreign foreign key (opened_by_id) references account (id);

create table breach_step (
  id uuid not null,
  breach_id uuid not null,
  position smallint not null,
  kind varchar(8) not null,
  note varchar(1000) not null,
  at timestamptz not null,
  done_by_id uuid not null,
  done_by_name varchar(100) not null,
  primary key (id)
);
alter table breach_step add constraint breach_step_position_unique unique (breach_id, position);
create index breach_step_account_index on breach_step (done_by_id);
alter table breach_step add constraint breach_step_kind_check
  check (kind in ('ASSESS', 'CONTAIN', 'NOTIFY', 'REPORT', 'CLOSE', 'NOTE'));
alter table breach_step add constraint breach_step_breach_id_foreign foreign key (breach_id) references breach (id);
alter table breach_step add constraint breach_step_done_by_id_foreign foreign key (done_by_id) references account (id);

-- What was recorded of a breach is evidence: it is added to, and never changed.
create function breach_step_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'steps of a breach are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger breach_step_is_final before update or delete on breach_step
  for each row execute function breach_step_is_final();
create trigger breach_step_is_never_emptied before truncate on breach_step
  for each statement execute function breach_step_is_final();

-- Of the own school for its administrators; all of them for the bureau, which is told of each.
create function scope.kept_breaches() returns setof uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
begin
  case scope.kind()
    when 'SCHOOL_ADMIN' then return query select id from breach where school_id = scope.school();
    when 'BUREAU_ADMIN' then return query select id from breach;
    else return;
  end case;
end $$;
`;

const POLICIES = ['breach', 'breach_step']
  .map(
    (table) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
create policy ${table}_viewer on ${table} for select using (${table === 'breach' ? 'id' : 'breach_id'} in (select scope.kept_breaches() as kept_breaches));`,
  )
  .join('\n');
