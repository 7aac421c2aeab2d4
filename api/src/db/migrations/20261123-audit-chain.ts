import { Migration } from '@mikro-orm/migrations';

/** The audit log becomes a hash chain for each school and one for the city, and knows whose data a line is about. */
export class AuditChain extends Migration {
  override up(): void {
    this.addSql(AUDIT_CHAIN);
  }
}

const AUDIT_CHAIN = /* sql */ `
alter table audit_entry add column actor_title varchar(120) null;
alter table audit_entry add column student_id uuid null;
alter table audit_entry add column "position" int null;
alter table audit_entry add column previous_hash bytea null;
alter table audit_entry add column hash bytea null;

create index audit_entry_at_index on audit_entry ("at");
create index audit_entry_action_index on audit_entry (action, "at");
create index audit_entry_actor_index on audit_entry (actor_account_id, "at");
create index audit_entry_student_index on audit_entry (student_id, "at") where student_id is not null;
create index audit_entry_unchained_index on audit_entry (id) where "position" is null;
create unique index audit_entry_school_position_unique on audit_entry (school_id, "position") where school_id is not null;
create unique index audit_entry_city_position_unique on audit_entry ("position") where school_id is null;
alter table audit_entry add constraint audit_entry_chained_whole_check
  check (("position" is null) = (hash is null) and ("position" is null) = (previous_hash is null));

-- Where each chain ends: the key is a school's id, or 'city' for what belongs to no school.
create table audit_chain (
  chain varchar(36) primary key,
  "position" int not null,
  hash bytea not null
);

-- Unambiguous whatever the values hold: length in bytes, colon, text; a tilde for nothing. audit-hash.ts does the same.
create function audit_field(value text) returns text language sql immutable as $$
  select case when value is null then '~' else octet_length(convert_to(value, 'UTF8')) || ':' || value end
$$;

create function audit_entry_hash(entry audit_entry) returns bytea language sql immutable as $$
  select sha256(convert_to(concat(
    audit_field('audit_entry/1'),
    audit_field(entry."position"::text),
    audit_field(encode(entry.previous_hash, 'hex')),
    audit_field(entry.id::text),
    audit_field((extract(epoch from entry."at") * 1000000)::bigint::text),
    audit_field(entry.action),
    audit_field(entry.actor_account_id::text),
    audit_field(entry.actor_kind),
    audit_field(entry.actor_title),
    audit_field(entry.school_id::text),
    audit_field(entry.subject_type),
    audit_field(entry.subject_id::text),
    audit_field(entry.student_id::text),
    audit_field(entry.details::text)
  ), 'UTF8'))
$$;

-- Once for all lines of a chain, not once for each: a transaction that writes one row n times reads through n versions
-- of it each time, and the log of a whole city is chained in one.
create function audit_chain_ends(head audit_chain) returns void language sql set search_path = public, pg_temp as $$
  update audit_chain set "position" = head."position", hash = head.hash where chain = head.chain
$$;
revoke all on function audit_chain_ends(audit_chain) from public;

-- Chains the lines that are not chained yet. Committed ones always are, and those of others cannot be seen: so these
-- are the lines of this transaction. Heads are locked in one order, so that two transactions never wait for each other.
create function audit_chain_pending() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entry audit_entry;
  head audit_chain;
  key text;
begin
  for entry in select * from audit_entry where "position" is null order by school_id nulls first, "at", id loop
    key := coalesce(entry.school_id::text, 'city');
    if head.chain is distinct from key then
      perform audit_chain_ends(head);
      select * into head from audit_chain where chain = key for update;
      if not found then
        insert into audit_chain values (key, 0, sha256(convert_to(key, 'UTF8'))) on conflict do nothing;
        select * into strict head from audit_chain where chain = key for update;
      end if;
    end if;
    entry."position" := head."position" + 1;
    entry.previous_hash := head.hash;
    head."position" := entry."position";
    head.hash := audit_entry_hash(entry);
    update audit_entry set "position" = entry."position", previous_hash = entry.previous_hash, hash = head.hash
      where id = entry.id;
  end loop;
  perform audit_chain_ends(head);
end $$;
revoke all on function audit_chain_pending() from public;

drop trigger audit_entry_is_final on audit_entry;
select audit_chain_pending();

create or replace function audit_entry_is_final() returns trigger language plpgsql as $$
declare
  seal constant text[] := array['position', 'previous_hash', 'hash'];
begin
  -- The one change there is: chaining, from within the trigger below.
  if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then
    if old."position" is null and to_jsonb(old) - seal = to_jsonb(new) - seal then
      return new;
    end if;
  end if;
  raise exception 'audit entries are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function audit_entry_is_final();

create function audit_entry_arrives_unchained() returns trigger language plpgsql as $$
begin
  new."position" := null;
  new.previous_hash := null;
  new.hash := null;
  return new;
end $$;
create trigger audit_entry_arrives_unchained before insert on audit_entry
  for each row execute function audit_entry_arrives_unchained();

-- At commit: the heads are locked for as long as the commit takes, however long the transaction took.
create function audit_entry_joins_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform audit_chain_pending();
  return null;
end $$;
create constraint trigger audit_entry_joins_chain after insert on audit_entry
  deferrable initially deferred for each row execute function audit_entry_joins_chain();
`;
