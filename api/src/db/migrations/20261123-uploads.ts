import { Migration } from '@mikro-orm/migrations';

/** Files that people send. */
export class Uploads extends Migration {
  override up(): void {
    this.addSql(UPLOADS);
  }
}

const UPLOADS = /* sql */ `
create table upload (
  id uuid not null,
  owner_id uuid not null,
  name varchar(130) not null,
  content_type varchar(20) not null,
  size int not null,
  sha256 varchar(64) not null,
  key varchar(80) not null,
  created_at timestamptz not null,
  attached_type varchar(40) null,
  attached_id uuid null,
  primary key (id)
);
create index upload_owner_index on upload (owner_id);
create index upload_attached_index on upload (attached_type, attached_id);
create index upload_created_index on upload (created_at);
alter table upload add constraint upload_key_unique unique (key);
alter table upload add constraint upload_attached_whole_check check ((attached_type is null) = (attached_id is null));
alter table upload add constraint upload_size_check check (size > 0);
alter table upload add constraint upload_owner_id_foreign foreign key (owner_id) references account (id);

alter table upload enable row level security;
create policy upload_system on upload using ((select scope.is_system())) with check ((select scope.is_system()));
create policy upload_viewer on upload for select using (owner_id = (select scope.account()));
`;
