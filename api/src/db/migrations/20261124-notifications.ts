import { Migration } from '@mikro-orm/migrations';

/** What people are told, on which devices, and how they want it. */
export class Notifications extends Migration {
  override up(): void {
    this.addSql(NOTIFICATIONS);
    this.addSql(POLICIES);
  }
}

const NOTIFICATIONS = /* sql */ `
create table notification (
  id uuid not null,
  account_id uuid not null,
  audience varchar(6) not null,
  event_key varchar(120) not null,
  kind varchar(20) not null,
  student_id uuid null,
  params jsonb not null,
  path varchar(200) not null,
  created_at timestamptz not null,
  read_at timestamptz null,
  due_at timestamptz null,
  tries smallint not null default 0,
  pushed_to jsonb not null,
  primary key (id)
);
alter table notification add constraint notification_once_unique unique (account_id, audience, event_key);
create index notification_list_index on notification (account_id, audience, id);
create index notification_unread_index on notification (account_id, audience) where read_at is null;
create index notification_due_index on notification (due_at) where due_at is not null;
create index notification_student_index on notification (student_id);
create index notification_created_index on notification (created_at);
alter table notification add constraint notification_audience_check check (audience in ('FAMILY', 'SCHOOL'));
alter table notification add constraint notification_kind_check check (kind in ('ARRIVAL', 'DEPARTURE', 'MISSING', 'LEAVE_DECIDED', 'LEAVE_AWAITING', 'LEAVE_REMINDER'));
alter table notification add constraint notification_account_id_foreign foreign key (account_id) references account (id);
alter table notification add constraint notification_student_id_foreign foreign key (student_id) references student (id);

create table push_device (
  id uuid not null,
  account_id uuid not null,
  session_id uuid not null,
  audience varchar(6) not null,
  endpoint_hash varchar(44) not null,
  subscription_sealed text not null,
  name varchar(60) not null,
  locale varchar(5) not null,
  created_at timestamptz not null,
  last_used_at timestamptz null,
  primary key (id)
);
alter table push_device add constraint push_device_endpoint_hash_unique unique (endpoint_hash);
create index push_device_account_index on push_device (account_id);
create index push_device_session_index on push_device (session_id);
alter table push_device add constraint push_device_audience_check check (audience in ('FAMILY', 'SCHOOL'));
alter table push_device add constraint push_device_account_id_foreign foreign key (account_id) references account (id);
alter table push_device add constraint push_device_session_id_foreign foreign key (session_id) references session (id) on delete cascade;

create table notification_choice (
  id uuid not null,
  account_id uuid not null,
  kind varchar(20) not null,
  student_id uuid null,
  push boolean not null,
  email boolean not null,
  primary key (id)
);
create unique index notification_choice_of_all_unique on notification_choice (account_id, kind) where student_id is null;
create unique index notification_choice_of_student_unique on notification_choice (account_id, kind, student_id) where student_id is not null;
create index notification_choice_student_index on notification_choice (student_id);
alter table notification_choice add constraint notification_choice_kind_check check (kind in ('ARRIVAL', 'DEPARTURE', 'MISSING', 'LEAVE_DECIDED', 'LEAVE_AWAITING', 'LEAVE_REMINDER'));
alter table notification_choice add constraint notification_choice_account_id_foreign foreign key (account_id) references account (id);
alter table notification_choice add constraint notification_choice_student_id_foreign foreign key (student_id) references student (id);

create table notification_habit (
  id uuid not null,
  account_id uuid not null,
  quiet_from varchar(5) null,
  quiet_to varchar(5) null,
  locale varchar(5) not null,
  primary key (id)
);
alter table notification_habit add constraint notification_habit_account_id_unique unique (account_id);
alter table notification_habit add constraint notification_habit_quiet_whole_check check ((quiet_from is null) = (quiet_to is null));
alter table notification_habit add constraint notification_habit_account_id_foreign foreign key (account_id) references account (id);
`;

const POLICIES = ['notification', 'push_device', 'notification_choice', 'notification_habit']
  .map(
    (table) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
create policy ${table}_viewer on ${table} for select using (account_id = (select scope.account()));`,
  )
  .join('\n');
