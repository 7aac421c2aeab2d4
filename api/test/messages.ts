import { randomUUID } from 'node:crypto';
import type { Browser, Problem } from './browser.ts';
import type { Person, World } from './world.ts';

/** What a test knows of a message. */
export interface SeenMessage {
  id: string;
  title: string;
  body: string;
  status: string;
  createdByName: string;
  recipientCount: number | null;
  readCount: number | null;
  readAt: string | null;
  pupilCount: number | null;
  unboundCount: number | null;
  reminderCount: number | null;
  nextReminderAt: string | null;
  parts: { name: string | null; recipients: number; read: number }[] | null;
  children: { name: string }[] | null;
  attachments: { name: string; url: string }[];
}

export interface MessageWish {
  id?: string;
  title?: string;
  body?: string;
  audience?: Record<string, unknown>;
  toGuardians?: boolean;
  toStudents?: boolean;
  sendAt?: string | null;
  attachmentIds?: string[];
}

const MESSAGE = `id title body status createdByName recipientCount readCount readAt pupilCount unboundCount
  reminderCount nextReminderAt parts { name recipients read } children { name } attachments { name url }`;

export const MESSAGE_CHANGED = `subscription ($id: ID!) { messageChanged(id: $id) { ${MESSAGE} } }`;

const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ${MESSAGE} } }`;

function inputOf(wish: MessageWish) {
  return {
    input: {
      ...{
        id: randomUUID(),
        title: '校慶活動',
        body: '本週六校慶，歡迎蒞臨。',
        audience: { everybody: true },
      },
      ...{ toGuardians: true, toStudents: false, ...wish },
    },
  };
}

/** Somebody who writes to families. */
export class MessageSender {
  constructor(readonly browser: Browser) {}

  async send(wish: MessageWish = {}): Promise<SeenMessage> {
    return (await this.browser.do<{ sendMessage: SeenMessage }>(SEND, inputOf(wish))).sendMessage;
  }

  refused(wish: MessageWish): Promise<Problem['extensions']> {
    return this.browser.refused(SEND, inputOf(wish));
  }

  async reach(wish: MessageWish): Promise<Record<string, number>> {
    const { audience, toGuardians, toStudents } = inputOf(wish).input;
    const { messageReach } = await this.browser.do<{ messageReach: Record<string, number> }>(
      `query ($input: MessageReachInput!) { messageReach(input: $input) {
        pupils guardians students people unboundPupils withoutContact } }`,
      { input: { audience, toGuardians, toStudents } },
    );
    return messageReach;
  }

  async look({ id }: { id: string }): Promise<SeenMessage> {
    const document = `query ($id: ID!) { message(id: $id) { ${MESSAGE} } }`;
    return (await this.browser.do<{ message: SeenMessage }>(document, { id })).message;
  }

  async unread({
    id,
  }: {
    id: string;
  }): Promise<{ totalCount: number; nodes: Record<string, unknown>[] } | null> {
    const { message } = await this.browser.do<{
      message: { unread: { totalCount: number; nodes: Record<string, unknown>[] } | null };
    }>(
      `query ($id: ID!) { message(id: $id) { unread(first: 50) { totalCount
        nodes { className seatNumber capacity relation student { name } } } } }`,
      { id },
    );
    return message.unread;
  }

  async do(mutation: 'recallMessage' | 'remindMessage', { id }: { id: string }): Promise<SeenMessage> {
    const document = `mutation ($id: ID!) { ${mutation}(id: $id) { ${MESSAGE} } }`;
    return (await this.browser.do<Record<string, SeenMessage>>(document, { id }))[mutation] as SeenMessage;
  }

  refuse(
    mutation: 'recallMessage' | 'remindMessage',
    { id }: { id: string },
  ): Promise<Problem['extensions']> {
    return this.browser.refused(`mutation ($id: ID!) { ${mutation}(id: $id) { id } }`, { id });
  }
}

/** A guardian, or a pupil. */
export class MessageReader {
  constructor(readonly browser: Browser) {}

  async titles(): Promise<string[]> {
    const { messages } = await this.browser.do<{ messages: { nodes: { title: string }[] } }>(
      '{ messages { nodes { title } } }',
    );
    return messages.nodes.map(({ title }) => title);
  }

  async news(): Promise<string[]> {
    const { notifications } = await this.browser.do<{ notifications: { nodes: { title: string }[] } }>(
      '{ notifications { nodes { title } } }',
    );
    return notifications.nodes.map(({ title }) => title);
  }

  async unreadCount(): Promise<number> {
    return (await this.browser.do<{ viewer: { unreadCount: number } }>('{ viewer { unreadCount } }')).viewer
      .unreadCount;
  }

  async open({ id }: { id: string }): Promise<SeenMessage> {
    const document = `query ($id: ID!) { message(id: $id) { ${MESSAGE} } }`;
    return (await this.browser.do<{ message: SeenMessage }>(document, { id })).message;
  }

  async read({ id }: { id: string }): Promise<string | null> {
    const document = 'mutation ($id: ID!) { markMessageRead(id: $id) { readAt } }';
    return (await this.browser.do<{ markMessageRead: { readAt: string | null } }>(document, { id }))
      .markMessageRead.readAt;
  }

  refused({ id }: { id: string }): Promise<Problem['extensions']> {
    return this.browser.refused('query ($id: ID!) { message(id: $id) { id } }', { id });
  }
}

export async function messageSender(city: World, person: Person, kind?: string): Promise<MessageSender> {
  return new MessageSender(await city.as(person, kind));
}

export async function messageReader(city: World, person: Person, kind?: string): Promise<MessageReader> {
  return new MessageReader(await city.as(person, kind));
}
