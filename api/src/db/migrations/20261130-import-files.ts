import { Migration } from '@mikro-orm/migrations';

/** Tables that people send to be imported. */
export class ImportFiles extends Migration {
  override up(): void {
    this.addSql(IMPORT_FILES);
  }
}

const IMPORT_FILES = /* sql */ `
create table import_file (
  id uuid not null,
  owner_id uuid not null,
  name varchar(130) not null,
  kind varchar(4) not null,
  size int not null,
  sha256 varchar(64) not null,
  key varchar(80) not null,
  created_at timestamptz not null,
  primary key (id)
);
create index import_file_owner_index on import_file (owner_id);
create index import_file_created_index on import_file (created_at);
alter table import_file add constraint import_file_key_unique unique (key);
alter table import_file add constraint import_file_kind_check check (kind in ('CSV', 'XLSX', 'ZIP'));
alter table import_file add constraint import_file_size_check check (size > 0);
alter table import_file add constraint import_file_owner_id_foreign foreign key (owner_id) references account (id);

alter table import_file enable row level security;
create policy import_file_system on import_file using ((select scope.is_system())) with check ((select scope.is_system()));
create policy import_file_viewer on import_file for select using (owner_id = (select scope.account()));

alter table stored_file drop constraint stored_file_named_by_check;
alter table stored_file add constraint stored_file_named_by_check
  check (named_by in ('binding_application.signature_key', 'import_file.key', 'upload.key'));
`;
