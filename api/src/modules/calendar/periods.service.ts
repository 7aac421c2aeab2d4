import {
  addDays,
  type IsoDate,
  type PeriodDefinition,
  periodTableProblem,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Period } from '../schools/period.entity.ts';
import type { School } from '../schools/school.entity.ts';
import type { SavePeriodsInput } from './calendar.inputs.ts';
import { announcePlans } from './plans-news.ts';
import { lockSchool } from './school-of-settings.ts';

/**
 * Sets a school's period table from today on. What is changed or taken away ends with yesterday and stays known, so that
 * leave and absences of the past keep their names and hours.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming row and field, CONFLICT (PERIOD_HAS_LESSONS) when a timetable still uses a
 * period that is taken away.
 */
export async function savePeriods(
  { em, at, deps }: UseCase,
  viewer: Viewer,
  { schoolId, periods }: SavePeriodsInput,
): Promise<School> {
  const table = periods.map((period) => ({ ...period, name: period.name.trim() }));
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'periods.save');
    const school = await lockSchool(tx, viewer, schoolId);
    const problem = periodTableProblem(table);
    if (problem)
      throw badInput(problem.reason, `periods.${problem.index}.${problem.field}`, { name: problem.name });
    const standing = await tx.find(Period, { school: schoolId, endsOn: null });
    const gone = standing.filter(({ code }) => !table.some((period) => period.code === code));
    await refuseWhileTaught(tx, schoolId, gone);
    await replace(tx, schoolId, { standing, table, today: toTaipeiDate(at) });
    audit(
      { em: tx, at },
      {
        action: 'periods.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details: { number: table.length, removed: gone.map(({ name }) => name).join('、') || null },
      },
    );
    await tx.flush();
    await announcePlans({ em: tx, deps, at }, schoolId);
    return school;
  });
}

interface Replacement {
  standing: readonly Period[];
  table: readonly PeriodDefinition[];
  today: IsoDate;
}

async function replace(tx: EntityManager, schoolId: string, { standing, table, today }: Replacement) {
  const kept = new Set<Period>();
  const added: [position: number, period: PeriodDefinition][] = [];
  for (const [index, period] of table.entries()) {
    const same = standing.find((row) => isSame(row, period, index + 1));
    if (same) kept.add(same);
    else added.push([index + 1, period]);
  }
  for (const row of standing) {
    if (kept.has(row)) continue;
    // Made and changed on one day: it never was a day's.
    if (row.startsOn >= today) tx.remove(row);
    else row.endsOn = addDays(today, -1);
  }
  // Code and place are free before others take them.
  await tx.flush();
  for (const [position, { code, name, startsAt, endsAt, countsAbsence }] of added)
    tx.create(Period, {
      school: schoolId,
      code,
      name,
      startsAt,
      endsAt,
      countsAbsence,
      position,
      startsOn: today,
      endsOn: null,
    });
  await tx.flush();
}

function isSame(row: Period, period: PeriodDefinition, position: number): boolean {
  return (
    row.code === period.code &&
    row.name === period.name &&
    row.startsAt === period.startsAt &&
    row.endsAt === period.endsAt &&
    row.countsAbsence === period.countsAbsence &&
    row.position === position
  );
}

async function refuseWhileTaught(
  tx: EntityManager,
  schoolId: string,
  gone: readonly Period[],
): Promise<void> {
  for (const { code, name } of gone) {
    const [{ classes } = { classes: 0 }] = await tx.execute<{ classes: number }[]>(
      `select count(distinct class_group_id)::int as classes
       from lesson join class_group on class_group.id = class_group_id
       where class_group.school_id = ? and lesson.period = ?`,
      [schoolId, code],
    );
    if (classes > 0) throw conflict('PERIOD_HAS_LESSONS', 'periods', { name, classes });
  }
}
