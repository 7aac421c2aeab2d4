import DataLoader from 'dataloader';
import type { EntityManager } from '../db/orm.ts';
import { type NumberedPageArgs, offsetOf, type Page, pageSize, tablePage } from './connection.ts';

/** A page of what belongs to one owner. */
export interface OwnedPage<Args> {
  ownerId: string;
  args: Args;
}

/** Pages that hang on owners: the same page of several owners is one read. */
export type OwnedPages<Args, Node> = DataLoader<OwnedPage<Args>, Page<Node>, string>;

/** Batches pages of owners; `read` answers one page for each owner, in their order. */
export function ownedPages<Args, Node>(
  read: (ownerIds: readonly string[], args: Args) => Promise<Page<Node>[]>,
): OwnedPages<Args, Node> {
  const keyOf = (one: OwnedPage<Args>) => JSON.stringify(one);
  return new DataLoader(
    async (asked) => {
      const pages = new Map<string, Page<Node>>();
      for (const same of Map.groupBy(asked, ({ args }) => JSON.stringify(args)).values()) {
        const [first] = same;
        if (!first) continue;
        const ofEach = await read(
          same.map(({ ownerId }) => ownerId),
          first.args,
        );
        for (const [index, page] of ofEach.entries()) {
          const one = same[index];
          if (one) pages.set(keyOf(one), page);
        }
      }
      return asked.map((one) => pages.get(keyOf(one)) ?? new Error('The page of an owner was not read.'));
    },
    { cacheKeyFn: keyOf },
  );
}

/** Which rows belong to owners, and in which order. */
export interface OwnedRows {
  table: string;
  /** Column that names the owner. */
  owner: string;
  /** `order by` of one owner’s rows. */
  order: string;
  /** Conditions with their parameters, all of which hold. */
  where?: readonly (readonly [condition: string, param: unknown])[];
}

/** Ids of one page of each owner’s rows with how many there are in all, in one statement. */
async function idsOfOwners(
  em: EntityManager,
  { table, owner, order, where = [] }: OwnedRows,
  ownerIds: readonly string[],
  args: NumberedPageArgs,
): Promise<Map<string, { ids: string[]; total: number }>> {
  const offset = offsetOf(args);
  const conditions = [`${owner} = any (?::uuid[])`, ...where.map(([condition]) => condition)];
  const rows = await em.execute<{ ownerId: string; total: number; ids: string[] }[]>(
    `with ranked as (
       select id, ${owner} as owner_id, row_number() over (partition by ${owner} order by ${order}) as place
       from ${table} where ${conditions.join(' and ')})
     select owner_id as "ownerId", count(*)::int as total,
       coalesce(json_agg(id order by place) filter (where place > ? and place <= ?), '[]') as ids
     from ranked group by owner_id`,
    [`{${ownerIds.join(',')}}`, ...where.map(([, param]) => param), offset, offset + pageSize(args)],
  );
  return new Map(rows.map(({ ownerId, ids, total }) => [ownerId, { ids, total }]));
}

/** The same as pages; `find` reads the rows of all owners at once. */
export async function pagesOfOwners<Node extends { id: string }>(
  em: EntityManager,
  rows: OwnedRows,
  ownerIds: readonly string[],
  args: NumberedPageArgs,
  find: (ids: string[]) => Promise<Node[]>,
): Promise<Page<Node>[]> {
  const places = await idsOfOwners(em, rows, ownerIds, args);
  const ids = [...places.values()].flatMap((place) => place.ids);
  const nodes = new Map((await find(ids)).map((node) => [node.id, node]));
  return ownerIds.map((ownerId) => {
    const place = places.get(ownerId) ?? { ids: [], total: 0 };
    const ofOwner = place.ids.flatMap((id) => nodes.get(id) ?? []);
    return tablePage(ofOwner, place.total, offsetOf(args));
  });
}
