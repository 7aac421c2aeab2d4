import { executeBound } from '../../db/bound.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { Message } from './message.entity.ts';
import { announceMessage } from './messages.events.ts';

/** Marks a message as read by the viewer, and the news of it. Once more changes nothing. @throws Refusal NOT_FOUND. */
export async function markMessageRead(context: Context, viewer: Viewer, id: string): Promise<Message> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    const message = await tx.findOne(Message, { id });
    const [own] = await executeBound(
      tx,
      'select id from message_recipient where message_id = $1 and account_id = $2 limit 1',
      [id, viewer.account.id],
    );
    if (!message || !own) throw notFound();
    await actAsSystem(tx, 'message.read');
    const read = await executeBound(
      tx,
      `update message_recipient set read_at = $3::timestamptz where message_id = $1 and account_id = $2 and read_at is null
       returning id`,
      [id, viewer.account.id, at],
    );
    await executeBound(
      tx,
      `update notification set read_at = $3::timestamptz where account_id = $2 and audience = 'FAMILY' and read_at is null
         and (event_key = 'message.' || $1 or starts_with(event_key, 'message.' || $1 || '.'))`,
      [id, viewer.account.id, at],
    );
    if (read.length > 0) await announceMessage(context, tx, id);
    return message;
  });
}
