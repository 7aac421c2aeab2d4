import { executeBound } from '../../db/bound.ts';
import { newId } from '../../db/id.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import type { News } from './news.ts';
import { deliverNotifications } from './notifications.jobs.ts';

/**
 * Tells people of events, within the caller's transaction: rows, live screens and one job that carries them to devices
 * happen exactly if that commits. One event is one notification for each of them, however often the caller repeats
 * itself; whoever did it themselves, and accounts that are closed, are passed by. A whole batch is one statement.
 * Sentences are made when they are read or sent, in the language of the receiver.
 *
 * The caller already acts as the system (db/scope.ts).
 * @returns how many notifications are new.
 */
export async function notify(
  { em, deps, at }: Pick<UseCase, 'em' | 'deps' | 'at'>,
  news: readonly News[],
): Promise<number> {
  const rows = news.flatMap(({ accountIds, exceptAccountId, ...event }) =>
    accountIds.filter((id) => id !== exceptAccountId).map((accountId) => rowOf(event, accountId)),
  );
  if (rows.length === 0) return 0;
  const added = await executeBound<{ id: string; accountId: string }>(em, INSERT, [at, JSON.stringify(rows)]);
  if (added.length === 0) return 0;
  await deps.events.announce(em, 'notificationReceived', added);
  await enqueue(em, deliverNotifications, {});
  return added.length;
}

type Event = Omit<News, 'accountIds' | 'exceptAccountId'>;

function rowOf({ audience, eventKey, kind, studentId, params, path }: Event, accountId: string) {
  return {
    id: newId(),
    account_id: accountId,
    audience,
    event_key: eventKey,
    kind,
    student_id: studentId ?? null,
    params,
    path,
  };
}

// In the order of the unique key: two that tell the same people at once wait for each other, and never in a circle.
const INSERT = /* sql */ `
insert into notification (id, account_id, audience, event_key, kind, student_id, params, path, created_at, due_at, pushed_to)
select told.id, told.account_id, told.audience, told.event_key, told.kind, told.student_id, told.params, told.path,
  $1::timestamptz, $1::timestamptz, '[]'::jsonb
from jsonb_to_recordset($2::jsonb) as told (
  id uuid, account_id uuid, audience text, event_key text, kind text, student_id uuid, params jsonb, path text)
join account on account.id = told.account_id and account.closed_at is null
order by told.account_id, told.audience, told.event_key
on conflict (account_id, audience, event_key) do nothing
returning id, account_id as "accountId"
`;
