import { Migration } from '@mikro-orm/migrations';

/** Services of school systems that are read by themselves, and which imports came of that. */
export class SisSources extends Migration {
  override up(): void {
    this.addSql(SIS_SOURCE);
  }
}

const SIS_SOURCE = /* sql */ `
create table sis_source (
  id uuid not null,
  school_id uuid null,
  name varchar(60) not null,
  base_url varchar(300) not null,
  token_url varchar(300) not null,
  client_id varchar(120) not null,
  client_secret_sealed text not null,
  every_hours smallint not null,
  auto_apply bool not null,
  enabled bool not null,
  next_pull_at timestamptz not null,
  last_pulled_at timestamptz null,
  failure varchar(20) null,
  failures int not null default 0,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (id)
);
create index sis_source_school_index on sis_source (school_id);
create index sis_source_due_index on sis_source (next_pull_at) where enabled;
alter table sis_source add constraint sis_source_hours_check check (every_hours >= 1 and every_hours <= 168);
alter table sis_source add constraint sis_source_school_id_foreign
  foreign key (school_id) references school (id) on delete cascade;
alter table sis_source enable row level security;
create policy sis_source_system on sis_source using ((select scope.is_system())) with check ((select scope.is_system()));
create policy sis_source_viewer on sis_source for select using
  ((select scope.is_bureau()) or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school())));

alter table sis_import add column pulled_from_id uuid null, add column pulled_up_to timestamptz null;
create index sis_import_pulled_index on sis_import (pulled_from_id, started_at);
`;
