import type { VisibilityRule } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { School } from './school.entity.ts';

/** After how long the families of a school read what is recorded now; what was recorded before keeps its time. */
export async function visibilityOf(em: EntityManager, schoolId: string): Promise<VisibilityRule> {
  const rules = await visibilitiesOf(em, [schoolId]);
  const rule = rules.get(schoolId);
  if (!rule) throw new Error(`There is no school ${schoolId}.`);
  return rule;
}

/** The same of several schools, by id. */
export async function visibilitiesOf(
  em: EntityManager,
  schoolIds: readonly string[],
): Promise<Map<string, VisibilityRule>> {
  const schools = await em.find(School, { id: { $in: [...new Set(schoolIds)] } });
  return new Map(schools.map(({ id, visibilityDays: days, visibilityHour: hour }) => [id, { days, hour }]));
}
