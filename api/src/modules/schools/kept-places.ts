import type { IsoDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Whereabouts } from './schools.policy.ts';

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

/** The same of several pupils and one date, in one statement. */
export async function keptPlacesOf(
  em: EntityManager,
  studentIds: readonly string[],
  date: IsoDate,
): Promise<Map<string, Whereabouts[]>> {
  const rows = await executeBound<Whereabouts & { studentId: string }>(em, PLACES, [studentIds, date]);
  const byStudent = Map.groupBy(rows, ({ studentId }) => studentId);
  return new Map(studentIds.map((id) => [id, byStudent.get(id) ?? []]));
}

const PLACES = /* sql */ `
select asked.id as "studentId", place.school_id as "schoolId", place.class_group_id as "classGroupId"
from unnest($1::uuid[]) as asked (id), scope.kept_places(asked.id, $2::date) as place
`;
