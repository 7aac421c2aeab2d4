import { Migration } from '@mikro-orm/migrations';

/** Messages to families: what is said to whom, who has it, and who has read it. */
export class Messages extends Migration {
  override up(): void {
    this.addSql(MESSAGES);
    this.addSql(WORDS);
    this.addSql(POLICIES);
    for (const table of ['notification', 'notification_choice'])
      this.addSql(/* sql */ `
        alter table ${table} drop constraint ${table}_kind_check;
        alter table ${table} add constraint ${table}_kind_check check (kind in ('ARRIVAL', 'DEPARTURE', 'MISSING',
          'LEAVE_DECIDED', 'LEAVE_AWAITING', 'LEAVE_REMINDER',
          'SURVEY_OPENED', 'SURVEY_REMINDER', 'RECORDS_VISIBLE', 'MESSAGE', 'MESSAGE_REMINDER'));
      `);
  }
}

const MESSAGES = /* sql */ `
create table message (
  id uuid not null,
  school_id uuid null,
  created_by_id uuid not null,
  created_by_name varchar(100) not null,
  title varchar(60) not null,
  body varchar(2000) not null,
  to_guardians boolean not null,
  to_students boolean not null,
  status varchar(9) not null,
  created_at timestamptz not null,
  send_at timestamptz not null,
  sent_at timestamptz null,
  recalled_at timestamptz null,
  recalled_by_name varchar(100) null,
  sent_until uuid null,
  pupil_count int not null,
  unbound_count int not null,
  reminder_count smallint not null,
  reminded_at timestamptz null,
  primary key (id)
);
create index message_school_index on message (school_id, id);
create index message_author_index on message (created_by_id);
create index message_due_index on message (send_at) where status in ('SCHEDULED', 'SENDING');
create index message_created_index on message (created_at);
alter table message add constraint message_status_check check (status in ('SCHEDULED', 'SENDING', 'SENT', 'RECALLED'));
alter table message add constraint message_readers_check check (to_guardians or to_students);
alter table message add constraint message_recalled_check
  check ((status = 'RECALLED') = (recalled_at is not null and recalled_by_name is not null));
alter table message add constraint message_school_id_foreign foreign key (school_id) references school (id);
alter table message add constraint message_created_by_id_foreign foreign key (created_by_id) references account (id);

create table message_audience (
  id uuid not null,
  message_id uuid not null,
  school_id uuid null,
  grade smallint null,
  class_group_id uuid null,
  student_id uuid null,
  primary key (id)
);
create index message_audience_message_index on message_audience (message_id);
create index message_audience_school_index on message_audience (school_id);
create index message_audience_class_group_index on message_audience (class_group_id);
create index message_audience_student_index on message_audience (student_id);
alter table message_audience add constraint message_audience_one_check
  check (num_nonnulls(school_id, grade, class_group_id, student_id) <= 1);
alter table message_audience add constraint message_audience_message_id_foreign foreign key (message_id) references message (id) on delete cascade;
alter table message_audience add constraint message_audience_school_id_foreign foreign key (school_id) references school (id);
alter table message_audience add constraint message_audience_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table message_audience add constraint message_audience_student_id_foreign foreign key (student_id) references student (id);

create table message_recipient (
  id uuid not null,
  message_id uuid not null,
  account_id uuid not null,
  student_id uuid not null,
  capacity varchar(8) not null,
  school_id uuid not null,
  class_group_id uuid null,
  sent_at timestamptz not null,
  read_at timestamptz null,
  primary key (id)
);
alter table message_recipient add constraint message_recipient_once_unique unique (message_id, account_id, student_id);
create index message_recipient_account_index on message_recipient (account_id, message_id);
create index message_recipient_student_index on message_recipient (student_id);
create index message_recipient_school_index on message_recipient (school_id);
create index message_recipient_class_group_index on message_recipient (class_group_id);
create index message_recipient_unread_index on message_recipient (message_id) where read_at is null;
alter table message_recipient add constraint message_recipient_capacity_check check (capacity in ('GUARDIAN', 'STUDENT'));
alter table message_recipient add constraint message_recipient_message_id_foreign foreign key (message_id) references message (id) on delete cascade;
alter table message_recipient add constraint message_recipient_account_id_foreign foreign key (account_id) references account (id);
alter table message_recipient add constraint message_recipient_student_id_foreign foreign key (student_id) references student (id);
alter table message_recipient add constraint message_recipient_school_id_foreign foreign key (school_id) references school (id);
alter table message_recipient add constraint message_recipient_class_group_id_foreign foreign key (class_group_id) references class_group (id);
`;

const WORDS = /* sql */ `
-- Messages that are the viewer's to keep: of a school for its office, of an author for the author, of the city for the bureau.
create function scope.kept_messages() returns setof uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
begin
  case scope.kind()
    when 'OFFICE', 'SCHOOL_ADMIN' then return query
      select id from message where school_id = scope.school();
    when 'HOMEROOM_TEACHER' then return query
      select id from message where school_id = scope.school() and created_by_id = scope.account();
    when 'BUREAU_ADMIN' then return query
      select id from message where school_id is null;
    else return;
  end case;
end $$;

-- Messages that a guardian has for a child, or a pupil.
create function scope.own_messages() returns setof uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if scope.kind() not in ('PARENT', 'STUDENT') then return; end if;
  return query
    select message_id from message_recipient
    where account_id = scope.account() and student_id in (select scope.own_students());
end $$;
`;

const KEEPERS = 'message_id in (select scope.kept_messages() as kept_messages)';

const READERS: Record<string, string> = {
  message: `id in (select scope.kept_messages() as kept_messages)
    or (status in ('SENDING', 'SENT') and id in (select scope.own_messages() as own_messages))`,
  message_audience: KEEPERS,
  message_recipient: `${KEEPERS} or (account_id = (select scope.account())
    and student_id in (select scope.own_students() as own_students))`,
};

const POLICIES = Object.entries(READERS)
  .map(
    ([table, readers]) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
create policy ${table}_viewer on ${table} for select using (${readers});`,
  )
  .join('\n');
