import { executeBound } from '../../db/bound.ts';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { scoped } from '../../db/scope.ts';
import { logFault } from '../../log-fault.ts';
import type { Deps, UseCase } from '../../use-case.ts';
import type { News } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';
import { School } from '../schools/school.entity.ts';
import { Message, MessageAudience } from './message.entity.ts';
import { nextReached, type Reached } from './message-audience.queries.ts';
import { audienceOf } from './message-audience.ts';
import { announceMessage } from './messages.events.ts';

/** Pupils of one transaction; with their guardians and themselves some twelve hundred people. */
const BATCH = 400;

type Work = Pick<UseCase, 'em' | 'deps' | 'at'>;

/**
 * Sends everything whose time has come, batch by batch, each a transaction that remembers how far it came: a worker that
 * dies leaves the rest to the next, and nobody has a message twice. Whom it reaches is read at that moment, so whoever has
 * left since it was written, or must not know any more, does not get it.
 */
export async function sendDue(deps: Deps): Promise<void> {
  const broken = new Set<string>();
  for (;;) {
    const id = await nextDue(deps, broken);
    if (id === null) return;
    try {
      await sendBatch(deps, id);
    } catch (fault) {
      broken.add(id);
      logFault(deps.log, fault, 'a message could not be sent', { message: id });
    }
  }
}

async function nextDue(deps: Deps, broken: ReadonlySet<string>): Promise<string | null> {
  const at = deps.clock.now();
  const [due] = await executeBound<{ id: string }>(
    systemOf(deps, at),
    `select id from message where status in ('SCHEDULED', 'SENDING') and send_at <= $1 and id <> all($2::uuid[])
     order by send_at, id limit 1`,
    [at, [...broken]],
  );
  return due?.id ?? null;
}

async function sendBatch(deps: Deps, id: string): Promise<void> {
  const at = deps.clock.now();
  await systemOf(deps, at).transactional(async (em) => {
    // Who recalls it waits for this batch, or this batch finds it recalled; two workers take turns.
    await em.execute('select from message where id = ? for no key update', [id]);
    const message = await em.findOneOrFail(Message, { id });
    if (message.status !== 'SCHEDULED' && message.status !== 'SENDING') return;
    const audience = audienceOf(await em.find(MessageAudience, { message: id }));
    const page = { after: message.sentUntil, limit: BATCH };
    const reached = await nextReached(em, message.school?.id ?? null, audience, message, page);
    const pupils = [...new Set(reached.map(({ studentId }) => studentId))];
    await keepRecipients(em, message, reached, at);
    await tell({ em, deps, at }, message, reached);
    const done = pupils.length < BATCH;
    em.assign(message, {
      status: done ? 'SENT' : 'SENDING',
      sentAt: done ? at : null,
      sentUntil: pupils.at(-1) ?? message.sentUntil,
      pupilCount: message.pupilCount + pupils.length,
      unboundCount: message.unboundCount + (message.toGuardians ? unboundOf(pupils, reached) : 0),
    });
    await em.flush();
    await announceMessage({ deps }, em, id);
  });
}

function unboundOf(pupils: readonly string[], reached: readonly Reached[]): number {
  const bound = new Set(
    reached.filter(({ capacity }) => capacity === 'GUARDIAN').map(({ studentId }) => studentId),
  );
  return pupils.filter((id) => !bound.has(id)).length;
}

async function keepRecipients(
  em: EntityManager,
  { id }: Message,
  reached: readonly Reached[],
  at: Date,
): Promise<void> {
  const rows = reached
    .filter(({ accountId }) => accountId !== null)
    .map((row) => ({ id: newId(at.getTime()), ...row }));
  if (rows.length === 0) return;
  await executeBound(em, INSERT, [id, at, JSON.stringify(rows)]);
}

const INSERT = /* sql */ `
insert into message_recipient (id, message_id, account_id, student_id, capacity, school_id, class_group_id, sent_at, read_at)
select reached.id, $1, reached."accountId", reached."studentId", reached.capacity, reached."schoolId",
  reached."classGroupId", $2::timestamptz,
  -- Whoever has read it for one child has read it.
  (select max(other.read_at) from message_recipient other
   where other.message_id = $1 and other.account_id = reached."accountId")
from jsonb_to_recordset($3::jsonb) as reached (
  id uuid, "accountId" uuid, "studentId" uuid, capacity text, "schoolId" uuid, "classGroupId" uuid)
on conflict (message_id, account_id, student_id) do nothing
`;

/** Of several children in several batches one notification: the key is the message's. */
async function tell(work: Work, message: Message, reached: readonly Reached[]): Promise<void> {
  const accountIds = [...new Set(reached.flatMap(({ accountId }) => accountId ?? []))];
  if (accountIds.length === 0) return;
  await notify(work, [{ ...(await newsOf(work.em, message, 'MESSAGE')), accountIds }]);
}

/** How people are told of a message; of which child it is told nowhere, so that nothing of it can be wrong later. */
export async function newsOf(
  em: EntityManager,
  message: Message,
  kind: 'MESSAGE' | 'MESSAGE_REMINDER',
): Promise<Omit<News & { kind: 'MESSAGE' | 'MESSAGE_REMINDER' }, 'accountIds'>> {
  const school = message.school && (await em.findOneOrFail(School, { id: message.school.id }));
  const reminder = kind === 'MESSAGE_REMINDER' ? `.reminder.${message.reminderCount}` : '';
  return {
    kind,
    eventKey: `message.${message.id}${reminder}`,
    audience: 'FAMILY',
    studentId: null,
    params: {
      messageId: message.id,
      title: message.title,
      from: school ? `${school.name} ${message.createdByName}` : message.createdByName,
    },
    path: `/messages/school/${message.id}`,
  };
}

/** The system, on the day of the application's clock: who is enrolled, bound or restricted depends on it. */
export function systemOf({ orm }: Pick<Deps, 'orm'>, at: Date): EntityManager {
  return scoped(orm.em.fork({ clear: true }), { kind: 'SYSTEM', now: at });
}
