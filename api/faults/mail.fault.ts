import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { APPROVE } from '../test/actors.ts';
import type { Browser } from '../test/browser.ts';
import { type Child, REQUEST_CODE, type World } from '../test/world.ts';
import { ApiProcess, freePort } from './api-process.ts';
import { figure, times } from './figures.ts';
import { classWithChild, openWorld, waiting } from './house.ts';
import { MailServer } from './mail-server.ts';

const MAILS = times(3, 50);
const CODES = times(5, 100);
/** A code lives an hour; these were asked for before that. */
const HOURS_AGO = 3;
const PATIENCE = { timeout: 60_000, interval: 100 };

let world: World;
let child: Child;
let teacher: Browser;
let mail: MailServer;
let settings: Record<string, string>;
const workers: ApiProcess[] = [];
beforeAll(async () => {
  world = await openWorld();
  const place = await classWithChild(world);
  child = place.child;
  teacher = await world.as(place.room.teacher);
  mail = new MailServer(await freePort());
  settings = {
    QINSHI_MODE: 'production',
    PUBLIC_URL: 'http://127.0.0.1',
    SMTP_URL: mail.url,
    RUN_JOBS: 'true',
  };
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.kill();
  await mail.close();
  mail.received.splice(0);
  mail.holds = false;
});
afterAll(() => world.close());

/** A process in production that works the queue and sends by SMTP. */
async function startWorker(): Promise<ApiProcess> {
  const worker = await ApiProcess.start(world, { settings });
  workers.push(worker);
  return worker;
}

async function approve(count: number): Promise<string[]> {
  const ids = await waiting(world, child, count);
  for (const id of ids) await teacher.do(APPROVE, { id, version: 1 });
  return ids;
}

const jobs = async () =>
  (await world.em.execute<{ count: number }[]>('select count(*)::int as count from graphile_worker.jobs'))[0]
    ?.count ?? 0;

const untilQueueIsEmpty = () => vi.waitFor(async () => expect(await jobs()).toBe(0), PATIENCE);

it('a worker killed while it sends: the mail goes out again, soon, as the same mail', async () => {
  await approve(MAILS);
  mail.holds = true;
  await mail.open();
  const worker = await startWorker();
  await vi.waitFor(() => expect(mail.received.length).toBeGreaterThan(0), PATIENCE);
  await worker.kill();
  mail.holds = false;
  const began = performance.now();
  await startWorker();
  await untilQueueIsEmpty();
  const seconds = (performance.now() - began) / 1000;
  figure('worker killed mid-send', {
    mails: MAILS,
    sent: mail.received.length,
    'distinct ids': mail.distinct,
    'all sent after s': seconds.toFixed(1),
  });
  expect(mail.distinct).toBe(MAILS);
  expect(seconds).toBeLessThan(60);
});

it('a job that runs twice has one effect', async () => {
  const ids = await approve(MAILS);
  await mail.open();
  await startWorker();
  await untilQueueIsEmpty();
  for (const applicationId of ids) {
    await world.em.execute(`select graphile_worker.add_job('mailBindingDecision', ?::json)`, [
      JSON.stringify({ applicationId, byFirstPassword: true }),
    ]);
  }
  await untilQueueIsEmpty();
  figure('job run twice', { jobs: MAILS * 2, sent: mail.received.length, 'distinct ids': mail.distinct });
  expect(mail.received).toHaveLength(MAILS * 2);
  expect(mail.distinct).toBe(MAILS);
});

it('mail down for hours: requests succeed, caps hold, the queue drains, expired codes stay unsent', async () => {
  await startWorker();
  const old = await requestCodes(-HOURS_AGO * 60);
  const fresh = await requestCodes(0);
  const approved = await approve(MAILS);
  // Everything has been tried, in vain.
  await vi.waitFor(async () => expect(await untried()).toBe(0), PATIENCE);
  const waitingJobs = await jobs();
  const capped = await beyondTheCap();

  await mail.open();
  // The hours in which the tries become rarer are over.
  await world.em.execute('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
  await untilQueueIsEmpty();
  const to = mail.received.map((each) => each.to);
  const expiredSent = old.filter((address) => to.includes(address)).length;
  figure('SMTP down for hours', {
    'requests that succeeded': old.length + fresh.length + approved.length,
    'waited in the queue': waitingJobs,
    'codes sent': fresh.filter((address) => to.includes(address)).length,
    'expired codes sent': expiredSent,
    'decisions sent': mail.received.length - fresh.length - expiredSent - capped.allowed,
    'codes beyond the cap': capped.beyond,
  });
  expect(expiredSent).toBe(0);
  expect(fresh.every((address) => to.includes(address))).toBe(true);
  expect(mail.distinct).toBe(fresh.length + approved.length + capped.allowed);
  expect(capped.beyond).toBe(0);
});

/** Codes for so many new addresses, asked for when the clock showed another time; the addresses. */
async function requestCodes(minutes: number): Promise<string[]> {
  world.clock.advance(minutes);
  const browser = world.browser();
  const addresses = Array.from({ length: CODES }, () => world.address());
  for (const address of addresses) await browser.do(REQUEST_CODE, { input: { channel: 'EMAIL', address } });
  world.clock.set(new Date().toISOString());
  return addresses;
}

/** Five mails an hour for one address: how many of ten requests were let through, and how many of those beyond. */
async function beyondTheCap(): Promise<{ allowed: number; beyond: number }> {
  const browser = world.browser();
  const address = world.address();
  let allowed = 0;
  for (let turn = 0; turn < 10; turn += 1) {
    const { errors } = await browser.ask(REQUEST_CODE, { input: { channel: 'EMAIL', address } });
    if (errors.length === 0) allowed += 1;
    world.clock.advance(2);
  }
  world.clock.set(new Date().toISOString());
  return { allowed, beyond: Math.max(0, allowed - 5) };
}

async function untried(): Promise<number> {
  const [row] = await world.em.execute<{ count: number }[]>(
    'select count(*)::int as count from graphile_worker.jobs where attempts = 0',
  );
  return row?.count ?? 0;
}
