import { executeBound } from '../../db/bound.ts';
import type { Deps } from '../../use-case.ts';
import { notify } from '../notifications/notify.ts';
import { Message } from './message.entity.ts';
import { STILL_THEIRS } from './message-news.ts';
import { newsOf, systemOf } from './message-sending.ts';

/** People who are reminded in one transaction. */
const BATCH = 1000;

/** Reminds those who have not read a message; whoever has been reminded this time is not again, whatever is repeated. */
export async function remindUnread(deps: Deps, messageId: string): Promise<void> {
  let after: string | null = null;
  do after = await remindBatch(deps, messageId, after);
  while (after !== null);
}

/** Answers after whom to go on; null when all are through. */
async function remindBatch(deps: Deps, messageId: string, after: string | null): Promise<string | null> {
  const at = deps.clock.now();
  return systemOf(deps, at).transactional(async (em) => {
    // Who recalls it waits for this batch, or this batch finds it recalled.
    await em.execute('select from message where id = ? for share', [messageId]);
    const message = await em.findOne(Message, { id: messageId, status: 'SENT' });
    if (!message) return null;
    const rows = await executeBound<{ accountId: string }>(em, UNREAD, [messageId, after, BATCH]);
    const accountIds = rows.map(({ accountId }) => accountId);
    if (accountIds.length > 0)
      await notify({ em, deps, at }, [{ ...(await newsOf(em, message, 'MESSAGE_REMINDER')), accountIds }]);
    return accountIds.length === BATCH ? (accountIds.at(-1) ?? null) : null;
  });
}

const UNREAD = /* sql */ `
select distinct message_recipient.account_id as "accountId" from message_recipient
where message_recipient.message_id = $1 and message_recipient.read_at is null and ${STILL_THEIRS}
  and ($2::uuid is null or message_recipient.account_id > $2)
order by 1 limit $3
`;
