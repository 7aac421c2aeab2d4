import { defaultPeriods, type SchoolLevel } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { PlanWork } from './plan-work.ts';

/** Makes and changes schools, semesters and classes as planned. */
export async function applyPlaces(work: PlanWork): Promise<void> {
  await work.run(/* sql */ `
    insert into school (id, code, name, level, district)
    select new_id, data->>'code', data->>'name', coalesce(data->>'level', 'ELEMENTARY'), coalesce(data->>'district', '')
    from sis_row where import_id = :import and kind = 'SCHOOL' and outcome = 'ADD'`);
  await addPeriods(work);
  await work.run(/* sql */ `
    update school set name = row.data->>'name', level = coalesce(row.data->>'level', school.level),
      district = coalesce(row.data->>'district', school.district)
    from sis_row row where row.import_id = :import and row.kind = 'SCHOOL' and row.outcome = 'CHANGE'
      and school.id = row.target_id`);
  await work.run(/* sql */ `
    insert into term (id, school_year, semester, starts_on, ends_on)
    select new_id, (data->>'schoolYear')::int, (data->>'semester')::int, (data->>'startsOn')::date,
      (data->>'endsOn')::date
    from sis_row where import_id = :import and kind = 'TERM' and outcome = 'ADD'`);
  await work.run(/* sql */ `
    update term set starts_on = (row.data->>'startsOn')::date, ends_on = (row.data->>'endsOn')::date
    from sis_row row where row.import_id = :import and row.kind = 'TERM' and row.outcome = 'CHANGE'
      and term.id = row.target_id`);
  await work.run(/* sql */ `
    insert into class_group (id, school_id, school_year, grade, number, name)
    select new_id, school_id, (data->>'schoolYear')::int, (data->>'grade')::int, (data->>'number')::int, data->>'name'
    from sis_row where import_id = :import and kind = 'CLASS' and outcome = 'ADD'`);
  await work.run(/* sql */ `
    update class_group set name = row.data->>'name', grade = (row.data->>'grade')::int
    from sis_row row where row.import_id = :import and row.kind = 'CLASS' and row.outcome = 'CHANGE'
      and class_group.id = row.target_id`);
}

/** A new school begins with the usual periods of its level. */
async function addPeriods(work: PlanWork): Promise<void> {
  const schools = await work.run<{ id: string; level: SchoolLevel }>(
    `select school.id, school.level from school join sis_row row on row.new_id = school.id
     where row.import_id = :import and row.kind = 'SCHOOL' and row.outcome = 'ADD'`,
  );
  const periods = schools.flatMap(({ id, level }) =>
    defaultPeriods(level).map((period, index) => ({
      ...{ id: newId(), school_id: id, code: period.code, name: period.name, position: index + 1 },
      ...{ starts_at: period.startsAt, ends_at: period.endsAt, counts_absence: period.countsAbsence },
    })),
  );
  if (periods.length > 0)
    await work.run(
      `insert into period (id, school_id, code, name, starts_at, ends_at, position, counts_absence)
       select id, school_id, code, name, starts_at, ends_at, position, counts_absence
       from jsonb_to_recordset(:periods::jsonb) as period (id uuid, school_id uuid, code text, name text,
         starts_at text, ends_at text, position int, counts_absence bool)`,
      { periods: JSON.stringify(periods) },
    );
}
