import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import type { EventKey } from '../../graphql/events.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { seesLeaveOf } from './leave.access.ts';
import { LeaveRequest } from './leave-request.entity.ts';

/**
 * The changed requests that the subscriber may see, re-read at each event. `classGroup`
 * narrows a school's view to pupils who are now in that class.
 * @throws Refusal UNAUTHENTICATED when nobody is signed in.
 */
export function leaveChanges(
  context: Context,
  classGroup: string | null | undefined,
): AsyncIterable<LeaveRequest> {
  const { viewer } = context;
  if (!viewer) throw notSignedIn();
  return pipe(
    context.deps.events.subscribe('leaveRequestChanged', keysOf(viewer, classGroup)),
    map(({ id }) => reread(context, id, classGroup)),
    filter((request): request is LeaveRequest => request !== null),
  );
}

/** What can concern this subscriber at all; who switches the identity begins anew. */
function keysOf(viewer: Viewer, classGroup: string | null | undefined): EventKey[] {
  const { classGroupId, schoolId, studentIds } = viewer.active;
  if (is(viewer, 'PARENT', 'STUDENT')) return studentIds.map((id) => `student:${id}` as const);
  if (is(viewer, 'HOMEROOM_TEACHER')) return [`class:${classGroupId}`];
  return [classGroup ? `class:${classGroup}` : `school:${schoolId}`];
}

async function reread(
  context: Context,
  id: string,
  classGroup: string | null | undefined,
): Promise<LeaveRequest | null> {
  await context.refresh();
  const request = await context.em.findOne(LeaveRequest, { id });
  if (!request || !(await seesLeaveOf(context, request.student.id))) return null;
  if (!classGroup) return request;
  const now = await whereaboutsOf(context, request.student.id);
  return now?.classGroupId === classGroup ? request : null;
}
