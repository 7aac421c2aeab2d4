import { formatRocDateTime, MESSAGE_LIMITS, nextMessageReminder, reminderProblem } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { Message } from './message.entity.ts';
import { changeKept, recordMessage } from './message-change.ts';
import { announceMessage } from './messages.events.ts';
import { remindReaders } from './messages.jobs.ts';

/**
 * Reminds those who have not read it, a few times in all and some hours apart; the queue carries it out.
 * @throws Refusal NOT_FOUND; CONFLICT MESSAGE_NOT_SENT, MESSAGE_REMINDED_OFTEN, MESSAGE_ALL_READ; RATE_LIMITED
 * MESSAGE_REMINDED.
 */
export async function remindMessage(context: Context, viewer: Viewer, id: string): Promise<Message> {
  const { at } = context;
  return changeKept(context, viewer, id, 'message.remind', async (tx, message) => {
    const problem = reminderProblem(message, at);
    const next = nextMessageReminder(message);
    if (problem === 'MESSAGE_REMINDED' && next)
      throw new Refusal('RATE_LIMITED', problem, {
        retryAt: next,
        params: { time: formatRocDateTime(next) },
      });
    if (problem) throw conflict(problem, undefined, { count: MESSAGE_LIMITS.reminders });
    const [first] = await executeBound(
      tx,
      'select id from message_recipient where message_id = $1 and read_at is null limit 1',
      [id],
    );
    if (!first) throw conflict('MESSAGE_ALL_READ');
    tx.assign(message, { reminderCount: message.reminderCount + 1, remindedAt: at });
    recordMessage(tx, at, viewer, message, 'message.reminded');
    await enqueue(tx, remindReaders, { messageId: id });
    await announceMessage(context, tx, id);
  });
}
