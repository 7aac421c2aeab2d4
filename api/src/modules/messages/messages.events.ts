import { filter, map, pipe } from '@graphql-yoga/subscription';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, notSignedIn } from '../../graphql/errors.ts';
import { Message } from './message.entity.ts';
import { factsOfMessage } from './messages.access.ts';
import { keepsMessage } from './messages.policy.ts';

/** Wakes every screen that shows how far a message has come. */
export async function announceMessage(
  { deps }: Pick<Context, 'deps'>,
  tx: EntityManager,
  messageId: string,
): Promise<void> {
  await deps.events.announce(tx, 'messageChanged', { messageId });
}

/**
 * A message each time that a batch went out, somebody read it, or it was reminded of or recalled; for those who keep it.
 * @throws Refusal UNAUTHENTICATED, NOT_FOUND.
 */
export async function messageChanges(context: Context, id: string): Promise<AsyncIterable<Message>> {
  if (!context.viewer) throw notSignedIn();
  if (!(await kept(context, id))) throw notFound();
  return pipe(
    context.deps.events.subscribe('messageChanged', [`message:${id}`]),
    map(async () => {
      await context.refresh();
      return kept(context, id);
    }),
    filter((now): now is Message => now !== null),
  );
}

async function kept({ em, viewer }: Context, id: string): Promise<Message | null> {
  const message = await em.findOne(Message, { id });
  return message && keepsMessage(viewer, factsOfMessage(message)) ? message : null;
}

/**
 * Ids of messages of the subscriber's that were taken back.
 * @throws Refusal UNAUTHENTICATED.
 */
export function messagesRecalled(context: Context): AsyncIterable<string> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  return pipe(
    deps.events.subscribe('messageRecalled', [`account:${viewer.account.id}`]),
    map(async ({ messageId }) => ((await had(context, messageId)) ? messageId : null)),
    filter((id): id is string => id !== null),
  );
}

/** Whether the subscriber had a message, by what the row scopes say now. */
async function had(context: Context, messageId: string): Promise<boolean> {
  await context.refresh();
  const { viewer, em } = context;
  if (!viewer) return false;
  const rows = await executeBound(
    em,
    'select id from message_recipient where message_id = $1 and account_id = $2 limit 1',
    [messageId, viewer.account.id],
  );
  return rows.length > 0;
}
