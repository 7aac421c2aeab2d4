import { LockMode } from '@mikro-orm/core';
import { type Locale, lastSix, normalizeEmail, normalizePhone, passwordProblem } from '@qinshi/domain';
import { sameSecret } from '../../db/sealing.ts';
import { badInput, conflict, notFound, Refusal, tooMany } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { Account } from './account.entity.ts';
import { spendContactCode } from './contact-codes.service.ts';
import type { ChangePasswordInput, RescueInfoInput, SignInInput } from './identity.inputs.ts';
import { mailPasswordChanged } from './identity.jobs.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { Session } from './session.entity.ts';
import { openSession } from './sessions.ts';

export interface SignedIn {
  viewer: Viewer;
  token: string;
  expiresAt: Date;
}

const actorOf = (account: Account, viewer?: Viewer) => ({
  accountId: account.id,
  kind: viewer?.active.kind ?? 'ACCOUNT',
});

/**
 * Opens a session for a username (or the account's e-mail address) and password. Unknown names cost the same work.
 * @throws Refusal UNAUTHENTICATED (CREDENTIALS_WRONG, INITIAL_PASSWORD_EXPIRED), RATE_LIMITED (ACCOUNT_LOCKED).
 */
export async function signIn(useCase: UseCase, input: SignInInput): Promise<SignedIn> {
  const { em, at, deps, source } = useCase;
  await deps.rateLimits.check('signInAddress', source.address, at);
  const account = await findByName(useCase, input.username);
  const locked = account?.lockedAt(at);
  if (locked) throw tooMany('ACCOUNT_LOCKED', locked, 'username');
  // A name that nobody has locks as one that somebody has, so that the lock tells nothing either.
  const unknownName = deps.sealer.keyedHash('unknown-name', input.username.trim().toLowerCase());
  if (!account) await deps.rateLimits.check('unknownName', unknownName, at, 'username');

  const verdict = await judgePassword(useCase, account, input.password);
  if (!account || verdict !== 'FITS') {
    await deps.rateLimits.use('signInAddress', source.address, at);
    if (account) await recordFailure(useCase, account);
    else await deps.rateLimits.use('unknownName', unknownName, at, 'username');
    if (verdict === 'INITIAL_EXPIRED') throw wrongCredentials('INITIAL_PASSWORD_EXPIRED');
    throw wrongCredentials('CREDENTIALS_WRONG');
  }
  return em.transactional(async (tx) => {
    const fresh = await tx.findOneOrFail(
      Account,
      { id: account.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    // Of many guesses at once the right one opens the door only if it came before the fifth wrong one.
    const lockedMeanwhile = fresh.lockedAt(at);
    if (lockedMeanwhile) throw tooMany('ACCOUNT_LOCKED', lockedMeanwhile, 'username');
    fresh.signInSucceeded();
    const last = await tx.findOne(Session, { account: fresh.id }, { orderBy: { lastUsedAt: 'desc' } });
    const opened = await openSession({ ...useCase, em: tx }, fresh, last?.activeIdentity ?? null);
    audit(
      { em: tx, at },
      {
        action: 'session.opened',
        actor: actorOf(fresh, opened.viewer),
        subject: { type: 'session', id: opened.viewer.session.id },
      },
    );
    return opened;
  });
}

function wrongCredentials(reason: 'CREDENTIALS_WRONG' | 'INITIAL_PASSWORD_EXPIRED'): Refusal {
  return new Refusal('UNAUTHENTICATED', reason, { field: 'password' });
}

function findByName({ em }: UseCase, name: string): Promise<Account | null> {
  const username = name.trim().toLowerCase();
  return em.findOne(Account, { $or: [{ username }, { email: username }], closedAt: null });
}

async function judgePassword(
  { deps, at }: UseCase,
  account: Account | null,
  password: string,
): Promise<'FITS' | 'WRONG' | 'INITIAL_EXPIRED'> {
  const fits = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || account.isActivated()) return fits ? 'FITS' : 'WRONG';
  const sealed = account.nationalIdSealed;
  if (!sealed) return 'WRONG';
  const nationalId = deps.sealer.open(sealed, { table: 'account', column: 'national_id', row: account.id });
  // The initial password (seeds 000, 002: 身分證後六碼) is never stored: it is compared with the number itself.
  if (!sameSecret(lastSix(nationalId), password.trim().toUpperCase())) return 'WRONG';
  return account.initialPasswordOpen(at) ? 'FITS' : 'INITIAL_EXPIRED';
}

/** Counts a failure under the row’s lock, so that guesses in parallel are all counted. */
async function recordFailure({ em, at }: UseCase, account: Account): Promise<void> {
  await em.transactional(async (tx) => {
    const fresh = await tx.findOneOrFail(
      Account,
      { id: account.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    fresh.signInFailed(at);
    if (fresh.lockedAt(at)) {
      audit(
        { em: tx, at },
        {
          action: 'account.locked',
          actor: { accountId: null, kind: 'NOBODY' },
          subject: { type: 'account', id: fresh.id },
        },
      );
    }
  });
}

/** Ends this session; its sockets close. */
export async function signOut({ em, at, deps }: UseCase, viewer: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.nativeUpdate(Session, { id: viewer.session.id }, { revokedAt: at });
    await deps.events.announce(tx, 'sessionEnded', { sessionId: viewer.session.id });
  });
}

/**
 * Sets a new password; all other sessions of the account end, this one is exchanged for a fresh one.
 * @throws Refusal BAD_INPUT on `currentPassword` or `newPassword` with the rule that is not met.
 */
export async function changePassword(
  useCase: UseCase,
  viewer: Viewer,
  { currentPassword, newPassword }: ChangePasswordInput,
  locale: Locale,
): Promise<SignedIn> {
  const { em, at, deps } = useCase;
  const { account } = viewer;
  const locked = account.lockedAt(at);
  if (locked) throw tooMany('ACCOUNT_LOCKED', locked, 'currentPassword');
  if ((await judgePassword(useCase, account, currentPassword)) !== 'FITS') {
    await recordFailure(useCase, account);
    throw badInput('PASSWORD_WRONG', 'currentPassword');
  }
  const nationalId = account.nationalIdSealed
    ? deps.sealer.open(account.nationalIdSealed, { table: 'account', column: 'national_id', row: account.id })
    : null;
  const problem = passwordProblem(newPassword, nationalId ? { nationalId } : {});
  if (problem) throw badInput(problem, 'newPassword');
  if (newPassword === currentPassword) throw badInput('PASSWORD_SAME', 'newPassword');
  const hash = await hashPassword(newPassword);
  return em.transactional(async (tx) => {
    const fresh = await tx.findOneOrFail(
      Account,
      { id: account.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    const lockedMeanwhile = fresh.lockedAt(at);
    if (lockedMeanwhile) throw tooMany('ACCOUNT_LOCKED', lockedMeanwhile, 'currentPassword');
    fresh.choosePassword(hash);
    await endSessions({ ...useCase, em: tx }, fresh);
    audit(
      { em: tx, at },
      {
        action: 'account.passwordChanged',
        actor: actorOf(fresh, viewer),
        subject: { type: 'account', id: fresh.id },
      },
    );
    await enqueue(tx, mailPasswordChanged, { accountId: fresh.id, changedAt: at.toISOString(), locale });
    return openSession({ ...useCase, em: tx }, fresh, viewer.active.id);
  });
}

async function endSessions({ em, at, deps }: UseCase, account: Account): Promise<void> {
  const sessions = await em.find(Session, { account: account.id, revokedAt: null });
  for (const session of sessions) {
    session.revokedAt = at;
    await deps.events.announce(em, 'sessionEnded', { sessionId: session.id });
  }
}

/**
 * Stores rescue data and closes the rescue step. A changed e-mail address needs the code sent to it; for a parent it
 * becomes the username.
 * @throws Refusal on `email` (EMAIL_TAKEN) or `code`.
 */
export async function confirmRescueInfo(
  useCase: UseCase,
  viewer: Viewer,
  input: RescueInfoInput,
): Promise<Viewer> {
  const { em, at } = useCase;
  const email = input.email ? normalizeEmail(input.email) : viewer.account.email;
  const changesEmail = email !== viewer.account.email;
  if (changesEmail && email) {
    if (
      await em.findOne(Account, { $or: [{ email }, { username: email }], id: { $ne: viewer.account.id } })
    ) {
      throw conflict('EMAIL_TAKEN', 'email');
    }
    if (!input.code) throw badInput('REQUIRED', 'code');
    await spendContactCode(useCase, { channel: 'EMAIL', address: email }, input.code);
  }
  return em.transactional(async (tx) => {
    const account = await tx.findOneOrFail(Account, { id: viewer.account.id });
    // Whose username is the e-mail address (parents), signs in with the new one from now on.
    if (changesEmail && email && account.username === account.email) account.username = email;
    account.email = email;
    if (input.phone) account.phone = normalizePhone(input.phone);
    account.rescueReviewedAt = at;
    audit(
      { em: tx, at },
      {
        action: 'account.rescueConfirmed',
        actor: actorOf(account, viewer),
        subject: { type: 'account', id: account.id },
        details: { emailChanged: changesEmail },
      },
    );
    return { ...viewer, account, nextStep: 'DONE' };
  });
}

/** Closes the rescue step without data; it can be filled in later. */
export async function skipRescueInfo({ em, at }: UseCase, viewer: Viewer): Promise<Viewer> {
  return em.transactional(async (tx) => {
    const account = await tx.findOneOrFail(Account, { id: viewer.account.id });
    account.rescueReviewedAt = at;
    return { ...viewer, account, nextStep: 'DONE' };
  });
}

/** Puts on another hat. @throws Refusal NOT_FOUND when the person does not have it. */
export async function switchIdentity({ em, deps }: UseCase, viewer: Viewer, id: string): Promise<Viewer> {
  const active = viewer.identities.find((identity) => identity.id === id);
  if (!active) throw notFound();
  await em.transactional(async (tx) => {
    await tx.nativeUpdate(Session, { id: viewer.session.id }, { activeIdentity: id });
    await deps.events.announce(tx, 'sessionEnded', { sessionId: viewer.session.id });
  });
  return { ...viewer, active };
}
