import type { ApolloCache, Reference } from '@apollo/client';
import { isReference } from '@apollo/client/utilities';
import type { BindingStatus } from '../../gql/graphql.ts';

interface StoredEdge {
  readonly __typename: 'BindingApplicationEdge';
  readonly cursor: string;
  readonly node: Reference;
}

interface StoredQueue {
  readonly edges?: readonly StoredEdge[];
  readonly pageInfo?: { readonly hasNextPage?: boolean };
}

/** The arguments under which a queue is kept, out of the name of its field in the cache. */
function queueFilter(storeFieldName: string): {
  status?: BindingStatus[] | null;
  classGroup?: string | null;
  search?: string | null;
} {
  return JSON.parse(storeFieldName.slice(storeFieldName.indexOf(':') + 1) || '{}');
}

/**
 * Puts an application that is in the cache into each queue kept there that it belongs to, at the place its
 * time gives it. Queues narrowed by a search are left alone: only the API knows what they match.
 *
 * @returns whether any queue gained it
 */
export function insertIntoQueues(cache: ApolloCache, id: string): boolean {
  const ref = cache.identify({ __typename: 'BindingApplication', id });
  if (!ref) return false;
  const node: Reference = { __ref: ref };
  let inserted = false;
  cache.modify<{ bindingApplications: StoredQueue }>({
    fields: {
      bindingApplications: (queue, { storeFieldName, readField }) => {
        if (isReference(queue) || !queue.edges) return queue;
        const filter = queueFilter(storeFieldName);
        const status = readField<BindingStatus>('status', node);
        const classGroup = readField<Reference>('classGroup', readField<Reference>('student', node));
        const fits =
          !filter.search &&
          status !== undefined &&
          (!filter.status || filter.status.includes(status)) &&
          (!filter.classGroup || readField<string>('id', classGroup) === filter.classGroup);
        if (!fits || queue.edges.some((edge) => edge.node.__ref === ref)) return queue;

        const timeOf = (edge: StoredEdge) => readField<string>('submittedAt', edge.node) ?? '';
        const time = readField<string>('submittedAt', node) ?? '';
        const [first] = queue.edges;
        const last = queue.edges.at(-1);
        // The API lists what waits from the oldest on, and what is settled from the newest on.
        const newestFirst =
          first && last && first !== last
            ? timeOf(first) > timeOf(last)
            : !filter.status?.includes('SUBMITTED');
        const found = queue.edges.findIndex((edge) =>
          newestFirst ? timeOf(edge) < time : timeOf(edge) > time,
        );
        // Behind the last row read so far, it comes with the page it belongs to.
        if (found === -1 && queue.pageInfo?.hasNextPage) return queue;
        inserted = true;
        const at = found === -1 ? queue.edges.length : found;
        const edge: StoredEdge = { __typename: 'BindingApplicationEdge', cursor: '', node };
        return { ...queue, edges: queue.edges.toSpliced(at, 0, edge) };
      },
    },
  });
  return inserted;
}
