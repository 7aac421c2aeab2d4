import { z } from 'zod';
import { executeBound } from '../../db/bound.ts';
import { type AnyJob, defineJob, EACH_MINUTE } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { remindUnread } from './message-reminding.ts';
import { sendDue, systemOf } from './message-sending.ts';

/** Sends what is due: right after it was written, and each minute what was planned or a worker left behind. */
export const sendMessages = defineJob({
  name: 'sendMessages',
  payload: z.object({}).loose(),
  cron: EACH_MINUTE,
  run: (deps) => sendDue(deps),
});

/** Reminds those who have not read a message. */
export const remindReaders = defineJob({
  name: 'remindReaders',
  payload: z.object({ messageId: z.uuid() }),
  run: (deps, { messageId }) => remindUnread(deps, messageId),
});

/** Takes the news of a recalled message from everybody's list. */
export const withdrawMessage = defineJob({
  name: 'withdrawMessage',
  payload: z.object({ messageId: z.uuid() }),
  async run(deps, { messageId }) {
    let after: string | null = null;
    do after = await withdrawBatch(deps, messageId, after);
    while (after !== null);
  },
});

const BATCH = 1000;

async function withdrawBatch(deps: Deps, messageId: string, after: string | null): Promise<string | null> {
  return systemOf(deps, deps.clock.now()).transactional(async (em) => {
    const rows = await executeBound<{ accountId: string }>(
      em,
      `select distinct account_id as "accountId" from message_recipient
       where message_id = $1 and ($2::uuid is null or account_id > $2) order by 1 limit $3`,
      [messageId, after, BATCH],
    );
    const accountIds = rows.map(({ accountId }) => accountId);
    if (accountIds.length === 0) return null;
    await executeBound(
      em,
      `delete from notification where account_id = any($2::uuid[]) and audience = 'FAMILY'
         and kind in ('MESSAGE', 'MESSAGE_REMINDER') and params ->> 'messageId' = $1`,
      [messageId, accountIds],
    );
    const recalled = accountIds.map((accountId) => ({ messageId, accountId }));
    await deps.events.announce(em, 'messageRecalled', recalled);
    return accountIds.length === BATCH ? (accountIds.at(-1) ?? null) : null;
  });
}

export const messageJobs: readonly AnyJob[] = [sendMessages, remindReaders, withdrawMessage];
