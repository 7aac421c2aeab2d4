import { Migration } from '@mikro-orm/migrations';

/** Which e-mail addresses are proven; failures that are forgotten in time, also those of names that nobody has. */
export class AccountSafety extends Migration {
  override up(): void {
    this.addSql(ACCOUNT_SAFETY);
  }
}

const ACCOUNT_SAFETY = /* sql */ `
alter table account add column last_failed_at timestamptz null;
alter table account add column email_proven_at timestamptz null;

-- Proven before this was written down: by the code of a binding that became the account, or by a link that was mailed.
update account set email_proven_at = now()
where email is not null and (
  exists (select from binding_application application where application.guardian_account_id = account.id
    and application.status = 'APPROVED' and application.contact_channel = 'EMAIL'
    and application.contact_address = account.email)
  or (password_hash is not null and exists (
    select from session where session.account_id = account.id and session.method = 'LINK')));

create table unknown_name (
  id uuid not null,
  name_hash varchar(44) not null,
  failed_sign_ins smallint not null default 0,
  last_failed_at timestamptz not null,
  locked_until timestamptz null,
  primary key (id)
);
alter table unknown_name add constraint unknown_name_name_hash_unique unique (name_hash);
create index unknown_name_failed_index on unknown_name (last_failed_at);
alter table unknown_name enable row level security;
create policy unknown_name_system on unknown_name using ((select scope.is_system())) with check ((select scope.is_system()));
`;
