import { Migration } from '@mikro-orm/migrations';

/** Pupils on the way between schools. What a family may see of classes to come begins with their first day. */
export class Transfers extends Migration {
  override up(): void {
    this.addSql(TRANSFER);
    this.addSql(ARRIVAL);
    this.addSql(TO_COME);
  }
}

const TRANSFER = /* sql */ `
create table transfer (
  id uuid not null primary key,
  student_id uuid not null,
  student_name varchar(50) not null,
  student_number varchar(16) not null,
  class_name varchar(20) null,
  from_school_id uuid not null,
  to_school_id uuid null,
  to_place varchar(80) null,
  released_on date not null,
  due_on date not null,
  reason varchar(200) not null,
  released_at timestamptz not null,
  released_by_id uuid not null,
  released_by_name varchar(50) not null,
  state varchar(10) not null,
  arrived_on date null,
  enrolment_id uuid null,
  version int not null default 1
);
create index transfer_student_index on transfer (student_id);
create index transfer_from_index on transfer (from_school_id, state, released_on);
create index transfer_to_index on transfer (to_school_id, state, released_on);
create unique index transfer_one_open_unique on transfer (student_id) where state = 'RELEASED';
alter table transfer add constraint transfer_state_check check (state in ('RELEASED', 'PLACED', 'WITHDRAWN'));
alter table transfer add constraint transfer_destination_check check (to_school_id is not null or to_place is not null);
alter table transfer add constraint transfer_arrived_check check ((state = 'PLACED') = (arrived_on is not null));
alter table transfer add constraint transfer_student_id_foreign foreign key (student_id) references student (id);
alter table transfer add constraint transfer_from_school_id_foreign foreign key (from_school_id) references school (id);
alter table transfer add constraint transfer_to_school_id_foreign foreign key (to_school_id) references school (id);
alter table transfer add constraint transfer_released_by_id_foreign foreign key (released_by_id) references account (id);
alter table transfer add constraint transfer_enrolment_id_foreign foreign key (enrolment_id) references enrolment (id) on delete set null;

alter table transfer enable row level security;
create policy transfer_system on transfer using ((select scope.is_system())) with check ((select scope.is_system()));
create policy transfer_viewer on transfer for select using (
  (select scope.is_bureau()) or student_id in (select scope.own_students() as own_students)
  or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN'])
    and (from_school_id = (select scope.school()) or to_school_id = (select scope.school()))));
`;

const ARRIVAL = /* sql */ `
-- A pupil who is enrolled somewhere has arrived, whichever school it is and whoever wrote it down: an office, an import.
create function transfer_arrives() returns trigger language plpgsql as $$
begin
  update transfer
  set state = 'PLACED', arrived_on = new.starts_on, enrolment_id = new.id, to_school_id = new.school_id,
    version = version + 1
  where student_id = new.student_id and state = 'RELEASED' and released_on <= new.starts_on;
  return null;
end $$;
create trigger transfer_arrives after insert on enrolment for each row execute function transfer_arrives();
`;

const TO_COME = /* sql */ `
-- Classes that the viewer's children, or the pupil, are or were in; those to come are told on their first day.
create or replace function scope.own_class_groups() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select class_group_id from enrolment
  where student_id in (select scope.own_students()) and class_group_id is not null and starts_on <= scope.today()
$$;
`;
