import { Migration } from '@mikro-orm/migrations';

/** Requests about personal data, and accounts whose data were removed. */
export class DataRights extends Migration {
  override up(): void {
    this.addSql(DATA_RIGHTS);
  }
}

const DATA_RIGHTS = /* sql */ `
alter table account add column erased_at timestamptz null;

create table data_request (
  id uuid not null,
  kind varchar(10) not null,
  status varchar(10) not null,
  version int not null default 1,
  requester_id uuid not null,
  requester_name varchar(50) not null,
  student_id uuid null,
  subject_name varchar(50) not null,
  school_id uuid null,
  text varchar(500) not null,
  locale varchar(5) not null,
  submitted_at timestamptz not null,
  due_at timestamptz not null,
  extended_at timestamptz null,
  extension_reason varchar(1000) null,
  answer varchar(1000) null,
  kept jsonb not null,
  decided_at timestamptz null,
  decided_by_name varchar(50) null,
  primary key (id)
);
create unique index data_request_one_waiting_unique on data_request (requester_id, kind) where status = 'SUBMITTED' and student_id is null;
create unique index data_request_one_waiting_of_student_unique on data_request (requester_id, student_id, kind) where status = 'SUBMITTED' and student_id is not null;
create index data_request_requester_index on data_request (requester_id, submitted_at);
create index data_request_student_index on data_request (student_id);
create index data_request_queue_index on data_request (school_id, status, due_at);
alter table data_request add constraint data_request_kind_check check (kind in ('CORRECT', 'STOP', 'DELETE'));
alter table data_request add constraint data_request_status_check check (status in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'));
alter table data_request add constraint data_request_decision_check check ((status = 'SUBMITTED') = (decided_at is null));
alter table data_request add constraint data_request_answer_check check ((status in ('ACCEPTED', 'REFUSED')) = (answer is not null));
alter table data_request add constraint data_request_extension_check check ((extended_at is null) = (extension_reason is null));
alter table data_request add constraint data_request_requester_id_foreign foreign key (requester_id) references account (id);
alter table data_request add constraint data_request_student_id_foreign foreign key (student_id) references student (id);
alter table data_request add constraint data_request_school_id_foreign foreign key (school_id) references school (id);

alter table data_request enable row level security;
create policy data_request_system on data_request using ((select scope.is_system())) with check ((select scope.is_system()));
create policy data_request_viewer on data_request for select using (requester_id = (select scope.account())
  or (select scope.is_bureau())
  or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN']) and (
    (student_id is null and school_id = (select scope.school()))
    or student_id = any (array(select scope.pupils())))));
`;
