import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { notificationMail } from '../../integrations/mail/templates/notification.ts';
import { logFault } from '../../log-fault.ts';
import type { Deps } from '../../use-case.ts';
import { choiceFor } from './choices.ts';
import { type Addressee, addresseesOf } from './delivery-facts.ts';
import type { NewsCheck, NewsOnItsWay } from './news-check.ts';
import { type Audience, Notification } from './notification.entity.ts';
import { discreetWordsOf, TEST_WORDS } from './notification.words.ts';
import { type Pushed, pushTo } from './push.ts';
import { PushDevice } from './push-device.entity.ts';
import { quietUntil } from './quiet-hours.ts';

const MINUTE = 60_000;
/** Rows that one worker takes at a time, and messages that it has under way at once. */
const BATCH = 100;
const AT_ONCE = 20;
/** Whoever took rows and died has lost them after so long. */
const CLAIM_MINUTES = 3;
/** Minutes until the next try while nothing took the message; after the last one it stays in the list alone. */
const RETRY_MINUTES = [1, 5, 15, 30];

/** In which app somebody reads it: first part of the address. */
const APPS: Record<Audience, string> = { FAMILY: 'parent', SCHOOL: 'teacher' };

/**
 * Carries every notification whose time has come to devices, or by e-mail when no device took it. Rows are taken for a
 * few minutes, so that several workers share them and one that is killed leaves them to the next. What a killed worker
 * had sent may be sent again: topic, tag and Message-ID are the notification's, so the second one replaces the first.
 */
export async function deliverDue(deps: Deps): Promise<void> {
  const em = systemScope(deps.orm.em);
  for (;;) {
    const ids = await claim(em, deps.clock.now());
    if (ids.length === 0) return;
    await deliverBatch(deps, ids);
  }
}

/** Sends a message of no consequence to every device of one person, quiet hours or not: they asked for it. */
export async function deliverTest(deps: Deps, accountId: string): Promise<void> {
  const at = deps.clock.now();
  const em = systemScope(deps.orm.em);
  const addressee = (await addresseesOf(em, deps, [accountId], at)).get(accountId);
  if (!addressee) return;
  const { gone, taken } = await pushTo(
    deps,
    addressee.devices,
    (locale) => ({ id: `test-${accountId.slice(-12)}`, ...TEST_WORDS[locale], path: '/messages' }),
    { urgent: true },
  );
  await em.transactional((tx) => rememberDevices(tx, { taken, gone }, at));
}

async function claim(em: EntityManager, at: Date): Promise<string[]> {
  const until = new Date(at.getTime() + CLAIM_MINUTES * MINUTE);
  const rows = await em.transactional((tx) =>
    tx.execute<{ id: string }[]>(
      `update notification set due_at = ?, tries = tries + 1 where id = any(array(
         select id from notification where due_at <= ? order by due_at, id limit ? for update skip locked
       )) returning id`,
      [until, at, BATCH],
    ),
  );
  return rows.map(({ id }) => id);
}

/** What became of one notification: when to try again (null: settled), and who has it. */
interface Outcome {
  dueAt: Date | null;
  pushedTo: string[];
  gone: string[];
}

async function deliverBatch(deps: Deps, ids: string[]): Promise<void> {
  const at = deps.clock.now();
  const em = systemScope(deps.orm.em);
  const rows = await em.find(Notification, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  const addressees = await addresseesOf(
    em,
    deps,
    rows.map(({ account }) => account.id),
    at,
  );
  const over = await overSince(deps, em, rows, at);
  const waiting = [...rows];
  const worker = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const addressee = over.has(row.id) ? undefined : addressees.get(row.account.id);
      await carry(deps, row, addressee, at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Ids of what does not hold any more, as those say who told it. */
async function overSince(
  deps: Deps,
  em: EntityManager,
  rows: readonly Notification[],
  at: Date,
): Promise<ReadonlySet<string>> {
  const over = new Set<string>();
  for (const check of deps.newsChecks) {
    const news = rows
      .filter(({ kind }) => kind === check.kind)
      .map(({ id, account, student, params }) => ({
        ...{ id, accountId: account.id, studentId: student?.id ?? null, params },
      }));
    if (news.length === 0) continue;
    const still = await holding(deps, check, em, news, at);
    for (const { id } of news) if (!still.has(id)) over.add(id);
  }
  return over;
}

/** Those that still hold. Of one that cannot be looked at nothing speaks against telling it: better once too often. */
async function holding(
  deps: Deps,
  check: NewsCheck,
  em: EntityManager,
  news: readonly NewsOnItsWay[],
  at: Date,
): Promise<ReadonlySet<string>> {
  try {
    return await check.stillTrue(em, news, at);
  } catch (fault) {
    const [first, ...others] = news;
    if (first && others.length === 0) {
      logFault(deps.log, fault, 'a notification could not be looked at again', { notification: first.id });
      return new Set([first.id]);
    }
    const still = await Promise.all(news.map((each) => holding(deps, check, systemScope(em), [each], at)));
    return new Set(still.flatMap((ids) => [...ids]));
  }
}

/** Delivers one and notes what became of it. One that breaks is tried again like others, and holds up nobody. */
async function carry(
  deps: Deps,
  row: Notification,
  addressee: Addressee | undefined,
  at: Date,
): Promise<void> {
  try {
    await settle(deps, row, await deliver(deps, row, addressee, at), at);
  } catch (fault) {
    logFault(deps.log, fault, 'a notification could not be delivered', { notification: row.id });
    const outcome: Outcome = { dueAt: retryAt(row, at), pushedTo: row.pushedTo, gone: [] };
    // Where even that fails the row is free again when the worker's time with it is over.
    await settle(deps, row, outcome, at).catch(() => {});
  }
}

async function deliver(
  deps: Deps,
  row: Notification,
  addressee: Addressee | undefined,
  at: Date,
): Promise<Outcome> {
  const settled: Outcome = { dueAt: null, pushedTo: row.pushedTo, gone: [] };
  // Read on a screen meanwhile, over, or nobody is there any more who may know.
  if (row.readAt || !addressee || !mayHear(addressee, row)) return settled;
  const quiet = row.kind === 'MISSING' ? null : quietUntil(addressee.quiet, at);
  if (quiet) return { ...settled, dueAt: quiet };
  const choice = choiceFor(addressee.choices, row.kind, row.student?.id ?? null);

  const devices = choice.push ? addressee.devices.filter(({ audience }) => audience === row.audience) : [];
  const pushed = await pushTo(
    deps,
    devices.filter(({ id }) => !row.pushedTo.includes(id)),
    (locale) => ({ id: row.id, ...discreetWordsOf(row, locale), path: row.path }),
    { urgent: row.kind === 'MISSING' },
  );
  const pushedTo = [...row.pushedTo, ...pushed.taken];
  const outcome = { pushedTo, gone: pushed.gone };
  const again = retryAt(row, at);
  if (pushedTo.length > 0) return { ...outcome, dueAt: null };
  if (choice.email && addressee.email !== null) {
    const mailed = await mail(deps, row, addressee, addressee.email);
    return { ...outcome, dueAt: mailed ? null : again };
  }
  return { ...outcome, dueAt: pushed.later.length > 0 ? again : null };
}

/** Between an event and its delivery may lie a night, in which a binding ends. */
function mayHear({ students }: Addressee, { audience, student, params }: Notification): boolean {
  if (audience !== 'FAMILY') return true;
  if (student) return students.has(student.id);
  return !('children' in params) || params.children.every(({ id }) => students.has(id));
}

/** Whether the mail needs no second try. */
async function mail(
  { mailer, config, log }: Deps,
  row: Notification,
  { name, locale }: Addressee,
  to: string,
): Promise<boolean> {
  const url = `${config.publicUrl}/${APPS[row.audience]}${row.path}`;
  const content = notificationMail(locale, { name, ...discreetWordsOf(row, locale), url });
  try {
    await mailer.send({ to, ...content, messageId: `notification.${row.id}` });
    return true;
  } catch (error) {
    const { message, retryable = true } = error as Error & { retryable?: boolean };
    log.warn({ notification: row.id, err: message }, 'a notification could not be mailed');
    return !retryable;
  }
}

function retryAt({ tries }: Notification, at: Date): Date | null {
  const minutes = RETRY_MINUTES[tries - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * MINUTE);
}

async function settle(deps: Deps, { id }: Notification, outcome: Outcome, at: Date): Promise<void> {
  const { dueAt, pushedTo, gone } = outcome;
  await systemScope(deps.orm.em).transactional(async (tx) => {
    await tx.nativeUpdate(Notification, { id }, { dueAt, pushedTo });
    await rememberDevices(tx, { taken: pushedTo, gone }, at);
  });
}

async function rememberDevices(
  tx: EntityManager,
  { taken, gone }: Pick<Pushed, 'taken' | 'gone'>,
  at: Date,
): Promise<void> {
  if (gone.length > 0) await tx.nativeDelete(PushDevice, { id: { $in: gone } });
  if (taken.length > 0) await tx.nativeUpdate(PushDevice, { id: { $in: taken } }, { lastUsedAt: at });
}
