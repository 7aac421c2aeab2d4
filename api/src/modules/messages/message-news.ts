import { executeBound } from '../../db/bound.ts';
import { restrictedSql } from '../identity/custody.ts';
import type { NewsCheck } from '../notifications/news-check.ts';

/**
 * SQL condition that a message is still somebody's to know of: as the pupil in person, or bound to the child, and kept from
 * it by no court.
 */
export const STILL_THEIRS = /* sql */ `(message_recipient.capacity = 'STUDENT' or exists (
  select from guardianship where guardianship.student_id = message_recipient.student_id
    and guardianship.account_id = message_recipient.account_id and guardianship.ended_at is null
    and not ${restrictedSql('guardianship', '(select scope.today())')}))`;

const STILL_TRUE = /* sql */ `
select news.id from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as news (id, account_id, message_id)
where exists (
  select from message join message_recipient on message_recipient.message_id = message.id
  where message.id = news.message_id and message.status in ('SENDING', 'SENT')
    and message_recipient.account_id = news.account_id and ${STILL_THEIRS})
`;

/** A message that was recalled, or is not somebody's any more, goes to no telephone and no mailbox. */
export const messageNews: readonly NewsCheck[] = (['MESSAGE', 'MESSAGE_REMINDER'] as const).map((kind) => ({
  kind,
  async stillTrue(em, news) {
    const rows = await executeBound<{ id: string }>(em, STILL_TRUE, [
      news.map(({ id }) => id),
      news.map(({ accountId }) => accountId),
      news.map(({ params }) => ('messageId' in params ? params.messageId : null)),
    ]);
    return new Set(rows.map(({ id }) => id));
  },
}));
