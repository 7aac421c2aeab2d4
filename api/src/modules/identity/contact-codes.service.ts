import { randomInt } from 'node:crypto';
import {
  CONTACT_CODE_MINUTES,
  CONTACT_CODE_TRIES,
  EMAILS_PER_HOUR,
  emailProblem,
  type Locale,
  maskEmail,
  maskPhone,
  mobileProblem,
  normalizeEmail,
  normalizePhone,
  SMS_PER_HOUR,
} from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { systemScope } from '../../db/scope.ts';
import { sameSecret } from '../../db/sealing.ts';
import { badInput, Refusal, tooMany } from '../../graphql/errors.ts';
import { enqueue } from '../../jobs/queue.ts';
import { neighbourhoodOf } from '../../network.ts';
import type { UseCase } from '../../use-case.ts';
import { type CodePurpose, type ContactChannel, ContactCode } from './contact.entity.ts';
import { sendContactCode } from './identity.jobs.ts';

const HOUR = 3_600_000;
const RESEND_AFTER = 60_000;

export interface Contact {
  channel: ContactChannel;
  address: string;
}

/** An address as it is stored and compared. @throws Refusal BAD_INPUT when it is none. */
function normalizeContact({ channel, address }: Contact): Contact {
  const problem = channel === 'EMAIL' ? emailProblem(address) : mobileProblem(address);
  if (problem) throw badInput(problem, 'address');
  return { channel, address: channel === 'EMAIL' ? normalizeEmail(address) : normalizePhone(address) };
}

function maskContact({ channel, address }: Contact): string {
  return channel === 'EMAIL' ? maskEmail(address) : maskPhone(address);
}

export interface ContactCodeReceipt {
  expiresAt: Date;
  resendAt: Date;
  maskedAddress: string;
}

/**
 * Makes a six-digit code and queues its sending. Whether anybody knows the address plays no part, so the answer
 * cannot tell.
 * @throws Refusal RATE_LIMITED with the time when the next one may be asked for (two SMS or five mails an hour and
 * address; daily budgets per address block and for the whole city).
 */
export async function requestContactCode(
  useCase: UseCase,
  input: Contact,
  locale: Locale,
): Promise<ContactCodeReceipt> {
  const { em, deps, at } = useCase;
  const contact = normalizeContact(input);
  return systemScope(em).transactional(async (tx) => {
    const addressIndex = indexOf(useCase, contact);
    // Requests for one address go one after the other, or two at once would both be the last allowed.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [addressIndex]);
    await keepWithinLimits({ ...useCase, em: tx }, contact, addressIndex);
    const id = newId(at.getTime());
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = new Date(at.getTime() + CONTACT_CODE_MINUTES * 60_000);
    tx.create(ContactCode, {
      id,
      channel: contact.channel,
      addressIndex,
      sourceBlock: blockOf(useCase),
      purpose: 'CONTACT',
      subjectIndex: null,
      codeHash: hashOfCode(useCase, 'CONTACT', id, code),
      createdAt: at,
      expiresAt,
      usedAt: null,
    });
    const letter = deps.sealer.seal(JSON.stringify({ ...contact, code }), {
      table: 'contact_code',
      column: 'letter',
      row: id,
    });
    await enqueue(
      tx,
      sendContactCode,
      { id, letter, expiresAt: expiresAt.toISOString(), locale },
      { key: `code:${id}` },
    );
    return {
      expiresAt,
      resendAt: new Date(at.getTime() + RESEND_AFTER),
      maskedAddress: maskContact(contact),
    };
  });
}

/**
 * Spends the newest code of an address. Wrong tries are counted even though the request fails.
 * @throws Refusal CODE_WRONG with the tries left, CODE_EXPIRED when there is no living code.
 */
export async function spendContactCode(useCase: UseCase, input: Contact, code: string): Promise<Contact> {
  const contact = normalizeContact(input);
  // The count of wrong tries must survive the refusal, so the transaction commits and the refusal comes after.
  const refusal = await systemScope(useCase.em).transactional((tx) =>
    trySpend({ ...useCase, em: tx }, contact, code),
  );
  if (refusal) throw refusal;
  return contact;
}

async function trySpend(useCase: UseCase, contact: Contact, code: string): Promise<Refusal | null> {
  const { em, at } = useCase;
  const addressIndex = indexOf(useCase, contact);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [addressIndex]);
  const recent = await em.find(
    ContactCode,
    {
      channel: contact.channel,
      addressIndex,
      purpose: 'CONTACT',
      createdAt: { $gt: new Date(at.getTime() - 24 * HOUR) },
    },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: EMAILS_PER_HOUR },
  );
  const refusal = judgeCode(useCase, recent, code);
  if (!refusal) spendAll(recent, at);
  return refusal;
}

/** One code proves what it is for once; the others of the same kind go with it. */
export function spendAll(codes: readonly ContactCode[], at: Date): void {
  for (const row of codes) row.usedAt ??= at;
}

/** Under what the codes for a new password of an account are found, or of a name that nobody has. */
export function resetSubject(
  { deps }: Pick<UseCase, 'deps'>,
  subject: { accountId: string } | { name: string },
): string {
  const text = 'accountId' in subject ? `account:${subject.accountId}` : `name:${subject.name}`;
  return deps.sealer.keyedHash('password-reset', text);
}

/**
 * No code for a new password that was sent before opens this account any more: whoever read it may be whom the owner is
 * shutting out. Call it under the account's lock.
 */
export async function spendResetCodes(
  work: Pick<UseCase, 'em' | 'at' | 'deps'>,
  accountId: string,
): Promise<void> {
  const subjectIndex = resetSubject(work, { accountId });
  await work.em.nativeUpdate(ContactCode, { subjectIndex, usedAt: null }, { usedAt: work.at });
}

/** Compares a code with those sent, newest first, and counts a wrong try; null when it is right. It is not yet spent. */
export function judgeCode(
  useCase: Pick<UseCase, 'deps' | 'at'>,
  recent: readonly ContactCode[],
  code: string,
): Refusal | null {
  const { at } = useCase;
  const matching = recent.find((row) =>
    sameSecret(row.codeHash, hashOfCode(useCase, row.purpose, row.id, code.trim())),
  );
  const [newest] = recent;
  if (matching && isAlive(matching, at)) return null;
  if (matching?.usedAt) return expired('CODE_USED');
  if (matching?.isExhausted()) return expired('CODE_EXHAUSTED');
  const living = recent.filter((row) => isAlive(row, at));
  if (matching || !newest || living.length === 0) return noLivingCode(newest);
  // A wrong guess counts against every living code, so that asking for two does not double the tries.
  for (const row of living) row.wrongTries += 1;
  const left = CONTACT_CODE_TRIES - Math.min(...living.map((row) => row.wrongTries));
  const reason = left > 0 ? 'CODE_WRONG' : 'CODE_EXHAUSTED';
  return new Refusal('CODE_WRONG', reason, { field: 'code', params: { attemptsLeft: left } });
}

function isAlive(row: ContactCode, at: Date): boolean {
  return !row.usedAt && !row.isExhausted() && row.expiresAt > at;
}

function noLivingCode(newest: ContactCode | undefined): Refusal {
  if (newest?.usedAt) return expired('CODE_USED');
  return expired(newest?.isExhausted() ? 'CODE_EXHAUSTED' : 'CODE_EXPIRED');
}

function expired(reason: 'CODE_EXPIRED' | 'CODE_USED' | 'CODE_EXHAUSTED'): Refusal {
  return new Refusal('CODE_EXPIRED', reason, { field: 'code' });
}

async function keepWithinLimits(useCase: UseCase, { channel }: Contact, addressIndex: string): Promise<void> {
  const { em, at } = useCase;
  const perHour = channel === 'SMS' ? SMS_PER_HOUR : EMAILS_PER_HOUR;
  const sent = await em.find(
    ContactCode,
    { channel, addressIndex, createdAt: { $gt: new Date(at.getTime() - HOUR) } },
    { orderBy: { createdAt: 'desc' }, limit: perHour },
  );
  const oldest = sent[perHour - 1];
  if (oldest) {
    const reason = channel === 'SMS' ? 'TOO_MANY_SMS' : 'TOO_MANY_EMAILS';
    throw tooMany(reason, new Date(oldest.createdAt.getTime() + HOUR), 'address');
  }
  await keepWithinBudgets(useCase, 'address');
}

/** What all codes together may cost in a day. @throws Refusal RATE_LIMITED (TOO_MANY_REQUESTS). */
export async function keepWithinBudgets(useCase: UseCase, field: string): Promise<void> {
  const { em, at, deps } = useCase;
  const dayAgo = new Date(at.getTime() - 24 * HOUR);
  const fromBlock = await em.count(ContactCode, {
    sourceBlock: blockOf(useCase),
    createdAt: { $gt: dayAgo },
  });
  const inAll = await em.count(ContactCode, { createdAt: { $gt: dayAgo } });
  if (fromBlock >= deps.config.CODES_PER_BLOCK_PER_DAY || inAll >= deps.config.CODES_PER_DAY) {
    throw tooMany('TOO_MANY_REQUESTS', new Date(at.getTime() + HOUR), field);
  }
}

/** Under what the codes of an address are stored: a keyed hash, which finds them without telling the address. */
export function indexOf({ deps }: Pick<UseCase, 'deps'>, { channel, address }: Contact): string {
  return deps.sealer.keyedHash('contact-address', `${channel}:${address}`);
}

const CODE_KEYS: Record<CodePurpose, string> = {
  CONTACT: 'contact-code',
  PASSWORD_RESET: 'password-reset-code',
};

/** How a code is stored: under a key of its purpose, bound to its row. */
export function hashOfCode(
  { deps }: Pick<UseCase, 'deps'>,
  purpose: CodePurpose,
  id: string,
  code: string,
): string {
  return deps.sealer.keyedHash(CODE_KEYS[purpose], `${id}:${code}`);
}

/** What neighbours share, however their addresses are written: the day's budget of codes. */
export function blockOf({ deps, source }: UseCase): string {
  return deps.sealer.keyedHash('source-block', neighbourhoodOf(source.address));
}
