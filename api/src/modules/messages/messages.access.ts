import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { Message } from './message.entity.ts';
import {
  getsMessages,
  keepsMessage,
  type MessageFacts,
  maySeeUnread,
  sendsMessages,
} from './messages.policy.ts';

export function factsOfMessage({ school, createdBy }: Message): MessageFacts {
  return { schoolId: school?.id ?? null, createdById: createdBy.id };
}

/** Whether the viewer has it, for a child or in person; batched per operation, and read with the viewer's eyes. */
async function hasMessage({ viewer, loaders }: Context, { id, status }: Message): Promise<boolean> {
  if (!getsMessages(viewer) || status === 'SCHEDULED' || status === 'RECALLED') return false;
  return (await loaders.ownMessageRecipients.load(id)).length > 0;
}

async function seesMessage(context: Context, message: Message): Promise<boolean> {
  return keepsMessage(context.viewer, factsOfMessage(message)) || hasMessage(context, message);
}

export const messageSenders = rule('messageSenders', ({ viewer }) => sendsMessages(viewer));

export const messageReaders = rule('messageReaders', ({ viewer }) => getsMessages(viewer));

export const messageParties = rule(
  'messageParties',
  ({ viewer }) => getsMessages(viewer) || sendsMessages(viewer),
);

export const whoMaySeeMessage = rule<Message>('whoMaySeeMessage', seesMessage);

export const whoKeepsMessage = rule<Message>(
  'whoKeepsMessage',
  ({ viewer }, message) => keepsMessage(viewer, factsOfMessage(message)),
  { elseNull: true },
);

export const whoMaySeeMessageUnread = rule<Message>(
  'whoMaySeeMessageUnread',
  ({ viewer }, message) => maySeeUnread(viewer, factsOfMessage(message)),
  { elseNull: true },
);

export const whoHasMessage = rule<Message>('whoHasMessage', hasMessage, { elseNull: true });

/** One message that the viewer keeps or has; null for others. */
export async function openMessage(context: Context, id: string): Promise<Message | null> {
  const message = await context.em.findOne(Message, { id });
  return message && (await seesMessage(context, message)) ? message : null;
}
