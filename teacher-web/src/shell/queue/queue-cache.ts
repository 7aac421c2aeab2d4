import type { ApolloCache, FieldFunctionOptions, Reference } from '@apollo/client';
import { isReference } from '@apollo/client/utilities';

type ReadField = FieldFunctionOptions['readField'];

interface StoredEdge {
  readonly __typename: string;
  readonly cursor: string;
  readonly node: Reference;
}

interface StoredQueue {
  readonly edges?: readonly StoredEdge[];
  readonly pageInfo?: { readonly hasNextPage?: boolean };
}

/** A list of the API that is kept in the cache once for each way of narrowing it. */
export interface Queue<Filter> {
  /** Type of its entries, which carry `submittedAt`. */
  readonly typename: string;
  /** Field of the query, and of the type policy. */
  readonly field: string;
  /** Whether an entry belongs into the list that is narrowed so. */
  readonly fits: (filter: Filter, entry: Reference, read: ReadField) => boolean;
  /** How the API sorts a list with fewer than two entries, which does not show it. */
  readonly newestFirst: (filter: Filter) => boolean;
}

/**
 * Puts an entry that is in the cache into each list kept there that it belongs to, at the place its time gives it.
 *
 * @returns whether any list gained it
 */
export function insertIntoQueues<Filter>(cache: ApolloCache, queue: Queue<Filter>, id: string): boolean {
  const ref = cache.identify({ __typename: queue.typename, id });
  if (!ref) return false;
  const node: Reference = { __ref: ref };
  let inserted = false;
  cache.modify<Record<string, StoredQueue>>({
    fields: {
      [queue.field]: (list, { storeFieldName, readField }) => {
        if (isReference(list) || !list.edges) return list;
        const filter = filterOf<Filter>(storeFieldName);
        if (!queue.fits(filter, node, readField) || list.edges.some((edge) => edge.node.__ref === ref))
          return list;

        const timeOf = (edge: StoredEdge) => readField<string>('submittedAt', edge.node) ?? '';
        const time = readField<string>('submittedAt', node) ?? '';
        const [first] = list.edges;
        const last = list.edges.at(-1);
        const newestFirst =
          first && last && first !== last ? timeOf(first) > timeOf(last) : queue.newestFirst(filter);
        const found = list.edges.findIndex((edge) =>
          newestFirst ? timeOf(edge) < time : timeOf(edge) > time,
        );
        // Behind the last row read so far, it comes with the page it belongs to.
        if (found === -1 && list.pageInfo?.hasNextPage) return list;
        inserted = true;
        const at = found === -1 ? list.edges.length : found;
        const edge: StoredEdge = { __typename: `${queue.typename}Edge`, cursor: '', node };
        return { ...list, edges: list.edges.toSpliced(at, 0, edge) };
      },
    },
  });
  return inserted;
}

/** The arguments under which a list is kept, out of the name of its field in the cache. */
function filterOf<Filter>(storeFieldName: string): Filter {
  return JSON.parse(storeFieldName.slice(storeFieldName.indexOf(':') + 1) || '{}');
}
