import { Migration } from '@mikro-orm/migrations';

/** Deliveries of school information systems: the import, its rows, its problems, and what sources call things. */
export class SisImports extends Migration {
  override up(): void {
    this.addSql(SIS_IMPORT);
  }
}

const SIS_IMPORT = /* sql */ `
create table sis_import (
  id uuid not null,
  school_id uuid null,
  source varchar(80) not null,
  content varchar(12) not null,
  file_key varchar(80) null,
  file_name varchar(130) not null,
  sha256 varchar(64) not null,
  columns jsonb not null,
  complete bool not null,
  state varchar(10) not null,
  started_by_id uuid not null,
  started_by_name varchar(50) not null,
  started_by_kind varchar(20) not null,
  started_at timestamptz not null,
  finished_at timestamptz null,
  done int not null default 0,
  total int not null default 0,
  counts jsonb not null,
  errors int not null default 0,
  warnings int not null default 0,
  suspicious jsonb not null,
  primary key (id)
);
create index sis_import_school_index on sis_import (school_id, started_at);
create index sis_import_state_index on sis_import (state);
alter table sis_import add constraint sis_import_state_check
  check (state in ('READING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED'));
alter table sis_import add constraint sis_import_content_check
  check (content in ('ONEROSTER', 'STUDENTS', 'STAFF', 'CLASSES'));
alter table sis_import add constraint sis_import_school_id_foreign
  foreign key (school_id) references school (id) on delete set null;

create table sis_row (
  id uuid not null,
  import_id uuid not null,
  kind varchar(12) not null,
  file varchar(80) null,
  line int null,
  source_id varchar(140) not null,
  school_ref varchar(120) null,
  class_ref varchar(120) null,
  user_ref varchar(120) null,
  data jsonb not null,
  extra jsonb null,
  ended bool not null,
  national_id_sealed varchar(120) null,
  national_id_index varchar(44) null,
  new_id uuid not null,
  target_id uuid null,
  account_id uuid null,
  school_id uuid null,
  class_id uuid null,
  current_id uuid null,
  placed bool not null default false,
  outcome varchar(8) null,
  primary key (id)
);
create index sis_row_import_index on sis_row (import_id, kind, source_id);
create index sis_row_user_index on sis_row (import_id, user_ref);
alter table sis_row add constraint sis_row_import_id_foreign
  foreign key (import_id) references sis_import (id) on delete cascade;

create table sis_problem (
  id uuid not null,
  import_id uuid not null,
  severity varchar(8) not null,
  code varchar(40) not null,
  params jsonb not null,
  file varchar(80) not null,
  line int null,
  "column" varchar(80) null,
  primary key (id)
);
create index sis_problem_import_index on sis_problem (import_id, severity, file, line);
alter table sis_problem add constraint sis_problem_severity_check check (severity in ('ERROR', 'WARNING'));
alter table sis_problem add constraint sis_problem_import_id_foreign
  foreign key (import_id) references sis_import (id) on delete cascade;

create table sis_record (
  id uuid not null,
  source varchar(80) not null,
  kind varchar(12) not null,
  source_id varchar(140) not null,
  target_id uuid null,
  school_id uuid null,
  data jsonb not null,
  national_id_index varchar(44) null,
  seen_at timestamptz not null,
  primary key (id)
);
alter table sis_record add constraint sis_record_source_unique unique (source, kind, source_id);
create index sis_record_target_index on sis_record (target_id);

create table sis_columns (
  id uuid not null,
  school_id uuid null,
  content varchar(12) not null,
  columns jsonb not null,
  saved_at timestamptz not null,
  primary key (id)
);
create unique index sis_columns_school_unique on sis_columns (school_id, content) where school_id is not null;
create unique index sis_columns_city_unique on sis_columns (content) where school_id is null;
alter table sis_columns add constraint sis_columns_content_check
  check (content in ('ONEROSTER', 'STUDENTS', 'STAFF', 'CLASSES'));
alter table sis_columns add constraint sis_columns_school_id_foreign
  foreign key (school_id) references school (id) on delete set null;

alter table sis_import enable row level security;
create policy sis_import_system on sis_import using ((select scope.is_system())) with check ((select scope.is_system()));
create policy sis_import_viewer on sis_import for select using
  ((select scope.is_bureau()) or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school())));
alter table sis_row enable row level security;
create policy sis_row_system on sis_row using ((select scope.is_system())) with check ((select scope.is_system()));
alter table sis_problem enable row level security;
create policy sis_problem_system on sis_problem using ((select scope.is_system())) with check ((select scope.is_system()));
alter table sis_record enable row level security;
create policy sis_record_system on sis_record using ((select scope.is_system())) with check ((select scope.is_system()));

-- Fresh rows in numbers: the planner has to know of them, and only a table's owner may tell it.
create function analyze_sis_rows() returns void language sql security definer set search_path = public, pg_temp as $$
  analyze sis_row
$$;
revoke all on function analyze_sis_rows() from public;
`;
