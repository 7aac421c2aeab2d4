import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Condition } from './roster-filter.ts';
import type { Question } from './roster-question.ts';
import type { Collection, Row } from './roster-resources.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A part of a collection, and how many there are in all. */
export interface RosterPage {
  rows: Row[];
  total: number;
}

/** Records of a collection that the client may read, in one statement. `em` is in the client's scope. */
export async function rosterPage(
  em: EntityManager,
  collection: Collection,
  parentId: string | null,
  { filter, order, limit, offset }: Pick<Question, 'filter' | 'order' | 'limit' | 'offset'>,
): Promise<RosterPage> {
  const within = conditionOf(collection, parentId);
  const { sql, values } = numbered(
    `with found as materialized (
       select * from ${collection.resource.from.replace('$id', 'null')} where ${within.sql} and ${filter?.sql ?? 'true'}
     )
     select (select count(*)::int from found) as total,
       (select coalesce(json_agg(page), '[]') from (
         select * from found order by ${order} limit ? offset ?) page) as rows`,
    [...within.values, ...(filter?.values ?? []), limit, offset],
  );
  const [page] = await executeBound<RosterPage>(em, sql, values);
  return page ?? { rows: [], total: 0 };
}

/** One record, where the client may read it. */
export async function rosterRecord(
  em: EntityManager,
  { resource, where }: Collection,
  id: string,
): Promise<Row | null> {
  const asked = resource.from.includes('$id');
  if (asked && !UUID.test(id)) return null;
  const { sql, values } = numbered(
    `select to_json(found) as row from (
       select * from ${resource.from.replace('$id', '?::uuid')} where ${where} and id::text = ?) found`,
    asked ? [id, id] : [id],
  );
  const [found] = await executeBound<{ row: Row }>(em, sql, values);
  return found?.row ?? null;
}

function conditionOf({ where }: Collection, parentId: string | null): Condition {
  const count = where.split('?').length - 1;
  return { sql: where, values: Array.from({ length: count }, () => parentId) };
}

/** `?` as PostgreSQL numbers its values. */
function numbered(sql: string, values: unknown[]): Condition {
  let place = 0;
  return {
    sql: sql.replace(/\?/g, () => {
      place += 1;
      return `$${place}`;
    }),
    values,
  };
}
