/** A file that travels with a mail. */
export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** One mail to one person. */
export interface MailMessage {
  /** A bare address; lists and display names are not accepted. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: readonly MailAttachment[];
  /** Names the message, not the attempt: the same for every try, so that a repetition can be recognised. */
  messageId: string;
}

/** Hands mails to the outside world. */
export interface Mailer {
  /** Resolves once a server has taken responsibility for the mail; raises `DeliveryError` otherwise. */
  send(message: MailMessage): Promise<void>;
}
