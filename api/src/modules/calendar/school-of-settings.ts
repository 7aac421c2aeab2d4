import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { School } from '../schools/school.entity.ts';
import { maySetSchool } from './calendar.policy.ts';

/**
 * The school whose settings are changed, held until the end of the transaction: two who save at once do so one after the
 * other. @throws Refusal NOT_FOUND when there is none, or it is not the viewer's to set.
 */
export async function lockSchool(tx: EntityManager, viewer: Viewer, schoolId: string): Promise<School> {
  if (!maySetSchool(viewer, schoolId)) throw notFound();
  const school = await tx.findOne(School, { id: schoolId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!school) throw notFound();
  return school;
}
