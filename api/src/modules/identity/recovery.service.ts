import { randomBytes, randomInt } from 'node:crypto';
import {
  CONTACT_CODE_MINUTES,
  EMAILS_PER_HOUR,
  type Locale,
  maskName,
  mobileProblem,
  passwordProblem,
  SMS_PER_HOUR,
} from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { badInput, type Refusal } from '../../graphql/errors.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { Account } from './account.entity.ts';
import { ContactCode } from './contact.entity.ts';
import {
  blockOf,
  type Contact,
  hashOfCode,
  indexOf,
  judgeCode,
  keepWithinBudgets,
  resetSubject,
  spendAll,
  spendContactCode,
} from './contact-codes.service.ts';
import { mailPasswordChanged } from './identity.jobs.ts';
import { hashPassword } from './passwords.ts';
import type { RecoverUsernameInput, ResetPasswordInput } from './recovery.inputs.ts';
import { type LetterOfReset, sendPasswordResetCode } from './recovery.jobs.ts';
import { endSessions } from './sessions.service.ts';
import { findByName, lockAccount, nationalIdOf } from './sign-in.service.ts';
import { holdsNumber, usernameHint } from './usernames.ts';

const HOUR = 3_600_000;

/**
 * Sends a code for a new password to the rescue contact of an account that has been activated. For a name that nobody
 * has, or nobody can be reached for, the same work is done and nothing is sent; so it is beyond the hourly limits of a
 * contact (two SMS, five mails).
 * @throws Refusal RATE_LIMITED when the daily budget of the source, or of the city, is used up.
 */
export async function requestPasswordReset(
  useCase: UseCase,
  username: string,
  locale: Locale,
): Promise<void> {
  const { deps, at } = useCase;
  const account = await findByName(useCase, username);
  const subjectIndex = subjectOf(useCase, account, username);
  const contact = account?.isActivated() ? rescueContactOf(account) : null;
  const addressIndex = contact ? indexOf(useCase, contact) : subjectIndex;
  const hourAgo = { $gt: new Date(at.getTime() - HOUR) };
  await systemScope(deps.orm.em).transactional(async (tx) => {
    for (const one of [subjectIndex, addressIndex].sort())
      await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [one]);
    await keepWithinBudgets({ ...useCase, em: tx }, 'username');
    const asked = await tx.count(ContactCode, { subjectIndex, createdAt: hourAgo });
    const channel = contact?.channel ?? 'EMAIL';
    const sent = await tx.count(ContactCode, { channel, addressIndex, createdAt: hourAgo });
    if (asked >= EMAILS_PER_HOUR) return;
    const isFull = sent >= (channel === 'SMS' ? SMS_PER_HOUR : EMAILS_PER_HOUR);
    const reached = isFull ? null : contact;
    const id = newId(at.getTime());
    // What is not sent is no code that anybody could guess.
    const code = reached ? String(randomInt(1_000_000)).padStart(6, '0') : randomBytes(32).toString('hex');
    const expiresAt = new Date(at.getTime() + CONTACT_CODE_MINUTES * 60_000);
    tx.create(ContactCode, {
      id,
      channel,
      // Only what was sent counts against a contact's hour.
      addressIndex: reached ? addressIndex : subjectIndex,
      sourceBlock: blockOf(useCase),
      purpose: 'PASSWORD_RESET',
      subjectIndex,
      codeHash: hashOfCode(useCase, 'PASSWORD_RESET', id, code),
      createdAt: at,
      expiresAt,
      usedAt: null,
    });
    const letter: LetterOfReset = { contact: reached, code };
    const sealed = deps.sealer.seal(JSON.stringify(letter), {
      table: 'contact_code',
      column: 'letter',
      row: id,
    });
    const payload = { id, letter: sealed, expiresAt: expiresAt.toISOString(), locale };
    await enqueue(tx, sendPasswordResetCode, payload, { key: `reset:${id}` });
  });
}

/** Under what the codes for a new password are found: the account, or the name when it is nobody's. */
function subjectOf(useCase: UseCase, account: Account | null, username: string): string {
  const subject = account ? { accountId: account.id } : { name: username.trim().toLowerCase() };
  return resetSubject(useCase, subject);
}

/** Where a code reaches the person: by e-mail when there is an address, else by SMS to a mobile. */
export function rescueContactOf({ email, phone }: Account): Contact | null {
  if (email) return { channel: 'EMAIL', address: email };
  return phone && !mobileProblem(phone) ? { channel: 'SMS', address: phone } : null;
}

/**
 * Sets a new password for whoever has the code. All sessions end, and the owner is told. A password that breaks a rule
 * does not spend the code.
 * @throws Refusal BAD_INPUT on `newPassword`; CODE_WRONG, CODE_EXPIRED on `code`; RATE_LIMITED after many wrong codes.
 */
export async function resetPassword(
  useCase: UseCase,
  { username, code, newPassword }: ResetPasswordInput,
  locale: Locale,
): Promise<void> {
  const { deps, at, source } = useCase;
  const problem = passwordProblem(newPassword);
  if (problem) throw badInput(problem, 'newPassword');
  await deps.rateLimits.check('resetMissAddress', source.network, at, 'code');
  const account = await findByName(useCase, username);
  const subjectIndex = subjectOf(useCase, account, username);
  const inTransaction = <T>(work: (tx: EntityManager) => Promise<T>) =>
    systemScope(deps.orm.em).transactional(work);

  // The count of wrong tries must survive the refusal, so the transaction commits and the refusal comes after.
  const refusal = await inTransaction(async (tx) =>
    judgeCode(useCase, await codesOf(tx, subjectIndex, at), code),
  );
  if (refusal) await refuse(useCase, refusal);
  if (!account) throw new Error('A code that was never sent fits.');
  // Only now: whether the number plays a part would tell about the account.
  const nationalId = nationalIdOf(useCase, account);
  const ownProblem = nationalId ? passwordProblem(newPassword, { nationalId }) : null;
  if (ownProblem) throw badInput(ownProblem, 'newPassword');
  const hash = await hashPassword(newPassword);
  const late = await inTransaction(async (tx) => {
    // The account first: whoever changes its password or contacts at this moment spends its codes under that lock.
    const fresh = await lockAccount(tx, account.id);
    const codes = await codesOf(tx, subjectIndex, at);
    const spentMeanwhile = judgeCode(useCase, codes, code);
    if (spentMeanwhile) return spentMeanwhile;
    spendAll(codes, at);
    if (fresh.closedAt || !fresh.isActivated()) return null;
    fresh.choosePassword(hash);
    // Codes go by e-mail wherever there is an address, and those sent to a former one are spent.
    fresh.proveEmail(at);
    const ended = await endSessions({ ...useCase, em: tx }, fresh.id);
    audit(
      { em: tx, at },
      {
        action: 'account.passwordReset',
        actor: { accountId: fresh.id, kind: 'ACCOUNT' },
        subject: { type: 'account', id: fresh.id },
        details: { sessionsEnded: ended },
      },
    );
    await enqueue(tx, mailPasswordChanged, { accountId: fresh.id, changedAt: at.toISOString(), locale });
    return null;
  });
  if (late) await refuse(useCase, late);
}

async function refuse({ deps, at, source }: UseCase, refusal: Refusal): Promise<never> {
  await deps.rateLimits.use('resetMissAddress', source.network, at, 'code');
  throw refusal;
}

/** The codes of one account, or of a name that nobody has, newest first; two who try at once go one after the other. */
async function codesOf(tx: EntityManager, subjectIndex: string, at: Date): Promise<ContactCode[]> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [subjectIndex]);
  return tx.find(
    ContactCode,
    { subjectIndex, createdAt: { $gt: new Date(at.getTime() - 24 * HOUR) } },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: EMAILS_PER_HOUR },
  );
}

/** An account whose rescue contact somebody has proven. */
export interface RecoveredAccount {
  maskedName: string;
  /** Null when it would tell part of an identity number. */
  username: string | null;
  usernameHint: string;
  signsInWithEmail: boolean;
}

/** A family, or an office, may share one mobile. */
const MAX_RECOVERED = 20;

/**
 * The accounts whose rescue contact it is that a code has proven; none is an answer too.
 * @throws Refusal like spendContactCode.
 */
export async function recoverUsername(
  useCase: UseCase,
  { channel, address: typed, code }: RecoverUsernameInput,
  locale: Locale,
): Promise<RecoveredAccount[]> {
  const { address } = await spendContactCode(useCase, { channel, address: typed }, code);
  const em = systemScope(useCase.deps.orm.em);
  const accounts = await em.find(
    Account,
    { ...(channel === 'EMAIL' ? { email: address } : { phone: address }), closedAt: null },
    { orderBy: { createdAt: 'asc' }, limit: MAX_RECOVERED },
  );
  const numbers = await em.execute<{ accountId: string; schoolCode: string; studentNumber: string }[]>(
    `select student.account_id as "accountId", school.code as "schoolCode", enrolment.student_number as "studentNumber"
     from student join enrolment on enrolment.student_id = student.id join school on school.id = enrolment.school_id
     where student.account_id = any(?::uuid[])`,
    [`{${accounts.map(({ id }) => id).join(',')}}`],
  );
  return accounts.map((account) => {
    const nationalId = nationalIdOf(useCase, account);
    const own = numbers.filter(({ accountId }) => accountId === account.id);
    return {
      maskedName: maskName(account.name),
      username: holdsNumber(account.username, nationalId) ? null : account.username,
      usernameHint: usernameHint(account, nationalId, own, locale),
      signsInWithEmail: account.email !== null,
    };
  });
}
