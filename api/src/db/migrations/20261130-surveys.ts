import { Migration } from '@mikro-orm/migrations';

/** Surveys: what is asked of whom, who has answered, what, and what is told of it. */
export class Surveys extends Migration {
  override up(): void {
    this.addSql(SURVEYS);
    this.addSql(ANSWERS);
    this.addSql(BOXES);
    this.addSql(WORDS);
    this.addSql(POLICIES);
    this.addSql(BESIDE);
  }
}

const SURVEYS = /* sql */ `
create table survey (
  id uuid not null,
  school_id uuid not null,
  created_by_id uuid not null,
  created_by_name varchar(100) not null,
  title varchar(60) not null,
  body varchar(2000) not null,
  status varchar(8) not null,
  version int not null default 1,
  respondent varchar(16) not null,
  anonymous boolean not null,
  due_at timestamptz null,
  definition jsonb not null,
  changed_at timestamptz not null,
  published_at timestamptz null,
  closed_at timestamptz null,
  remind_at timestamptz null,
  reminded jsonb not null,
  primary key (id)
);
create index survey_school_index on survey (school_id, status);
create index survey_author_index on survey (created_by_id);
create index survey_remind_index on survey (remind_at) where remind_at is not null;
create index survey_due_index on survey (due_at) where status = 'OPEN';
create index survey_closed_index on survey (closed_at);
alter table survey add constraint survey_status_check check (status in ('DRAFT', 'OPEN', 'CLOSED'));
alter table survey add constraint survey_respondent_check check (respondent in ('GUARDIAN', 'EACH_GUARDIAN', 'STUDENT'));
alter table survey add constraint survey_published_check check ((status = 'DRAFT') = (published_at is null));
alter table survey add constraint survey_closed_check check ((status = 'CLOSED') = (closed_at is not null));
alter table survey add constraint survey_remind_check check (remind_at is null or status = 'OPEN');
alter table survey add constraint survey_school_id_foreign foreign key (school_id) references school (id);
alter table survey add constraint survey_created_by_id_foreign foreign key (created_by_id) references account (id);

create table survey_audience (
  id uuid not null,
  survey_id uuid not null,
  grade smallint null,
  class_group_id uuid null,
  student_id uuid null,
  primary key (id)
);
create index survey_audience_survey_index on survey_audience (survey_id);
create index survey_audience_class_group_index on survey_audience (class_group_id);
create index survey_audience_student_index on survey_audience (student_id);
alter table survey_audience add constraint survey_audience_one_check check (num_nonnulls(grade, class_group_id, student_id) <= 1);
alter table survey_audience add constraint survey_audience_survey_id_foreign foreign key (survey_id) references survey (id) on delete cascade;
alter table survey_audience add constraint survey_audience_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table survey_audience add constraint survey_audience_student_id_foreign foreign key (student_id) references student (id);

create table survey_invitee (
  id uuid not null,
  survey_id uuid not null,
  student_id uuid not null,
  slot_id uuid null,
  class_group_id uuid null,
  primary key (id)
);
alter table survey_invitee add constraint survey_invitee_once_unique unique (survey_id, student_id, slot_id);
create index survey_invitee_student_index on survey_invitee (student_id);
create index survey_invitee_class_group_index on survey_invitee (class_group_id);
alter table survey_invitee add constraint survey_invitee_survey_id_foreign foreign key (survey_id) references survey (id) on delete cascade;
alter table survey_invitee add constraint survey_invitee_student_id_foreign foreign key (student_id) references student (id);
alter table survey_invitee add constraint survey_invitee_class_group_id_foreign foreign key (class_group_id) references class_group (id);
`;

const ANSWERS = /* sql */ `
create table survey_turnout (
  id uuid not null,
  survey_id uuid not null,
  student_id uuid not null,
  slot_id uuid not null,
  primary key (id)
);
alter table survey_turnout add constraint survey_turnout_once_unique unique (survey_id, student_id, slot_id);
create index survey_turnout_student_index on survey_turnout (student_id);
alter table survey_turnout add constraint survey_turnout_survey_id_foreign foreign key (survey_id) references survey (id) on delete cascade;
alter table survey_turnout add constraint survey_turnout_student_id_foreign foreign key (student_id) references student (id);

create table survey_answer (
  id uuid not null,
  survey_id uuid not null,
  student_id uuid not null,
  slot_id uuid not null,
  answered_by_id uuid not null,
  answered_by_name varchar(100) not null,
  answered_at timestamptz not null,
  version int not null default 1,
  answers jsonb not null,
  signature_key varchar(80) null,
  agreement_hash varchar(64) null,
  verification_code varchar(16) null,
  source_address varchar(45) null,
  primary key (id)
);
alter table survey_answer add constraint survey_answer_once_unique unique (survey_id, student_id, slot_id);
alter table survey_answer add constraint survey_answer_verification_code_unique unique (verification_code);
create index survey_answer_student_index on survey_answer (student_id);
create index survey_answer_account_index on survey_answer (answered_by_id);
alter table survey_answer add constraint survey_answer_signature_check check (num_nonnulls(signature_key, agreement_hash, verification_code, source_address) in (0, 4));
alter table survey_answer add constraint survey_answer_survey_id_foreign foreign key (survey_id) references survey (id) on delete cascade;
alter table survey_answer add constraint survey_answer_student_id_foreign foreign key (student_id) references student (id);
alter table survey_answer add constraint survey_answer_answered_by_id_foreign foreign key (answered_by_id) references account (id);

create table survey_draft (
  id uuid not null,
  survey_id uuid not null,
  student_id uuid not null,
  account_id uuid not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  primary key (id)
);
alter table survey_draft add constraint survey_draft_once_unique unique (survey_id, student_id, account_id);
create index survey_draft_account_index on survey_draft (account_id);
create index survey_draft_student_index on survey_draft (student_id);
alter table survey_draft add constraint survey_draft_survey_id_foreign foreign key (survey_id) references survey (id) on delete cascade;
alter table survey_draft add constraint survey_draft_student_id_foreign foreign key (student_id) references student (id);
alter table survey_draft add constraint survey_draft_account_id_foreign foreign key (account_id) references account (id);
`;

const BOXES = ['survey_box', 'survey_result']
  .map(
    (table) => /* sql */ `
create table ${table} (
  id uuid not null,
  survey_id uuid not null,
  question_id uuid not null,
  answered int not null,
  counts jsonb not null,
  sum double precision null,
  texts jsonb not null,
  primary key (id)
);
alter table ${table} add constraint ${table}_once_unique unique (survey_id, question_id);
alter table ${table} add constraint ${table}_survey_id_foreign foreign key (survey_id) references survey (id) on delete cascade;
`,
  )
  .join('\n');

const WORDS = /* sql */ `
-- Surveys that are the viewer's to keep: of a school for its office, of an author for the author.
create function scope.kept_surveys() returns setof uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
begin
  case scope.kind()
    when 'OFFICE', 'SCHOOL_ADMIN' then return query
      select id from survey where school_id = scope.school();
    when 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER' then return query
      select id from survey where school_id = scope.school() and created_by_id = scope.account();
    else return;
  end case;
end $$;

-- Surveys that ask pupils of the homeroom teacher's class; once closed, those that asked them.
create function scope.class_surveys() returns setof uuid language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if scope.kind() <> 'HOMEROOM_TEACHER' then return; end if;
  return query
    select survey.id from class_group
    join survey on survey.school_id = class_group.school_id and survey.status = 'OPEN'
    join survey_audience on survey_audience.survey_id = survey.id
    where class_group.id = scope.class_group() and (
      num_nonnulls(survey_audience.grade, survey_audience.class_group_id, survey_audience.student_id) = 0
      or survey_audience.grade = class_group.grade or survey_audience.class_group_id = class_group.id
      or survey_audience.student_id in (select scope.pupils()));
  return query
    select survey_id from survey_invitee where class_group_id = scope.class_group();
end $$;

-- Surveys that ask a guardian for a child, or a pupil, with that child: open ones by where it is now, those that it has
-- answered, and closed ones that asked it.
create function scope.own_survey_pupils() returns table (survey_id uuid, student_id uuid)
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  if scope.kind() not in ('PARENT', 'STUDENT') then return; end if;
  return query
    with asked as (
      select survey.id as survey_id, enrolment.student_id from enrolment
      join survey on survey.school_id = enrolment.school_id and survey.status = 'OPEN'
      join survey_audience on survey_audience.survey_id = survey.id
      left join class_group on class_group.id = enrolment.class_group_id
      where enrolment.student_id in (select scope.own_students()) and scope.is_current(enrolment) and (
        num_nonnulls(survey_audience.grade, survey_audience.class_group_id, survey_audience.student_id) = 0
        or survey_audience.grade = class_group.grade or survey_audience.class_group_id = enrolment.class_group_id
        or survey_audience.student_id = enrolment.student_id)
      union
      select survey_id, student_id from survey_invitee where student_id in (select scope.own_students())
      union
      select survey_id, student_id from survey_turnout where student_id in (select scope.own_students()))
    select asked.survey_id, asked.student_id from asked join survey on survey.id = asked.survey_id
    where (survey.respondent = 'STUDENT') = (scope.kind() = 'STUDENT');
end $$;

create function scope.own_surveys() returns setof uuid language sql stable parallel safe
  as $$ select survey_id from scope.own_survey_pupils() $$;
`;

const KEEPERS = 'survey_id in (select scope.kept_surveys() as kept_surveys)';
const STAFF = `${KEEPERS} or survey_id in (select scope.class_surveys() as class_surveys)`;
const OWN_SLOT = `(student_id in (select scope.own_students() as own_students)
  and (slot_id = (select scope.account()) or (slot_id = student_id and (select scope.kind()) = 'PARENT')))`;

const READERS: Record<string, string | null> = {
  survey: `id in (select scope.kept_surveys() as kept_surveys)
    or (status <> 'DRAFT' and (id in (select scope.class_surveys() as class_surveys)
      or id in (select scope.own_surveys() as own_surveys)))`,
  survey_audience: STAFF,
  survey_invitee: null,
  survey_turnout: OWN_SLOT,
  survey_answer: `${KEEPERS} or ${OWN_SLOT}`,
  survey_draft: 'account_id = (select scope.account())',
  survey_box: null,
  survey_result: STAFF,
};

const POLICIES = Object.entries(READERS)
  .map(
    ([table, readers]) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
${readers ? `create policy ${table}_viewer on ${table} for select using (${readers});` : ''}`,
  )
  .join('\n');

const KINDS = `'ARRIVAL', 'DEPARTURE', 'MISSING', 'LEAVE_DECIDED', 'LEAVE_AWAITING', 'LEAVE_REMINDER',
  'SURVEY_OPENED', 'SURVEY_REMINDER'`;

const BESIDE = /* sql */ `
alter table stored_file drop constraint stored_file_named_by_check;
alter table stored_file add constraint stored_file_named_by_check
  check (named_by in (
    'binding_application.signature_key', 'import_file.key', 'survey_answer.signature_key', 'upload.key'));
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in (${KINDS}));
alter table notification_choice drop constraint notification_choice_kind_check;
alter table notification_choice add constraint notification_choice_kind_check check (kind in (${KINDS}));
`;
