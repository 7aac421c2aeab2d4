import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';

/** What the rules look at in a request. */
export interface RequestFacts {
  requesterId: string;
  /** Who works it: a pupil's school of now, otherwise the school that it was sent to; null: the bureau. */
  schoolId: string | null;
}

/** Whether the viewer works data requests at all. */
export function handlesRequests(viewer: Viewer | null): viewer is Viewer {
  return is(viewer, 'BUREAU_ADMIN', ...SCHOOL_WIDE);
}

/** The bureau handles all; a school's office and administrators handle their own. */
export function mayHandleRequest(viewer: Viewer | null, { schoolId }: RequestFacts): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, ...SCHOOL_WIDE) && schoolId !== null && viewer.active.schoolId === schoolId;
}

/** Nobody decides about a wish of their own, whatever hat they wear. */
export function isOwnRequest(viewer: Viewer | null, { requesterId }: RequestFacts): boolean {
  return viewer?.account.id === requesterId;
}

export function maySeeRequest(viewer: Viewer | null, facts: RequestFacts): boolean {
  return isOwnRequest(viewer, facts) || mayHandleRequest(viewer, facts);
}
