import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: string;
  messageId: string;
}

/** A real SMTP server that can be away, and that can take a mail and never say so. */
export class MailServer {
  readonly received: Mail[] = [];
  /** While true, mails are taken and not acknowledged: who sends them is left hanging. */
  holds = false;
  #server: SMTPServer | null = null;

  constructor(readonly port: number) {}

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** How many different mails came. */
  get distinct(): number {
    return new Set(this.received.map(({ messageId }) => messageId)).size;
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const messageId = /^message-id: (.*)$/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? '';
          this.received.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId: messageId.trim() });
          if (!this.holds) callback();
        });
      },
    });
    // A sender who is killed breaks off.
    server.on('error', () => {});
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening));
    this.#server = server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise<void>((closed) => server.close(closed));
  }
}
