import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { type Page, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { Message } from './message.entity.ts';
import type { MessageReach } from './message-audience.queries.ts';
import { markMessageRead } from './message-reading.service.ts';
import { remindMessage } from './message-reminders.service.ts';
import { messageParties, messageReaders, messageSenders, openMessage } from './messages.access.ts';
import { messageChanges, messagesRecalled } from './messages.events.ts';
import { MessageReachInput, SendMessageInput } from './messages.inputs.ts';
import { messagesFor } from './messages.queries.ts';
import * as sending from './messages.service.ts';
import { MessageConnection, MessageReachType, MessageType } from './messages.types.ts';

@Resolver(() => MessageType)
export class MessagesResolver {
  @Access(messageParties)
  @Query(() => MessageType, {
    nullable: true,
    description: 'One message, for those who have it and those who keep it.',
  })
  async message(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Message> {
    const message = await openMessage(context, id);
    if (!message) throw notFound();
    return message;
  }

  @Access(messageParties)
  @Query(() => MessageConnection, {
    description:
      'Messages that the viewer has; of staff those they keep: of the school for its office, the own for a homeroom teacher, of the city for the bureau. The latest first.',
  })
  messages(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<Message>> {
    return messagesFor(context, mustBeSignedIn(context), args);
  }

  @Access(messageSenders)
  @Query(() => MessageReachType, { description: 'Whom a message would reach if it were sent now.' })
  messageReach(
    @Arg('input', () => MessageReachInput, { description: 'Whom it would be for.' }) input: MessageReachInput,
    @Ctx() context: Context,
  ): Promise<MessageReach> {
    return sending.messageReach(context, mustBeSignedIn(context), input);
  }

  @Access(messageSenders)
  @Mutation(() => MessageType, {
    description:
      'Sends a message now or at a time. Who it reaches is looked up when it goes out, so whoever has left by then does not get it.',
  })
  sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'The message.' }) input: SendMessageInput,
    @Ctx() context: Context,
  ): Promise<Message> {
    return sending.sendMessage(context, mustBeSignedIn(context), input);
  }

  @Access(messageSenders)
  @Mutation(() => MessageType, {
    description:
      'Takes a message back: it vanishes for everybody who had it, and goes to nobody else. What a telephone or mailbox has shown already stays there; it names the sender alone.',
  })
  recallMessage(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Message> {
    return sending.recallMessage(context, mustBeSignedIn(context), id);
  }

  @Access(messageSenders)
  @Mutation(() => MessageType, {
    description: 'Reminds those who have not read it; three times in all, six hours apart.',
  })
  remindMessage(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Message> {
    return remindMessage(context, mustBeSignedIn(context), id);
  }

  @Access(messageReaders)
  @Mutation(() => MessageType, { description: 'Marks a message as read by the viewer.' })
  markMessageRead(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Message> {
    return markMessageRead(context, mustBeSignedIn(context), id);
  }

  @Access(messageSenders)
  @Subscription(() => MessageType, {
    subscribe: ({ context, args }) => messageChanges(context as Context, args.id),
    description: 'A message each time that a batch went out or somebody read it; for those who keep it.',
  })
  messageChanged(@Root() message: Message, @Args(() => IdArgs) _args: IdArgs): Message {
    return message;
  }

  @Access(messageReaders)
  @Subscription(() => ID, {
    subscribe: ({ context }) => messagesRecalled(context as Context),
    description: 'Ids of messages of the viewer’s that were taken back.',
  })
  messageRecalled(@Root() id: string): string {
    return id;
  }
}
