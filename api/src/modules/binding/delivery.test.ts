import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian, reviewer } from '../../../test/actors.ts';
import { mimeParts } from '../../../test/fixtures/mime.ts';
import { REQUEST_CODE, World } from '../../../test/world.ts';
import { SmtpMailer } from '../../integrations/mail/smtp-mailer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { mailBindingDecision } from './binding.jobs.ts';

let city: World;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
});
afterAll(() => city.close());

async function approved() {
  const room = await city.classRoom(await city.school());
  const mother = await newGuardian(city, { name: '林美玉' });
  const sent = await mother.applyFor(await city.child(room, '林小安'));
  await (await reviewer(city, room.teacher)).approve(sent);
  return { mother, sent };
}

const mailsTo = async (address: string | null) => (await city.outbox()).filter(({ to }) => to === address);

describe('what was promised to be sent', () => {
  it('is not sent any more when it is a code that has expired', async () => {
    const address = city.address();
    await city.browser().do(REQUEST_CODE, { input: { channel: 'EMAIL', address } });
    city.clock.advance(60);
    expect(await mailsTo(address)).toEqual([]);
  });

  it('is sent once however often its job runs', async () => {
    const { mother, sent } = await approved();
    const before = await mailsTo(mother.data.email);
    expect(before).toHaveLength(2);
    const job = { applicationId: sent.id, byFirstPassword: true };
    for (let run = 0; run < 2; run += 1) {
      await enqueue(city.em, mailBindingDecision, job);
      await city.app.drainJobs();
    }
    expect(await mailsTo(mother.data.email)).toEqual(before);
  });

  it('is tried again when the mail server did not take it', async () => {
    const { deps } = city.app;
    const { mailer } = deps;
    const { mother } = await approved();
    deps.mailer = { send: () => Promise.reject(new Error('The mail server is away')) };
    await city.app.drainJobs();
    expect(await city.em.execute('select task_identifier, attempts from graphile_worker.jobs')).toEqual([
      { task_identifier: 'mailBindingDecision', attempts: 1 },
    ]);
    deps.mailer = mailer;
    await city.em.execute('update graphile_worker._private_jobs set run_at = now()');
    expect(await mailsTo(mother.data.email)).toHaveLength(2);
    expect((await city.stored())['graphile_worker.jobs']).toBe(0);
  });
});

describe('over SMTP', () => {
  it('the parent hears of the approval', async () => {
    const received: { to: string[]; source: string }[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, source: Buffer.concat(chunks).toString('latin1') });
          done();
        });
      },
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as AddressInfo;
    const { deps } = city.app;
    const { mailer } = deps;
    const { mother } = await approved();
    deps.mailer = new SmtpMailer({
      url: `smtp://127.0.0.1:${port}`,
      from: '親師生平臺 <noreply@school.example.tw>',
    });
    await city.app.drainJobs();
    deps.mailer = mailer;
    await new Promise<void>((closed) => server.close(() => closed()));

    expect(received.map(({ to }) => to)).toEqual([[mother.data.email]]);
    const { headers, parts } = mimeParts(received[0]?.source ?? '');
    expect(headers.subject).toContain('親子綁定審核通過');
    expect(headers.from).toContain('noreply@school.example.tw');
    expect(headers['auto-submitted']).toBe('auto-generated');
    const text = parts
      .find((part) => part.headers['content-type']?.startsWith('text/plain'))
      ?.content.toString();
    for (const fact of ['林美玉', '林小安', mother.data.email, '末六碼']) expect(text).toContain(fact);
  });
});
