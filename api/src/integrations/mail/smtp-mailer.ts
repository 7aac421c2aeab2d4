import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { DeliveryError } from '../delivery-error.ts';
import type { Mailer, MailMessage } from './mailer.ts';

/** Where mails go, and whom they come from. */
export interface SmtpSettings {
  /**
   * `smtps://user:password@host:465`, or `smtp://…:587`, which turns to TLS when the server offers it;
   * `?requireTLS=true` sends nothing over an open line.
   */
  url: string;
  /** `Name <address>` of the sender; its domain also ends every Message-ID. */
  from: string;
  /** Milliseconds to wait for the connection and for the greeting. Default 10 s. */
  connectTimeoutMs?: number;
  /** Milliseconds of silence after which a conversation is given up. Default 20 s. */
  idleTimeoutMs?: number;
}

/** Sends mail over SMTP, one connection per mail: a job that fails leaves nothing behind. */
export class SmtpMailer implements Mailer {
  readonly #transport;
  readonly #from: string;

  constructor(settings: SmtpSettings) {
    const { url, from, connectTimeoutMs = 10_000, idleTimeoutMs = 20_000 } = settings;
    this.#from = from;
    this.#transport = createTransport({
      url,
      connectionTimeout: connectTimeoutMs,
      greetingTimeout: connectTimeoutMs,
      dnsTimeout: connectTimeoutMs,
      socketTimeout: idleTimeoutMs,
      // Texts and attachments are given as bytes; nothing a template says may open a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: MailMessage): Promise<void> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        // As an object the address is never parsed: a comma in it cannot add a second recipient.
        to: { name: '', address: message.to },
        subject: message.subject,
        text: message.text,
        ...(message.html === undefined ? {} : { html: message.html }),
        attachments: (message.attachments ?? []).map((file) => ({ ...file })),
        messageId: messageIdHeader(message.messageId, this.#from),
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw asDeliveryError(error);
    }
  }
}

/** The Message-ID header: the same for the same message, and telling nothing about it. */
function messageIdHeader(messageId: string, from: string): string {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(messageId).digest('hex').slice(0, 40)}@${domain}>`;
}

/** 5xx answers are final (RFC 5321 §4.2.1), except to the log-in: a wrong setting is put right, the mail is not. */
function asDeliveryError(error: unknown): DeliveryError {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const step = [code, command, responseCode].filter((part) => part !== undefined).join(' ');
  const final = code === 'EENVELOPE' && (responseCode === undefined || responseCode >= 500);
  const refusedContent = code === 'EMESSAGE' && responseCode !== undefined && responseCode >= 500;
  return new DeliveryError(
    `The mail server did not take the mail (${step || 'unknown'})`,
    !(final || refusedContent),
  );
}
