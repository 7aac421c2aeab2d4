import { systemScope } from '../../db/scope.ts';
import { decodeCursor, encodeCursor, type Page, type PageArgs, pageSize } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { type Audience, Notification } from './notification.entity.ts';

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** In which capacity somebody reads, by the identity in use. */
export function audienceOf(viewer: Viewer): Audience {
  return is(viewer, 'PARENT', 'STUDENT') ? 'FAMILY' : 'SCHOOL';
}

/**
 * What the viewer was told in the capacity of the identity in use, newest first. The cursor names a row, so that news
 * that come in meanwhile move nothing.
 * @throws Refusal BAD_INPUT for a cursor that is not ours.
 */
export async function notificationsOf(
  { em }: Context,
  viewer: Viewer,
  args: PageArgs & { unread?: boolean | null },
): Promise<Page<Notification>> {
  const mine = ofViewer(viewer, args.unread === true);
  const before = args.after ? idOf(args.after) : null;
  const rows = await em.find(
    Notification,
    { ...mine, ...(before ? { id: { $lt: before } } : {}) },
    { orderBy: { id: 'desc' }, limit: pageSize(args) + 1 },
  );
  const nodes = rows.slice(0, pageSize(args));
  const edges = nodes.map((node) => ({ cursor: encodeCursor(node.id), node }));
  return {
    edges,
    nodes,
    totalCount: await em.count(Notification, mine),
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      hasPreviousPage: before !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How much of it is unread. */
export function unreadCount({ em }: Context, viewer: Viewer): Promise<number> {
  return em.count(Notification, ofViewer(viewer, true));
}

/** Marks own notifications as read, those named or all of the viewer's capacity; answers how many were unread. */
export async function markRead(
  { deps, at }: UseCase,
  viewer: Viewer,
  ids: readonly string[] | null,
): Promise<number> {
  const which = ids ? { id: { $in: [...ids] } } : {};
  return systemScope(deps.orm.em).transactional((tx) =>
    tx.nativeUpdate(Notification, { ...ofViewer(viewer, true), ...which }, { readAt: at }),
  );
}

function ofViewer(viewer: Viewer, unreadOnly: boolean) {
  return {
    account: viewer.account.id,
    audience: audienceOf(viewer),
    ...(unreadOnly ? { readAt: null } : {}),
  };
}

function idOf(cursor: string): string {
  const id = decodeCursor(cursor);
  if (!ID.test(id)) throw badInput('INVALID', 'after');
  return id;
}
