import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import { Notification } from './notification.entity.ts';
import { audienceOf } from './notifications.service.ts';

/**
 * What the subscriber is told from now on, in the capacity of the identity in use at that moment.
 * @throws Refusal UNAUTHENTICATED when nobody is signed in.
 */
export function notificationsReceived(context: Context): AsyncIterable<Notification> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  return pipe(
    deps.events.subscribe('notificationReceived', [`account:${viewer.account.id}`]),
    map(({ id }) => reread(context, id)),
    filter((notification): notification is Notification => notification !== null),
  );
}

async function reread(context: Context, id: string): Promise<Notification | null> {
  await context.refresh();
  const { viewer, em } = context;
  if (!viewer) return null;
  return em.findOne(Notification, { id, account: viewer.account.id, audience: audienceOf(viewer) });
}
