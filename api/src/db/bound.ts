import type { EntityManager } from './orm.ts';

type Query = Parameters<ReturnType<EntityManager['getKysely']>['executeQuery']>[0];

/**
 * Executes a statement with its values beside it (`$1`, `$2` …; a list is one array), for those that carry the rows of a
 * batch: `em.execute` writes values into the text, character by character, which costs more than storing them.
 * In the transaction of `em`, or in one of its own; with the em's scope either way.
 */
export async function executeBound<Row extends object = object>(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  if (!em.isInTransaction()) return em.transactional((tx) => executeBound<Row>(tx, sql, parameters));
  const query: Query = {
    sql,
    parameters,
    query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] },
    queryId: { queryId: 'bound' },
  };
  const { rows } = await em.getKysely().executeQuery(query);
  return rows as Row[];
}
