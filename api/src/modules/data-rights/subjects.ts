import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import type { DataSubject } from '../../personal-data.ts';
import type { Account } from '../identity/account.entity.ts';
import { withheldFrom } from '../identity/custody.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** A person as the subject of their own wish; `em` sees whatever belongs to the account. */
export async function selfOf(em: EntityManager, { id, name }: Account): Promise<DataSubject> {
  const student = await em.findOne(Student, { account: id });
  return { accountId: id, studentId: student?.id ?? null, name, guardianId: null };
}

/**
 * The children to whom an account is bound, in whichever identity its owner is at the moment; not whom a court order keeps
 * from it.
 */
export async function childrenOf(em: EntityManager, { id }: Account, at: Date): Promise<DataSubject[]> {
  const rows = await em.find(
    Guardianship,
    { account: id, endedAt: null },
    { populate: ['student'], orderBy: { startedAt: 'asc', id: 'asc' } },
  );
  const withheld = await withheldFrom(em, id, at);
  return rows
    .filter(({ student }) => !withheld.has(student.id))
    .map(({ student }) => childOf(student.getEntity(), id));
}

/** A bound child of a parent who is in that identity. @throws Refusal NOT_FOUND. */
export async function boundChild({ em }: Context, viewer: Viewer, studentId: string): Promise<DataSubject> {
  const student = is(viewer, 'PARENT') ? await em.findOne(Student, { id: studentId }) : null;
  if (!student || !viewer.active.studentIds.includes(student.id)) throw notFound();
  return childOf(student, viewer.account.id);
}

export function childOf({ id, account, name }: Student, guardianId: string): DataSubject {
  return { accountId: account.id, studentId: id, name, guardianId };
}
