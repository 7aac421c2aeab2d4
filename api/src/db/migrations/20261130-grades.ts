import { Migration } from '@mikro-orm/migrations';

/** Grades (成績): subjects, who teaches them, assessments, and each pupil's marks with what stood there before. */
export class Grades extends Migration {
  override up(): void {
    this.addSql(SUBJECTS);
    this.addSql(LESSONS);
    this.addSql(ASSESSMENTS);
    this.addSql(GRADES);
    this.addSql(WORDS);
    this.addSql(POLICIES);
    this.addSql(FIGURES);
  }
}

const SUBJECTS = /* sql */ `
create table subject (
  id uuid not null,
  school_id uuid not null,
  name varchar(20) not null,
  short_name varchar(6) not null,
  position smallint not null,
  primary key (id)
);
alter table subject add constraint subject_name_unique unique (school_id, name);
alter table subject add constraint subject_school_id_foreign foreign key (school_id) references school (id);

create table subject_teacher (
  id uuid not null,
  class_group_id uuid not null,
  subject_id uuid not null,
  term_id uuid not null,
  staff_id uuid not null,
  primary key (id)
);
create index subject_teacher_staff_index on subject_teacher (staff_id);
alter table subject_teacher add constraint subject_teacher_once_unique unique (class_group_id, subject_id, term_id, staff_id);
alter table subject_teacher add constraint subject_teacher_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table subject_teacher add constraint subject_teacher_subject_id_foreign foreign key (subject_id) references subject (id);
alter table subject_teacher add constraint subject_teacher_term_id_foreign foreign key (term_id) references term (id);
alter table subject_teacher add constraint subject_teacher_staff_id_foreign foreign key (staff_id) references staff (id);
`;

/** Subjects in the order of report cards; those of other names come after them. */
const USUAL_ORDER = [
  ...['國語', '國語文', '國文', '本土語文', '本土語', '英語', '英語文', '英文', '數學'],
  ...['生活', '自然', '自然科學', '生物', '物理', '化學', '理化', '地球科學'],
  ...['社會', '歷史', '地理', '公民', '藝術', '音樂', '美術', '視覺藝術', '表演藝術'],
  ...['健康', '體育', '健康與體育', '綜合', '綜合活動', '資訊', '科技', '彈性課程'],
];

const LESSONS = /* sql */ `
-- Whatever a timetable names is a subject of the school.
create function scope.name_subjects(schools uuid[]) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  insert into subject (id, school_id, name, short_name, position)
  select gen_random_uuid(), school_id, name, left(name, 2), coalesce(
    array_position(array[${USUAL_ORDER.map((name) => `'${name}'`).join(', ')}]::text[], name), ${USUAL_ORDER.length + 1})
  from (
    select distinct class_group.school_id, lesson.subject::text as name
    from lesson join class_group on class_group.id = lesson.class_group_id
    where schools is null or class_group.school_id = any (schools)
  ) named
  on conflict (school_id, name) do nothing
$$;
revoke all on function scope.name_subjects from public;
select scope.name_subjects(null);

create function lesson_names_subjects() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform scope.name_subjects((
    select array_agg(distinct class_group.school_id)
    from added join class_group on class_group.id = added.class_group_id));
  return null;
end $$;
create trigger lesson_names_subjects after insert on lesson
  referencing new table as added for each statement execute function lesson_names_subjects();
`;

const ASSESSMENTS = /* sql */ `
create table assessment (
  id uuid not null,
  class_group_id uuid not null,
  school_id uuid not null,
  term_id uuid not null,
  subject_id uuid not null,
  kind varchar(5) not null,
  number smallint null,
  name varchar(30) not null,
  weight smallint not null,
  date date not null,
  scale varchar(5) not null,
  version int not null default 1,
  created_by_id uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz null,
  primary key (id)
);
create unique index assessment_name_unique on assessment (class_group_id, term_id, subject_id, name) where removed_at is null;
create unique index assessment_exam_unique on assessment (class_group_id, term_id, subject_id, number) where removed_at is null;
alter table assessment add constraint assessment_kind_check check (kind in ('EXAM', 'DAILY', 'TERM'));
alter table assessment add constraint assessment_scale_check check (scale in ('SCORE', 'LEVEL'));
alter table assessment add constraint assessment_number_check check ((kind = 'EXAM') = (number is not null) and number >= 1 and number <= 3);
alter table assessment add constraint assessment_weight_check check (weight >= 0 and weight <= 100);
alter table assessment add constraint assessment_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table assessment add constraint assessment_school_id_foreign foreign key (school_id) references school (id);
alter table assessment add constraint assessment_term_id_foreign foreign key (term_id) references term (id);
alter table assessment add constraint assessment_subject_id_foreign foreign key (subject_id) references subject (id);
alter table assessment add constraint assessment_created_by_id_foreign foreign key (created_by_id) references account (id);
`;

const GRADES = /* sql */ `
create table grade (
  id uuid not null,
  assessment_id uuid not null,
  student_id uuid not null,
  school_id uuid not null,
  class_group_id uuid not null,
  subject_id uuid not null,
  term_id uuid not null,
  version smallint not null,
  score numeric(5,2) null,
  level varchar(1) null,
  missing boolean not null,
  comment varchar(200) null,
  reason varchar(200) null,
  recorded_by_id uuid not null,
  recorded_by_name varchar(50) not null,
  recorded_at timestamptz not null,
  visible_from timestamptz not null,
  visible_until timestamptz null,
  replaced_at timestamptz null,
  recalled_at timestamptz null,
  recalled_by_name varchar(50) null,
  primary key (id)
);
create index grade_student_index on grade (student_id, term_id);
create index grade_book_index on grade (class_group_id, term_id, subject_id);
create index grade_visible_index on grade (visible_from);
alter table grade add constraint grade_version_unique unique (assessment_id, student_id, version);
create unique index grade_standing_unique on grade (assessment_id, student_id) where replaced_at is null and recalled_at is null;
alter table grade add constraint grade_level_check check (level in ('優', '甲', '乙', '丙', '丁'));
alter table grade add constraint grade_score_check check (score >= 0 and score <= 100);
alter table grade add constraint grade_one_mark_check check (num_nonnulls(score, level, nullif(missing, false)) <= 1);
alter table grade add constraint grade_assessment_id_foreign foreign key (assessment_id) references assessment (id);
alter table grade add constraint grade_student_id_foreign foreign key (student_id) references student (id);
alter table grade add constraint grade_school_id_foreign foreign key (school_id) references school (id);
alter table grade add constraint grade_class_group_id_foreign foreign key (class_group_id) references class_group (id);
alter table grade add constraint grade_subject_id_foreign foreign key (subject_id) references subject (id);
alter table grade add constraint grade_term_id_foreign foreign key (term_id) references term (id);
alter table grade add constraint grade_recorded_by_id_foreign foreign key (recorded_by_id) references account (id);

-- What was recorded is never changed: only that something else has taken its place, or that it was recalled.
create function grade_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or
    to_jsonb(old) - array['visible_until', 'replaced_at', 'recalled_at', 'recalled_by_name']
    is distinct from to_jsonb(new) - array['visible_until', 'replaced_at', 'recalled_at', 'recalled_by_name'] then
    raise exception 'a recorded grade is never changed or deleted' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger grade_is_final before update or delete on grade for each row execute function grade_is_final();
`;

const WORDS = /* sql */ `
-- Pairs of a class and a subject that a teacher teaches: by the timetable of this school year, or as the office has it for this term.
create function scope.taught_subjects() returns setof uuid[]
  language sql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select array[lesson.class_group_id, subject.id] from staff
  join lesson on lesson.teacher_id = staff.id
  join subject on subject.school_id = staff.school_id and subject.name = lesson.subject
  where scope.kind() = any (array['HOMEROOM_TEACHER', 'SUBJECT_TEACHER'])
    and staff.account_id = scope.account() and staff.school_id = scope.school()
    and staff.starts_on <= scope.today() and (staff.ends_on is null or staff.ends_on >= scope.today())
  union
  select array[subject_teacher.class_group_id, subject_teacher.subject_id] from staff
  join subject_teacher on subject_teacher.staff_id = staff.id
  join term on term.id = subject_teacher.term_id and scope.today() between term.starts_on and term.ends_on
  where scope.kind() = any (array['HOMEROOM_TEACHER', 'SUBJECT_TEACHER'])
    and staff.account_id = scope.account() and staff.school_id = scope.school()
    and staff.starts_on <= scope.today() and (staff.ends_on is null or staff.ends_on >= scope.today())
$$;

-- Whoever teaches a subject without a lesson sees who is in the class, as whoever has a lesson there does.
create or replace function scope.taught_class_groups() returns setof uuid language sql stable security definer parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
  select lesson.class_group_id from lesson
  join staff on staff.id = lesson.teacher_id and staff.account_id = scope.account() and staff.school_id = scope.school()
    and staff.starts_on <= scope.today() and (staff.ends_on is null or staff.ends_on >= scope.today())
  where scope.kind() = any (array['HOMEROOM_TEACHER', 'SUBJECT_TEACHER'])
  union all
  select taught[1] from scope.taught_subjects() taught
$$;
`;

const READERS = {
  grade: `student_id in (select scope.pupils() as pupils)
    or (student_id in (select scope.own_students() as own_students) and visible_from <= (select scope.now())
      and (visible_until is null or visible_until > (select scope.now())))
    or scope.leads(class_group_id, school_id)
    or array[class_group_id, subject_id] in (select scope.taught_subjects() as taught_subjects)`,
  assessment: `scope.leads(class_group_id, school_id)
    or array[class_group_id, subject_id] in (select scope.taught_subjects() as taught_subjects)
    or exists (select from grade where grade.assessment_id = assessment.id)`,
};

const POLICIES = Object.entries(READERS)
  .map(
    ([table, readers]) => /* sql */ `
alter table ${table} enable row level security;
create policy ${table}_system on ${table} using ((select scope.is_system())) with check ((select scope.is_system()));
create policy ${table}_viewer on ${table} for select using (${readers});`,
  )
  .join('\n');

/** The thresholds and the smallest group are those of packages/domain/src/grades. */
const FIGURES = /* sql */ `
-- What a class looks like in assessments. To families from what families may read by now, in whole points and of no fewer
-- than six pupils, where their own child is one of them; to the school from what stands. \`counts\` are the pupils of 優, 甲,
-- 乙, 丙 and 丁.
create function scope.class_figures(assessments uuid[])
  returns table (assessment_id uuid, graded int, average numeric, counts int[])
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp as $$
declare
  family constant boolean := scope.kind() = any (array['PARENT', 'STUDENT']);
begin
  return query
  with asked as materialized (
    select assessment.id from assessment
    where assessment.id = any (assessments) and case
      when family then exists (
        select from grade own where own.assessment_id = assessment.id
          and own.student_id in (select scope.own_students()) and own.visible_from <= scope.now()
          and (own.visible_until is null or own.visible_until > scope.now()))
      else scope.is_system() or scope.leads(assessment.class_group_id, assessment.school_id)
        or array[assessment.class_group_id, assessment.subject_id] in (select scope.taught_subjects())
      end
  ), marked as (
    select grade.assessment_id as id, coalesce(grade.score,
      case grade.level when '優' then 95 when '甲' then 85 when '乙' then 75 when '丙' then 65 when '丁' then 55 end) as points
    from grade
    where grade.assessment_id in (select asked.id from asked) and num_nonnulls(grade.score, grade.level) > 0
      and case when family
        then grade.visible_from <= scope.now() and (grade.visible_until is null or grade.visible_until > scope.now())
        else grade.replaced_at is null and grade.recalled_at is null end
  )
  select marked.id, count(*)::int, round(avg(marked.points), case when family then 0 else 2 end), array[
    count(*) filter (where marked.points >= 90), count(*) filter (where marked.points >= 80 and marked.points < 90),
    count(*) filter (where marked.points >= 70 and marked.points < 80),
    count(*) filter (where marked.points >= 60 and marked.points < 70), count(*) filter (where marked.points < 60)]::int[]
  from marked group by marked.id
  having not family or count(*) >= 6;
end $$;
`;
