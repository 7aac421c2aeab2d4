import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from './orm.ts';

/**
 * Whose rows a unit of work may read. The database's own policies look at it (see docs/decisions/0011), so that a
 * query that forgets its `where` still shows nothing of another school or family.
 */
export interface Scope {
  /** An identity kind, APPLICANT, NOBODY, or SYSTEM for what is not done for one viewer. */
  kind: string;
  accountId?: string | null;
  schoolId?: string | null;
  classGroupId?: string | null;
  /** Children of a parent; a student's own id. */
  studentIds?: readonly string[];
  /** `EMAIL:…` or `SMS:…` of a verified contact. */
  contact?: string | null;
  /**
   * The application's clock: who is enrolled depends on its day in Taipei, what families may read already on its hour.
   * The database's clock without it.
   */
  now?: Date;
}

/** Gives a fresh unit of work the rows of one scope. */
export function scoped(em: EntityManager, scope: Scope): EntityManager {
  em.setSessionContext({
    variables: {
      'qinshi.kind': scope.kind,
      'qinshi.account': scope.accountId ?? '',
      'qinshi.school': scope.schoolId ?? '',
      'qinshi.class_group': scope.classGroupId ?? '',
      'qinshi.students': (scope.studentIds ?? []).join(','),
      'qinshi.contact': scope.contact ?? '',
      'qinshi.today': scope.now ? toTaipeiDate(scope.now) : '',
      'qinshi.now': scope.now?.toISOString() ?? '',
    },
  });
  return em;
}

/** A unit of work that sees everything: for jobs, and for finding out who somebody is. */
export function systemScope(em: EntityManager): EntityManager {
  return scoped(em.fork({ clear: true }), { kind: 'SYSTEM' });
}

/**
 * From here to the end of this transaction the use case reads and writes beyond the viewer's own rows: call it after
 * the row that it is about was found within them.
 * @param useCase what is being done, e.g. `binding.decide`; for whoever looks at the settings of a running transaction.
 */
export async function actAsSystem(tx: EntityManager, useCase: string): Promise<void> {
  await tx.execute(
    `select set_config('qinshi.kind', 'SYSTEM', true), set_config('qinshi.use_case', ?, true)`,
    [useCase],
  );
}
