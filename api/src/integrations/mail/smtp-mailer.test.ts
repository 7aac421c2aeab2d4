import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { mimeParts } from '../../../test/fixtures/mime.ts';
import { DeliveryError } from '../delivery-error.ts';
import type { MailMessage } from './mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

interface Received {
  from: string;
  to: string[];
  source: string;
}

const servers: SMTPServer[] = [];

/** A real SMTP server on a free loopback port; `refuse` answers 550 to that recipient, `busy` answers 451. */
async function smtpServer(answers: { refuse?: string; busy?: string } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo(address, _session, callback) {
      const code =
        address.address === answers.refuse ? 550 : address.address === answers.busy ? 451 : undefined;
      callback(
        code ? Object.assign(new Error(`no mailbox ${address.address}`), { responseCode: code }) : null,
      );
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((recipient) => recipient.address),
          source: Buffer.concat(chunks).toString('latin1'),
        });
        callback();
      });
    },
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { received, url: `smtp://127.0.0.1:${port}`, port };
}

async function stop(server: SMTPServer): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(stop));
});

const from = '親師生平臺 <no-reply@school.example>';
const mail: MailMessage = {
  to: 'mother@example.com',
  subject: '親子綁定審核通過：王小明（四年二班）',
  text: '您好：\n\n王小明的親子綁定已審核通過。\n.單獨的點也要完整送達\n',
  html: '<p>您好：<strong>王小明</strong>的親子綁定已審核通過。</p>',
  attachments: [
    {
      filename: '親子帳號申請書.pdf',
      contentType: 'application/pdf',
      content: Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256)),
    },
  ],
  messageId: 'binding-approved:018f3f1e',
};

describe('mail over SMTP', () => {
  it('carries Chinese subject, bodies and attachment byte by byte', async () => {
    const { received, url } = await smtpServer();
    await new SmtpMailer({ url, from }).send(mail);

    expect(received).toHaveLength(1);
    const { headers, parts } = mimeParts(received[0]?.source ?? '');
    expect(received[0]).toMatchObject({ from: 'no-reply@school.example', to: ['mother@example.com'] });
    expect(headers.subject).toBe(mail.subject);
    expect(headers.from).toBe(from);
    expect(headers['auto-submitted']).toBe('auto-generated');

    const body = (type: string) => parts.find((part) => part.headers['content-type']?.startsWith(type));
    expect(body('text/plain')?.content.toString().replaceAll('\r\n', '\n').trimEnd()).toBe(
      mail.text.trimEnd(),
    );
    expect(body('text/html')?.content.toString().trimEnd()).toBe(mail.html);
    const file = body('application/pdf');
    expect(file?.content.equals(mail.attachments?.[0]?.content ?? Buffer.alloc(0))).toBe(true);
    expect(file?.filename).toBe('親子帳號申請書.pdf');
  });

  it('gives a repeated message the same Message-ID, and another message another', async () => {
    const { received, url } = await smtpServer();
    const mailer = new SmtpMailer({ url, from });
    await mailer.send(mail);
    await mailer.send(mail);
    await mailer.send({ ...mail, messageId: 'binding-approved:another' });

    const ids = received.map(({ source }) => mimeParts(source).headers['message-id']);
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@school\.example>$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('raises a final error that names nobody when the recipient is refused', async () => {
    const { url } = await smtpServer({ refuse: 'mother@example.com' });
    const refusal = await new SmtpMailer({ url, from }).send(mail).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DeliveryError);
    expect(refusal).toMatchObject({ retryable: false });
    expect(String(refusal)).toContain('550');
    expect(String(refusal)).not.toContain('mother');
  });

  it('asks for another try when the server is busy', async () => {
    const { url } = await smtpServer({ busy: 'mother@example.com' });
    await expect(new SmtpMailer({ url, from }).send(mail)).rejects.toMatchObject({ retryable: true });
  });

  it('never turns one address into two recipients or into headers', async () => {
    const { received, url } = await smtpServer();
    const mailer = new SmtpMailer({ url, from });
    for (const to of ['a@example.com, b@example.com', 'a@example.com\r\nBcc: b@example.com']) {
      await mailer.send({ ...mail, to }).catch(() => undefined);
    }
    await mailer.send({ ...mail, subject: '通知\r\nBcc: b@example.com' });
    expect(received.flatMap(({ to }) => to)).not.toContain('b@example.com');
    expect(received.every(({ source }) => !('bcc' in mimeParts(source).headers))).toBe(true);
  });

  it('says quickly that the server is down, and that the mail may go later', async () => {
    const { url } = await smtpServer();
    await Promise.all(servers.splice(0).map(stop));
    const began = performance.now();
    await expect(new SmtpMailer({ url, from }).send(mail)).rejects.toMatchObject({ retryable: true });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
