import { Migration } from '@mikro-orm/migrations';

/** 獎懲: records, their history, and the cancellation of demerits. What families may not read yet they do not find here. */
export class Conduct extends Migration {
  override up(): void {
    this.addSql(TABLES);
    this.addSql(FINAL);
    this.addSql(POLICIES);
  }
}

const TABLES = /* sql */ `
create table conduct_record (
  id uuid not null primary key,
  student_id uuid not null,
  school_id uuid not null,
  date date not null,
  kind varchar(16) not null,
  count smallint not null,
  reason varchar(200) not null,
  recorded_by_id uuid not null,
  recorded_by_name varchar(50) not null,
  recorded_at timestamptz not null,
  visible_from timestamptz not null,
  corrected_at timestamptz null,
  recalled_at timestamptz null,
  cancelled_on date null,
  version int not null default 1,
  constraint conduct_record_student_id_foreign foreign key (student_id) references student (id),
  constraint conduct_record_school_id_foreign foreign key (school_id) references school (id),
  constraint conduct_record_recorded_by_id_foreign foreign key (recorded_by_id) references account (id),
  constraint conduct_record_kind_check check (kind in ('COMMENDATION', 'MINOR_MERIT', 'MAJOR_MERIT', 'WARNING',
    'MINOR_DEMERIT', 'MAJOR_DEMERIT', 'GUIDANCE')),
  constraint conduct_record_count_check check (count >= 1 and count <= 9),
  constraint conduct_record_reason_check check (length(reason) > 0),
  constraint conduct_record_cancelled_check
    check (cancelled_on is null or kind in ('WARNING', 'MINOR_DEMERIT', 'MAJOR_DEMERIT'))
);
create index conduct_record_student_index on conduct_record (student_id, date);
create index conduct_record_school_index on conduct_record (school_id, date);
create index conduct_record_visible_index on conduct_record (visible_from);

create table conduct_change (
  id uuid not null primary key,
  record_id uuid not null,
  student_id uuid not null,
  deed varchar(10) not null,
  changed_by_id uuid not null,
  changed_by_name varchar(50) not null,
  changed_at timestamptz not null,
  kind varchar(16) not null,
  count smallint not null,
  reason varchar(200) not null,
  version int not null,
  note varchar(200) null,
  constraint conduct_change_record_id_foreign foreign key (record_id) references conduct_record (id),
  constraint conduct_change_student_id_foreign foreign key (student_id) references student (id),
  constraint conduct_change_changed_by_id_foreign foreign key (changed_by_id) references account (id),
  constraint conduct_change_deed_check check (deed in ('RECORDED', 'CORRECTED', 'RECALLED', 'CANCELLED')),
  constraint conduct_change_kind_check check (kind in ('COMMENDATION', 'MINOR_MERIT', 'MAJOR_MERIT', 'WARNING',
    'MINOR_DEMERIT', 'MAJOR_DEMERIT', 'GUIDANCE'))
);
alter table conduct_change add constraint conduct_change_once_unique unique (record_id, version);

create table conduct_cancellation (
  id uuid not null primary key,
  record_id uuid not null,
  student_id uuid not null,
  reason varchar(200) not null,
  applied_by_id uuid not null,
  applied_by_name varchar(50) not null,
  applied_at timestamptz not null,
  granted boolean null,
  comment varchar(200) null,
  decided_by_id uuid null,
  decided_by_name varchar(50) null,
  decided_at timestamptz null,
  constraint conduct_cancellation_record_id_foreign foreign key (record_id) references conduct_record (id),
  constraint conduct_cancellation_student_id_foreign foreign key (student_id) references student (id),
  constraint conduct_cancellation_applied_by_id_foreign foreign key (applied_by_id) references account (id),
  constraint conduct_cancellation_decided_by_id_foreign
    foreign key (decided_by_id) references account (id) on delete no action,
  constraint conduct_cancellation_decided_check
    check ((granted is null) = (decided_at is null) and (granted is null) = (decided_by_id is null))
);
create index conduct_cancellation_record_index on conduct_cancellation (record_id);
create unique index conduct_cancellation_one_waiting_unique on conduct_cancellation (record_id) where granted is null;
`;

const FINAL = /* sql */ `
-- What happened to a record is written once.
create function conduct_change_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'the history of conduct is never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger conduct_change_is_final before update or delete on conduct_change
  for each row execute function conduct_change_is_final();
`;

const POLICIES = /* sql */ `
alter table conduct_record enable row level security;
create policy conduct_record_system on conduct_record
  using ((select scope.is_system())) with check ((select scope.is_system()));
create policy conduct_record_viewer on conduct_record for select using (
  student_id in (select scope.pupils() as pupils)
  or (kind <> 'GUIDANCE' and visible_from <= (select scope.now())
    and (recalled_at is null or recalled_at >= visible_from)
    and student_id in (select scope.own_students() as own_students))
  or scope.keeps_record(student_id, school_id, date));

alter table conduct_change enable row level security;
create policy conduct_change_system on conduct_change
  using ((select scope.is_system())) with check ((select scope.is_system()));
create policy conduct_change_viewer on conduct_change for select using (
  (select scope.is_school())
  and exists (select from conduct_record where conduct_record.id = conduct_change.record_id));

alter table conduct_cancellation enable row level security;
create policy conduct_cancellation_system on conduct_cancellation
  using ((select scope.is_system())) with check ((select scope.is_system()));
create policy conduct_cancellation_viewer on conduct_cancellation for select using (
  exists (select from conduct_record where conduct_record.id = conduct_cancellation.record_id));
`;
