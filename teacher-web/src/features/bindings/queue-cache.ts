import type { ApolloCache, Reference } from '@apollo/client';
import type { BindingStatus } from '../../gql/graphql.ts';
import { insertIntoQueues, type Queue } from '../../shell/queue/queue-cache.ts';

interface Filter {
  readonly status?: readonly BindingStatus[] | null;
  readonly classGroup?: string | null;
  readonly search?: string | null;
}

/** Queues narrowed by a search are left alone: only the API knows what they match. */
const APPLICATIONS: Queue<Filter> = {
  typename: 'BindingApplication',
  field: 'bindingApplications',
  fits: (filter, application, read) => {
    const status = read<BindingStatus>('status', application);
    const classGroup = read<Reference>('classGroup', read<Reference>('student', application));
    return (
      !filter.search &&
      status !== undefined &&
      (!filter.status || filter.status.includes(status)) &&
      (!filter.classGroup || read<string>('id', classGroup) === filter.classGroup)
    );
  },
  // The API lists what waits from the oldest on, and what is settled from the newest on.
  newestFirst: ({ status }) => !status?.includes('SUBMITTED'),
};

/**
 * Puts an application that is in the cache into each queue kept there that it belongs to, at the place its
 * time gives it.
 *
 * @returns whether any queue gained it
 */
export function insertApplication(cache: ApolloCache, id: string): boolean {
  return insertIntoQueues(cache, APPLICATIONS, id);
}
