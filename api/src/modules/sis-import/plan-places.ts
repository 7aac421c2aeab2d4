import { gradesOf, SCHOOL_LEVELS } from '@qinshi/domain';
import type { PlanWork } from './plan-work.ts';

/** Finds out which schools, semesters and classes the rows mean, and what would become of them. */
export async function planPlaces(work: PlanWork): Promise<void> {
  await work.refuse('DUPLICATE_ID', 'sourcedId', DUPLICATES);
  await planSchools(work);
  await work.run(SCHOOL_REFERENCES);
  if (work.scope.school) {
    await work.run(OWN_SCHOOL);
    await work.refuse('OTHER_SCHOOL', 'schoolSourcedId', OF_OTHER_SCHOOL);
  }
  await work.run(OF_NO_SCHOOL);
  await work.refuse('SCHOOL_UNKNOWN', 'schoolSourcedId', SCHOOL_UNKNOWN);
  await work.run(TERMS);
  await planClasses(work);
}

const DUPLICATES = /* sql */ `
select id, params from (
  select id, jsonb_build_object('id', source_id, 'first', first_value(line) over twins) as params,
    row_number() over twins as copy
  from sis_row where import_id = :import and kind <> 'KEPT'
  window twins as (partition by kind, source_id order by line)
) twin where copy > 1`;

async function planSchools(work: PlanWork): Promise<void> {
  await work.run(/* sql */ `
    update sis_row row set target_id = coalesce(
      (select school.id from sis_record known join school on school.id = known.target_id
       where known.source = :source and known.kind = 'SCHOOL' and known.source_id = row.source_id),
      (select id from school where code = row.data->>'code'))
    where import_id = :import and kind = 'SCHOOL'`);
  if (work.scope.school)
    await work.refuse(
      'OTHER_SCHOOL',
      'sourcedId',
      `select id, '{}'::jsonb as params from sis_row
       where import_id = :import and kind = 'SCHOOL' and target_id is distinct from :school and outcome is null`,
    );
  await work.refuse(
    'DUPLICATE_ID',
    'identifier',
    `select id, params from (
       select id, jsonb_build_object('id', data->>'code', 'first', first_value(line) over twins) as params,
         row_number() over twins as copy
       from sis_row where import_id = :import and kind = 'SCHOOL' and outcome is null
       window twins as (partition by data->>'code' order by line)) twin where copy > 1`,
  );
  await work.run(/* sql */ `
    update sis_row row set school_id = coalesce(row.target_id, row.new_id),
      outcome = case when row.outcome is not null then row.outcome
        when row.ended then 'KEPT' when school.id is null then 'ADD'
        when school.name <> row.data->>'name' or school.level <> row.data->>'level'
          or school.district <> row.data->>'district' then 'CHANGE' else 'SAME' end
    from sis_row same left join school on school.id = same.target_id
    where row.id = same.id and row.import_id = :import and row.kind = 'SCHOOL'`);
}

/** By the id of the delivery, of earlier ones, or by the code of a school. */
const SCHOOL_REFERENCES = /* sql */ `
update sis_row row set school_id = found.id from (
  select distinct on (ref) ref, id from (
    select source_id as ref, school_id as id, 1 as rank from sis_row where import_id = :import and kind = 'SCHOOL'
    union all
    select source_id, target_id, 2 from sis_record where source = :source and kind = 'SCHOOL'
    union all
    select code, id, 3 from school
  ) known order by ref, rank
) found
where row.import_id = :import and row.kind <> 'SCHOOL' and row.school_ref = found.ref`;

const OWN_SCHOOL = /* sql */ `
update sis_row set school_id = :school
where import_id = :import and kind in ('CLASS', 'STAFF', 'STUDENT') and school_ref is null and school_id is null`;

const OF_OTHER_SCHOOL = /* sql */ `
select id, '{}'::jsonb as params from sis_row
where import_id = :import and kind in ('CLASS', 'STAFF', 'STUDENT') and school_id <> :school and outcome is null`;

/** Whoever works for an organisation that is no school has no place here. */
const OF_NO_SCHOOL = /* sql */ `
update sis_row row set outcome = 'KEPT'
where import_id = :import and kind = 'STAFF' and school_id is null and outcome is null and (
  exists (select from sis_row org where org.import_id = :import and org.kind = 'KEPT'
    and org.source_id = 'orgs:' || row.school_ref)
  or exists (select from sis_record org where org.source = :source and org.kind = 'KEPT'
    and org.source_id = 'orgs:' || row.school_ref))`;

const SCHOOL_UNKNOWN = /* sql */ `
select id, jsonb_build_object('id', coalesce(school_ref, '')) as params from sis_row
where import_id = :import and kind in ('CLASS', 'STAFF', 'STUDENT') and school_id is null and not ended
  and outcome is null`;

/** Semesters are the city's: a school's delivery changes none. */
const TERMS = /* sql */ `
update sis_row row set target_id = term.id, outcome = case
  when :school::uuid is not null or same.ended or same.copy > 1 then 'KEPT'
  when term.id is null then 'ADD'
  when term.starts_on <> (same.data->>'startsOn')::date or term.ends_on <> (same.data->>'endsOn')::date then 'CHANGE'
  else 'SAME' end
from (
  select id, data, ended, row_number() over (partition by data->>'schoolYear', data->>'semester' order by line) as copy
  from sis_row where import_id = :import and kind = 'TERM' and outcome is null
) same
left join term on term.school_year = (same.data->>'schoolYear')::int and term.semester = (same.data->>'semester')::int
where row.id = same.id`;

async function planClasses(work: PlanWork): Promise<void> {
  await work.run(/* sql */ `
    update sis_row row set target_id = coalesce(
      (select class_group.id from sis_record known join class_group on class_group.id = known.target_id
       where known.source = :source and known.kind = 'CLASS' and known.source_id = row.source_id
         and class_group.school_id = row.school_id and class_group.school_year = (row.data->>'schoolYear')::int),
      (select id from class_group where school_id = row.school_id
         and school_year = (row.data->>'schoolYear')::int and name = row.data->>'name'))
    where import_id = :import and kind = 'CLASS'`);
  if (work.scope.content !== 'ONEROSTER') await findGrades(work);
  await work.refuse(
    'CLASS_NAME_TWICE',
    'title',
    `select id, params from (
       select id, target_id, school_id, data, jsonb_build_object('name', data->>'name') as params,
         row_number() over (partition by school_id, data->>'schoolYear', data->>'name' order by line) as copy
       from sis_row where import_id = :import and kind = 'CLASS' and outcome is null and not ended) twin
     where copy > 1 or (target_id is not null and exists (select from class_group other
       where other.school_id = twin.school_id and other.school_year = (data->>'schoolYear')::int
         and other.name = data->>'name' and other.id <> twin.target_id))`,
  );
  await work.run(/* sql */ `
    update sis_row row set class_id = coalesce(row.target_id, row.new_id),
      outcome = case when row.outcome is not null then row.outcome
        when row.ended then 'KEPT' when class_group.id is null then 'ADD'
        when class_group.name <> row.data->>'name' or class_group.grade <> (row.data->>'grade')::int then 'CHANGE'
        else 'SAME' end
    from sis_row same left join class_group on class_group.id = same.target_id
    where row.id = same.id and row.import_id = :import and row.kind = 'CLASS'`);
  if (work.scope.content !== 'ONEROSTER') await judgeNewClasses(work);
  await work.run(/* sql */ `
    update sis_row row set class_id = found.class_id, school_id = found.school_id from (
      select distinct on (ref) ref, class_id, school_id from (
        select source_id as ref, class_id, school_id, 1 as rank from sis_row
        where import_id = :import and kind = 'CLASS'
        union all
        select source_id, class_group.id, class_group.school_id, 2 from sis_record
        join class_group on class_group.id = sis_record.target_id where source = :source and kind = 'CLASS'
      ) known order by ref, rank
    ) found
    where row.import_id = :import and row.kind in ('PLACE', 'HOMEROOM') and row.class_ref = found.ref`);
  await work.run(/* sql */ `
    update sis_row row set outcome = 'KEPT'
    where import_id = :import and kind in ('PLACE', 'HOMEROOM') and class_id is null and outcome is null and (ended
      or exists (select from sis_record lesson where lesson.source = :source and lesson.kind = 'KEPT'
        and lesson.source_id = 'classes:' || row.class_ref))`);
  await work.refuse(
    'CLASS_UNKNOWN',
    'classSourcedId',
    `select id, jsonb_build_object('id', class_ref) as params from sis_row
     where import_id = :import and kind in ('PLACE', 'HOMEROOM') and class_id is null and outcome is null`,
  );
}

/** The first and the last grade of each level, as rows. */
const LEVELS = SCHOOL_LEVELS.map((level) => {
  const grades = gradesOf(level);
  return `('${level}', ${Math.min(...grades)}, ${Math.max(...grades)})`;
}).join(', ');

/** A plain table need not say the grade of a class: it is that of the class that is here, or the first of the school. */
async function findGrades(work: PlanWork): Promise<void> {
  await work.run(/* sql */ `
    update sis_row row set data = row.data || jsonb_build_object('grade', class_group.grade)
    from class_group where row.import_id = :import and row.kind = 'CLASS' and class_group.id = row.target_id
      and row.data->>'grade' is null`);
  await work.warn(
    'GRADE_ASSUMED',
    'grades',
    `select row.id, jsonb_build_object('grade', coalesce(taught.first, 1)) as params from sis_row row
     left join school on school.id = row.school_id
     left join (values ${LEVELS}) taught(level, first, last) on taught.level = school.level
     where row.import_id = :import and row.kind = 'CLASS' and row.data->>'grade' is null
       and not exists (select from sis_problem problem where problem.import_id = :import
         and problem.code = 'GRADE_INVALID' and problem.file = row.file and problem.line = row.line)`,
    `data = data || (select params from bad where bad.id = sis_row.id)`,
  );
}

/** A slip in the name of a class must not found one unseen, and none of a grade that the school does not have. */
async function judgeNewClasses(work: PlanWork): Promise<void> {
  await work.refuse(
    'GRADE_NOT_TAUGHT',
    'title',
    `select row.id, jsonb_build_object('name', row.data->>'name', 'grade', (row.data->>'grade')::int,
       'first', taught.first, 'last', taught.last) as params
     from sis_row row join school on school.id = row.school_id
     join (values ${LEVELS}) taught(level, first, last) on taught.level = school.level
     where row.import_id = :import and row.kind = 'CLASS' and row.outcome in ('ADD', 'CHANGE')
       and (row.data->>'grade')::int not between taught.first and taught.last`,
  );
  if (work.scope.content === 'CLASSES') return;
  await work.warn(
    'CLASS_FOUNDED',
    'title',
    `select id, jsonb_build_object('name', data->>'name') as params from sis_row
     where import_id = :import and kind = 'CLASS' and outcome = 'ADD'`,
    `outcome = 'ADD'`,
  );
}
