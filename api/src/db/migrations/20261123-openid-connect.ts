import { Migration } from '@mikro-orm/migrations';

/** Outside providers and who has linked them; other systems that sign people in with us, and what they hold. */
export class OpenidConnect extends Migration {
  override up(): void {
    this.addSql(OPENID_CONNECT);
  }
}

const OPENID_CONNECT = /* sql */ `
create table identity_provider (
  id uuid not null,
  name varchar(60) not null,
  icon text null,
  issuer varchar(300) not null,
  client_id varchar(200) not null,
  client_secret_sealed text null,
  scopes text[] not null,
  subject_claim varchar(60) not null,
  label_claim varchar(60) not null,
  enabled boolean not null,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (id)
);
alter table identity_provider add constraint identity_provider_name_unique unique (name);

create table outside_identity (
  id uuid not null,
  provider_id uuid not null,
  account_id uuid not null,
  subject_index varchar(44) not null,
  label varchar(254) not null,
  linked_at timestamptz not null,
  last_used_at timestamptz null,
  primary key (id)
);
create index outside_identity_account_index on outside_identity (account_id);
alter table outside_identity add constraint outside_identity_provider_subject_unique unique (provider_id, subject_index);
alter table outside_identity add constraint outside_identity_provider_id_foreign foreign key (provider_id) references identity_provider (id) on delete cascade;
alter table outside_identity add constraint outside_identity_account_id_foreign foreign key (account_id) references account (id) on delete cascade;

create table outside_attempt (
  id uuid not null,
  state_hash varchar(44) not null,
  browser_hash varchar(44) not null,
  sealed text not null,
  provider_id uuid not null,
  account_id uuid null,
  app varchar(7) not null,
  return_to varchar(300) null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz null,
  primary key (id)
);
alter table outside_attempt add constraint outside_attempt_state_hash_unique unique (state_hash);
create index outside_attempt_expires_index on outside_attempt (expires_at);
alter table outside_attempt add constraint outside_attempt_app_check check (app in ('PARENT', 'TEACHER', 'ADMIN'));
alter table outside_attempt add constraint outside_attempt_provider_id_foreign foreign key (provider_id) references identity_provider (id) on delete cascade;
alter table outside_attempt add constraint outside_attempt_account_id_foreign foreign key (account_id) references account (id) on delete cascade;

create table oidc_client (
  id uuid not null,
  name varchar(60) not null,
  client_id varchar(40) not null,
  secret_sealed text not null,
  homepage_url varchar(300) null,
  redirect_uris text[] not null,
  scopes text[] not null,
  enabled boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz null,
  version int not null default 1,
  primary key (id)
);
alter table oidc_client add constraint oidc_client_client_id_unique unique (client_id);

create table oidc_signing_key (
  id uuid not null,
  kid varchar(44) not null,
  key_sealed text not null,
  created_at timestamptz not null,
  primary key (id)
);
alter table oidc_signing_key add constraint oidc_signing_key_kid_unique unique (kid);

create table oidc_artifact (
  id uuid not null,
  kind varchar(40) not null,
  key_hash varchar(44) not null,
  payload jsonb not null,
  account_id uuid null,
  session_id uuid null,
  client_id varchar(40) null,
  grant_id varchar(64) null,
  uid varchar(64) null,
  created_at timestamptz not null,
  expires_at timestamptz null,
  primary key (id)
);
alter table oidc_artifact add constraint oidc_artifact_kind_key_unique unique (kind, key_hash);
create index oidc_artifact_account_index on oidc_artifact (account_id, kind);
create index oidc_artifact_session_index on oidc_artifact (session_id);
create index oidc_artifact_grant_index on oidc_artifact (grant_id);
create index oidc_artifact_uid_index on oidc_artifact (uid);
create index oidc_artifact_expires_index on oidc_artifact (expires_at);
alter table oidc_artifact add constraint oidc_artifact_account_id_foreign foreign key (account_id) references account (id) on delete cascade;
alter table oidc_artifact add constraint oidc_artifact_session_id_foreign foreign key (session_id) references session (id) on delete cascade;

alter table outside_identity enable row level security;
create policy outside_identity_system on outside_identity using ((select scope.is_system())) with check ((select scope.is_system()));
create policy outside_identity_viewer on outside_identity for select using (account_id = (select scope.account()));

alter table outside_attempt enable row level security;
create policy outside_attempt_system on outside_attempt using ((select scope.is_system())) with check ((select scope.is_system()));

alter table oidc_artifact enable row level security;
create policy oidc_artifact_system on oidc_artifact using ((select scope.is_system())) with check ((select scope.is_system()));
create policy oidc_artifact_viewer on oidc_artifact for select using (account_id = (select scope.account()));

alter table oidc_signing_key enable row level security;
create policy oidc_signing_key_system on oidc_signing_key using ((select scope.is_system())) with check ((select scope.is_system()));
`;
