import { sendTimeProblem } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { attachUploads } from '../files/attachments.ts';
import { ATTACHED_TO, Message } from './message.entity.ts';
import { countReach, type MessageReach, type Readers } from './message-audience.queries.ts';
import { type AudienceToReach, addAudience, audienceWithin } from './message-audience.ts';
import { changeKept, recordMessage, senderName } from './message-change.ts';
import { factsOfMessage } from './messages.access.ts';
import { announceMessage } from './messages.events.ts';
import { sendMessages, withdrawMessage } from './messages.jobs.ts';
import { keepsMessage, reachOfSender, sendsMessages } from './messages.policy.ts';

/** A message as its author put it together. */
export interface MessageToSend extends Readers {
  /** Made by the client. */
  id: string;
  title: string;
  body: string;
  audience: AudienceToReach;
  sendAt?: Date | null;
  attachmentIds?: readonly string[] | null;
}

/**
 * Whom a message would reach if it were sent now.
 * @throws Refusal BAD_INPUT MESSAGE_AUDIENCE_NOT_YOURS.
 */
export async function messageReach(
  { em }: Context,
  viewer: Viewer,
  { audience, ...readers }: Readers & { audience: AudienceToReach },
): Promise<MessageReach> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'message.reach');
    const whom = await audienceWithin(tx, viewer, audience);
    return countReach(tx, reachOfSender(viewer).schoolId, whom, readers);
  });
}

/**
 * Sends a message, or plans it. The id is the client's: what is sent again is the message that is there.
 * @throws Refusal BAD_INPUT REQUIRED (title, body), MESSAGE_NO_READERS, MESSAGE_AUDIENCE_NOT_YOURS, MESSAGE_NOBODY,
 * MESSAGE_TIME_PAST, MESSAGE_TIME_FAR, UPLOAD_NOT_FOUND; NOT_FOUND for an id that is another's.
 */
export async function sendMessage(context: Context, viewer: Viewer, input: MessageToSend): Promise<Message> {
  const { em, at } = context;
  if (!sendsMessages(viewer)) throw notFound();
  const { title, body, sendAt } = refuseUnfinished(input);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'message.send');
    const known = await sentBefore(tx, viewer, input.id);
    if (known) return known;
    const problem = sendAt && sendTimeProblem(sendAt, at);
    if (problem) throw badInput(problem, 'sendAt');
    const { schoolId } = reachOfSender(viewer);
    const whom = await audienceWithin(tx, viewer, input.audience);
    const { people } = await countReach(tx, schoolId, whom, input);
    if (people === 0) throw badInput('MESSAGE_NOBODY', 'audience');
    const message = tx.create(Message, {
      ...{ id: input.id, school: schoolId, createdBy: viewer.account.id, createdByName: senderName(viewer) },
      ...{ title, body, toGuardians: input.toGuardians, toStudents: input.toStudents },
      status: sendAt ? 'SCHEDULED' : 'SENDING',
      ...{ createdAt: at, sendAt: sendAt ?? at, sentAt: null, recalledAt: null, recalledByName: null },
      ...{ sentUntil: null, pupilCount: 0, unboundCount: 0, reminderCount: 0, remindedAt: null },
    });
    addAudience(tx, message, whom, at);
    await tx.flush();
    const place = { type: ATTACHED_TO, id: message.id };
    await attachUploads(tx, viewer.account.id, input.attachmentIds ?? [], place);
    recordMessage(tx, at, viewer, message, sendAt ? 'message.scheduled' : 'message.sent', { people });
    await tx.flush();
    if (!sendAt) await enqueue(tx, sendMessages, {});
    return message;
  });
}

/** @throws Refusal BAD_INPUT. */
function refuseUnfinished(input: MessageToSend) {
  const title = input.title.trim();
  const body = input.body.trim();
  if (!title) throw badInput('REQUIRED', 'title');
  if (!body) throw badInput('REQUIRED', 'body');
  if (!input.toGuardians && !input.toStudents) throw badInput('MESSAGE_NO_READERS', 'toGuardians');
  return { title, body, sendAt: input.sendAt ?? null };
}

/** What the same author has sent under this id: an answer that got lost is asked for again. @throws Refusal NOT_FOUND. */
async function sentBefore(tx: EntityManager, viewer: Viewer, id: string): Promise<Message | null> {
  // Two at once follow one another, so that the second finds what the first has made.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 6))', [id]);
  const known = await tx.findOne(Message, { id });
  if (known && (known.createdBy.id !== viewer.account.id || !keepsMessage(viewer, factsOfMessage(known))))
    throw notFound();
  return known;
}

/**
 * Takes a message back. Planned, it goes to nobody; on its way or sent, it vanishes for everybody from lists, pages and
 * news. What a telephone or a mailbox has shown already stays there, and names no more than the sender.
 * @throws Refusal NOT_FOUND, CONFLICT MESSAGE_RECALLED.
 */
export async function recallMessage(context: Context, viewer: Viewer, id: string): Promise<Message> {
  const { at } = context;
  return changeKept(context, viewer, id, 'message.recall', async (tx, message) => {
    if (message.status === 'RECALLED') throw conflict('MESSAGE_RECALLED');
    const was = message.status;
    tx.assign(message, { status: 'RECALLED', recalledAt: at, recalledByName: senderName(viewer) });
    recordMessage(tx, at, viewer, message, 'message.recalled');
    if (was !== 'SCHEDULED') await enqueue(tx, withdrawMessage, { messageId: id });
    await announceMessage(context, tx, id);
  });
}
