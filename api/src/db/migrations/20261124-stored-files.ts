import { Migration } from '@mikro-orm/migrations';

/** Files that were written, until the rows that name them are certain. */
export class StoredFiles extends Migration {
  override up(): void {
    this.addSql(STORED_FILES);
  }
}

const STORED_FILES = /* sql */ `
create table stored_file (
  id uuid not null,
  key varchar(80) not null,
  named_by varchar(40) not null,
  stored_at timestamptz not null,
  primary key (id)
);
alter table stored_file add constraint stored_file_key_unique unique (key);
create index stored_file_stored_index on stored_file (stored_at);
alter table stored_file add constraint stored_file_named_by_check check (named_by in ('binding_application.signature_key', 'upload.key'));
`;
