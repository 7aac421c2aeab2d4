import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { DataRequest } from './data-request.entity.ts';
import {
  handlesRequests,
  mayHandleRequest,
  maySeeRequest,
  type RequestFacts,
} from './data-request.policy.ts';

/** What the policy looks at: a pupil's request follows the pupil, another's stays with the school it was sent to. */
export async function factsOfRequest(context: Context, request: DataRequest): Promise<RequestFacts> {
  const { requester, student, school } = request;
  const now = student && (await whereaboutsOf(context, student.id));
  return { requesterId: requester.id, schoolId: (student ? now?.schoolId : school?.id) ?? null };
}

export const requestHandlers = rule('requestHandlers', ({ viewer }) => handlesRequests(viewer));

/** The person who asked, and whoever handles it. */
export const whoMaySeeDataRequest = rule<DataRequest>('whoMaySeeDataRequest', async (context, request) =>
  maySeeRequest(context.viewer, await factsOfRequest(context, request)),
);

export const handlersOfDataRequest = rule<DataRequest>(
  'handlersOfDataRequest',
  async (context, request) => mayHandleRequest(context.viewer, await factsOfRequest(context, request)),
  { elseNull: true },
);

/** Whether somebody may read the files that came with a request. */
export async function mayReadRequest(context: Context, id: string): Promise<boolean> {
  const request = await context.em.findOne(DataRequest, { id });
  return request !== null && maySeeRequest(context.viewer, await factsOfRequest(context, request));
}
