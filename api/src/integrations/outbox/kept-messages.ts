import type { Mailer, MailMessage } from '../mail/mailer.ts';
import type { SmsMessage, SmsSender } from '../sms/sms-sender.ts';

/** A mail or text message that was kept for the developer instead of being sent. */
export interface KeptMessage {
  channel: 'EMAIL' | 'SMS';
  to: string;
  /** null for a text message. */
  subject: string | null;
  text: string;
  /** ISO 8601, UTC. */
  at: string;
  attachments: { filename: string; contentType: string; size: number }[];
}

/** Where kept messages live. */
export interface KeptMessageStore {
  /** `messageId` names the message: adding the same one twice must keep one. */
  add(message: KeptMessage & { messageId: string }): Promise<void>;
  /** The newest `limit` messages, newest first. */
  list(limit: number): Promise<KeptMessage[]>;
}

/** The developer's mail server: everything "sent" can be read at /dev/outbox. */
export class KeptMailer implements Mailer {
  readonly #store: KeptMessageStore;
  readonly #now: () => Date;

  constructor(store: KeptMessageStore, now: () => Date = () => new Date()) {
    this.#store = store;
    this.#now = now;
  }

  async send({ to, subject, text, attachments = [], messageId }: MailMessage): Promise<void> {
    await this.#store.add({
      channel: 'EMAIL',
      to,
      subject,
      text,
      at: this.#now().toISOString(),
      attachments: attachments.map(({ filename, contentType, content }) => ({
        filename,
        contentType,
        size: content.byteLength,
      })),
      messageId,
    });
  }
}

/** The developer's SMS gateway: everything "sent" can be read at /dev/outbox. */
export class KeptSmsSender implements SmsSender {
  readonly #store: KeptMessageStore;
  readonly #now: () => Date;

  constructor(store: KeptMessageStore, now: () => Date = () => new Date()) {
    this.#store = store;
    this.#now = now;
  }

  async send({ to, text, messageId }: SmsMessage): Promise<void> {
    const at = this.#now().toISOString();
    await this.#store.add({ channel: 'SMS', to, subject: null, text, at, attachments: [], messageId });
  }
}
