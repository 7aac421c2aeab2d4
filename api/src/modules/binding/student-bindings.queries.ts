import type { EntityManager } from '../../db/orm.ts';
import type { NumberedPageArgs, Page } from '../../graphql/connection.ts';
import { pagesOfOwners } from '../../graphql/owned-pages.ts';
import type { Guardianship } from '../identity/guardianship.entity.ts';
import { BindingApplication } from './binding-application.entity.ts';

/** The same page of several pupils’ applications, newest first, whatever became of them; in the order of the pupils. */
export function applicationsOfStudents(
  em: EntityManager,
  studentIds: readonly string[],
  args: NumberedPageArgs,
): Promise<Page<BindingApplication>[]> {
  const rows = { table: 'binding_application', owner: 'student_id', order: 'submitted_at desc, id desc' };
  return pagesOfOwners(em, rows, studentIds, args, (ids) =>
    em.find(BindingApplication, { id: { $in: ids } }),
  );
}

/**
 * The approved application that each binding came from: of a guardian who was bound more than once, the last that had
 * been decided when this binding began. Null for bindings that came by another way, such as an import.
 */
export async function applicationsOfBindings(
  em: EntityManager,
  bindings: readonly Guardianship[],
): Promise<(BindingApplication | null)[]> {
  const approved = await em.find(
    BindingApplication,
    {
      status: 'APPROVED',
      student: { $in: [...new Set(bindings.map(({ student }) => student.id))] },
      guardianAccount: { $in: [...new Set(bindings.map(({ account }) => account.id))] },
    },
    { orderBy: { decidedAt: 'desc', id: 'desc' } },
  );
  const ofPair = Map.groupBy(
    approved,
    ({ student, guardianAccount }) => `${student.id}/${guardianAccount?.id}`,
  );
  return bindings.map(
    ({ student, account, startedAt }) =>
      ofPair
        .get(`${student.id}/${account.id}`)
        ?.find(({ decidedAt }) => decidedAt !== null && decidedAt <= startedAt) ?? null,
  );
}
