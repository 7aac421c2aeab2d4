import type { ApolloCache, Reference } from '@apollo/client';
import type { LeaveStatus } from '../../gql/graphql.ts';
import { insertIntoQueues, type Queue } from '../../shell/queue/queue-cache.ts';

interface Filter {
  readonly status?: readonly LeaveStatus[] | null;
  readonly awaitingMe?: boolean | null;
  readonly classGroup?: string | null;
}

const REQUESTS: Queue<Filter> = {
  typename: 'LeaveRequest',
  field: 'leaveRequests',
  fits: (filter, request, read) => {
    const status = read<LeaveStatus>('status', request);
    const classGroup = read<Reference>('classGroup', read<Reference>('student', request));
    return (
      status !== undefined &&
      (!filter.status || filter.status.includes(status)) &&
      (!filter.awaitingMe || read<boolean>('mayDecide', request) === true) &&
      (!filter.classGroup || read<string>('id', classGroup) === filter.classGroup)
    );
  },
  // The API lists what waits from the oldest on, and what is settled from the newest on.
  newestFirst: ({ status }) => !status?.includes('PENDING'),
};

/**
 * Puts a request for leave that is in the cache into each list kept there that it belongs to, at the place its time
 * gives it. One that no longer belongs stays where it is, greyed: rows do not vanish under a hand.
 *
 * @returns whether any list gained it
 */
export function insertLeaveRequest(cache: ApolloCache, id: string): boolean {
  return insertIntoQueues(cache, REQUESTS, id);
}
