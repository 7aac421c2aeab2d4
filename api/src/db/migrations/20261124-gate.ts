import { Migration } from '@mikro-orm/migrations';

/** Gates: readers, cards, and swipes in a partition for each month. */
export class Gate extends Migration {
  override up(): void {
    this.addSql(READERS);
    this.addSql(SWIPES);
    this.addSql(MONTHS);
    this.addSql(POLICIES);
  }
}

const READERS = /* sql */ `
create table gate_reader (
  id uuid not null,
  school_id uuid not null,
  name varchar(40) not null,
  gate varchar(40) not null,
  token_hash varchar(43) not null,
  created_at timestamptz not null,
  last_seen_at timestamptz null,
  revoked_at timestamptz null,
  clock_skew int null,
  primary key (id)
);
create index gate_reader_school_index on gate_reader (school_id);
alter table gate_reader add constraint gate_reader_token_hash_unique unique (token_hash);
alter table gate_reader add constraint gate_reader_school_id_foreign foreign key (school_id) references school (id);

create table swipe_block (
  reader_id uuid not null,
  block int not null,
  seen bytea not null,
  primary key (reader_id, block)
);
alter table swipe_block add constraint swipe_block_reader_id_foreign foreign key (reader_id) references gate_reader (id);

create table student_card (
  id uuid not null,
  school_id uuid not null,
  student_id uuid not null,
  card_number varchar(20) not null,
  issued_at timestamptz not null,
  lost_at timestamptz null,
  ended_at timestamptz null,
  primary key (id)
);
create index student_card_student_index on student_card (student_id);
create index student_card_number_index on student_card (school_id, card_number);
create unique index student_card_number_unique on student_card (school_id, card_number)
  where lost_at is null and ended_at is null;
create unique index student_card_one_each_unique on student_card (school_id, student_id)
  where lost_at is null and ended_at is null;
alter table student_card add constraint student_card_school_id_foreign foreign key (school_id) references school (id);
alter table student_card add constraint student_card_student_id_foreign foreign key (student_id) references student (id);
`;

const SWIPES = /* sql */ `
create table swipe (
  occurred_on date not null,
  id uuid not null,
  reader_id uuid not null,
  sequence int not null,
  student_id uuid not null,
  direction varchar(9) not null,
  occurred_at timestamptz not null,
  reader_at timestamptz not null,
  received_at timestamptz not null,
  gate varchar(40) not null,
  skewed boolean not null,
  primary key (occurred_on, id)
) partition by range (occurred_on);
create index swipe_student_index on swipe (student_id, occurred_on);
alter table swipe add constraint swipe_once_unique unique (reader_id, sequence, occurred_on);
alter table swipe add constraint swipe_direction_check check (direction in ('ARRIVAL', 'DEPARTURE'));
alter table swipe add constraint swipe_reader_id_foreign foreign key (reader_id) references gate_reader (id);
alter table swipe add constraint swipe_student_id_foreign foreign key (student_id) references student (id);

create table unknown_swipe (
  id uuid not null,
  school_id uuid not null,
  reader_id uuid not null,
  sequence int not null,
  card_number varchar(20) not null,
  direction varchar(9) not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  primary key (id)
);
create index unknown_swipe_card_index on unknown_swipe (school_id, card_number, occurred_at);
alter table unknown_swipe add constraint unknown_swipe_once_unique unique (reader_id, sequence);
alter table unknown_swipe add constraint unknown_swipe_direction_check check (direction in ('ARRIVAL', 'DEPARTURE'));
alter table unknown_swipe add constraint unknown_swipe_school_id_foreign foreign key (school_id) references school (id);
alter table unknown_swipe add constraint unknown_swipe_reader_id_foreign foreign key (reader_id) references gate_reader (id);
`;

const MONTHS = /* sql */ `
-- Partitions live apart: nobody reads or writes them but through the table, whose policies hold.
create schema partition;

-- Makes the partition of a day's month; does nothing when it is there. Made first and attached then, which lets swipes
-- of other months in meanwhile.
create function make_swipe_month(day date) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  first constant date := date_trunc('month', day)::date;
  name constant text := 'swipe_' || to_char(first, 'YYYYMM');
begin
  if to_regclass('partition.' || name) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('swipe months'));
  if to_regclass('partition.' || name) is not null then return; end if;
  execute format('create table partition.%I (like public.swipe including all)', name);
  execute format('alter table public.swipe attach partition partition.%I for values from (%L) to (%L)',
    name, first, (first + interval '1 month')::date);
end $$;
revoke all on function make_swipe_month from public;

select make_swipe_month(day::date) from generate_series('2026-08-01'::date, '2027-07-01', '1 month') as day;
`;

const POLICIES = ['student_card', 'swipe', 'unknown_swipe']
  .map(
    (table) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));`,
  )
  .concat(/* sql */ `
create policy student_card_viewer on student_card for select using (
  (select scope.is_bureau()) or student_id in (select scope.pupils() as pupils));
create policy swipe_viewer on swipe for select using (
  (select scope.is_bureau()) or student_id in (select scope.students() as students));
create policy unknown_swipe_viewer on unknown_swipe for select using (
  (select scope.is_bureau())
    or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN']) and school_id = (select scope.school())));
`)
  .join('\n');
