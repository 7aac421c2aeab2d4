import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, Refusal } from '../../graphql/errors.ts';
import { isOwnChild, type Viewer } from '../../graphql/viewer.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { mayKeepGuardians } from './guardians.policy.ts';

/**
 * A binding in force that the viewer keeps. Nobody does in matters of the own child, nor of themselves.
 * @throws Refusal NOT_FOUND; FORBIDDEN (OWN_ACCOUNT, OWN_CHILDS_GUARDIANS).
 */
export async function guardianOfRecord(context: Context, viewer: Viewer, id: string): Promise<Guardianship> {
  const guardianship = await context.em.findOne(Guardianship, { id, endedAt: null });
  if (!guardianship) throw notFound();
  await mustKeep(context, viewer, guardianship.student.id);
  if (guardianship.account.id === viewer.account.id) throw new Refusal('FORBIDDEN', 'OWN_ACCOUNT');
  return guardianship;
}

/** @throws Refusal NOT_FOUND for another school’s pupil; FORBIDDEN OWN_CHILDS_GUARDIANS. */
export async function mustKeep(context: Context, viewer: Viewer, studentId: string): Promise<void> {
  if (!mayKeepGuardians(viewer, await whereaboutsOf(context, studentId))) throw notFound();
  if (isOwnChild(viewer, studentId)) throw new Refusal('FORBIDDEN', 'OWN_CHILDS_GUARDIANS');
}

/** The same row for this transaction alone. @throws Refusal NOT_FOUND when it has ended meanwhile. */
export async function lockGuardianship(tx: EntityManager, id: string): Promise<Guardianship> {
  const row = await tx.findOne(
    Guardianship,
    { id, endedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, populate: ['student', 'account'] },
  );
  if (!row) throw notFound();
  return row;
}
