import type { IsoDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';

/**
 * Where a pupil was on a date, as far as the record of it is the viewer's to keep (scope.kept_places): mostly one place
 * or none. A school no longer sees who has gone; its own record it keeps.
 * @param em with the viewer's eyes.
 */
export function keptPlaces(em: EntityManager, studentId: string, date: IsoDate): Promise<Whereabouts[]> {
  return em.execute<Whereabouts[]>(
    `select school_id as "schoolId", class_group_id as "classGroupId" from scope.kept_places(?::uuid, ?::date)`,
    [studentId, date],
  );
}
