import { LockMode } from '@mikro-orm/core';
import { lastSix } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { sameSecret } from '../../db/sealing.ts';
import { Refusal, tooMany } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account, countFailure, lockedAt } from './account.entity.ts';
import type { SignInInput } from './identity.inputs.ts';
import { hashPassword, isOutdated, verifyPassword } from './passwords.ts';
import { Session } from './session.entity.ts';
import { openSession } from './sessions.ts';
import type { SignInMethod } from './sign-in.entity.ts';
import { recordLockedOut, recordSignIn } from './sign-in-history.ts';
import { UnknownName } from './unknown-name.entity.ts';

export interface SignedIn {
  viewer: Viewer;
  token: string;
  expiresAt: Date;
}

/**
 * Opens a session for a username (or the account's e-mail address) and password. Unknown names cost the same work.
 * @throws Refusal UNAUTHENTICATED (CREDENTIALS_WRONG, INITIAL_PASSWORD_EXPIRED, INITIAL_PASSWORD_EXHAUSTED),
 * RATE_LIMITED (ACCOUNT_LOCKED, TOO_MANY_REQUESTS).
 */
export async function signIn(useCase: UseCase, input: SignInInput): Promise<SignedIn> {
  const { at, deps, source } = useCase;
  // Counted before the password is looked at, so that thousands at once do not all pass before the first has failed.
  await deps.rateLimits.use('signInAddress', source.network, at);
  const account = await findByName(useCase, input.username);
  // Asked for every name, so that the time it takes tells nothing.
  const nameHash = deps.sealer.keyedHash('unknown-name', input.username.trim().toLowerCase());
  const unknown = await systemScope(deps.orm.em).findOne(UnknownName, { nameHash });
  const shut = account ? refusalOfDoor(useCase, account) : refusalOfUnknown(unknown, at);
  if (shut) {
    await recordLockedOut(useCase, account, methodOf(account));
    throw shut;
  }
  const verdict = await judgePassword(useCase, account, input.password);
  if (!account || verdict !== 'FITS') {
    if (account) await recordFailure(useCase, account);
    else await recordFailureOfNobody(useCase, nameHash);
    throw wrongCredentials(verdict === 'INITIAL_EXPIRED' ? 'INITIAL_PASSWORD_EXPIRED' : 'CREDENTIALS_WRONG');
  }
  const rehashed = await rehash(account, input.password);
  const signedIn = await enterAccount(useCase, account.id, { method: methodOf(account), rehashed });
  await deps.rateLimits.giveBack('signInAddress', source.network);
  return signedIn;
}

/** A hash that the password of an account has today, in place of the one that stands there. */
interface Rehashed {
  before: string;
  after: string;
}

/** Only here is a password at hand that its owner knows: what costs passwords more from one release on reaches it now. */
async function rehash({ passwordHash }: Account, password: string): Promise<Rehashed | null> {
  if (!passwordHash || !isOutdated(passwordHash)) return null;
  return { before: passwordHash, after: await hashPassword(password) };
}

/**
 * Opens a session for whom a password or an outside provider vouched, and writes both log and history.
 * @throws Refusal RATE_LIMITED (ACCOUNT_LOCKED), UNAUTHENTICATED when the account was closed meanwhile.
 */
async function enterAccount(
  useCase: UseCase,
  accountId: string,
  { rehashed = null, ...by }: { method: SignInMethod; provider?: string; rehashed?: Rehashed | null },
): Promise<SignedIn> {
  const { em, at } = useCase;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.open');
    const account = await lockAccount(tx, accountId);
    if (account.closedAt) throw wrongCredentials('CREDENTIALS_WRONG');
    // Of many guesses at once the right one opens the door only if it came before the fifth wrong one.
    const shut = refusalOfDoor(useCase, account);
    if (shut) throw shut;
    account.signInSucceeded();
    // Another password may have been chosen meanwhile.
    if (rehashed && account.passwordHash === rehashed.before) account.passwordHash = rehashed.after;
    const last = await tx.findOne(Session, { account: account.id }, { orderBy: { lastUsedAt: 'desc' } });
    const opened = await openSession(
      { ...useCase, em: tx },
      account,
      last?.activeIdentity ?? null,
      by.method,
    );
    recordSignIn({ ...useCase, em: tx }, account, { outcome: 'SUCCEEDED', ...by });
    audit(
      { em: tx, at },
      {
        action: 'session.opened',
        actor: actorOf(opened.viewer),
        subject: { type: 'session', id: opened.viewer.session.id },
      },
    );
    return opened;
  });
}

/** The account of a name as people type it; closed ones are nobody's. For looking at, not for writing to. */
export function findByName({ deps }: Pick<UseCase, 'deps'>, name: string): Promise<Account | null> {
  const username = name.trim().toLowerCase();
  return systemScope(deps.orm.em).findOne(Account, {
    $or: [{ username }, { email: username }],
    closedAt: null,
  });
}

/** The account under its row's lock, as it is now; within a transaction that acts as the system. */
export function lockAccount(tx: UseCase['em'], id: string): Promise<Account> {
  return tx.findOneOrFail(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Whether this installation lets people in by the last six, and this account is let in so. */
function byFirstPassword({ deps }: Pick<UseCase, 'deps'>, account: Account): boolean {
  return deps.config.ACTIVATION_MODE === 'initial-password' && account.hasFirstPassword();
}

function methodOf(account: Account | null): SignInMethod {
  return account?.hasFirstPassword() ? 'FIRST_PASSWORD' : 'PASSWORD';
}

/** Why the door is shut whatever the password, if it is. */
export function refusalOfDoor(
  useCase: Pick<UseCase, 'deps' | 'at'>,
  account: Account,
  lockField = 'username',
): Refusal | null {
  const locked = account.lockedAt(useCase.at);
  if (locked) return tooMany('ACCOUNT_LOCKED', locked, lockField);
  if (byFirstPassword(useCase, account) && account.firstPasswordExhausted())
    return wrongCredentials('INITIAL_PASSWORD_EXHAUSTED');
  return null;
}

/** A name that nobody has locks as one that somebody has, so that the lock tells nothing either. */
function refusalOfUnknown(unknown: UnknownName | null, at: Date): Refusal | null {
  const locked = unknown && lockedAt(unknown, at);
  return locked ? tooMany('ACCOUNT_LOCKED', locked, 'username') : null;
}

function wrongCredentials(
  reason: 'CREDENTIALS_WRONG' | 'INITIAL_PASSWORD_EXPIRED' | 'INITIAL_PASSWORD_EXHAUSTED',
): Refusal {
  return new Refusal('UNAUTHENTICATED', reason, { field: 'password' });
}

/** Whether the password opens the account: the chosen one, or the first one where that is a way in. */
export async function judgePassword(
  useCase: UseCase,
  account: Account | null,
  password: string,
): Promise<'FITS' | 'WRONG' | 'INITIAL_EXPIRED'> {
  const fits = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || account.isActivated()) return fits ? 'FITS' : 'WRONG';
  const nationalId = nationalIdOf(useCase, account);
  if (nationalId === null || !byFirstPassword(useCase, account)) return 'WRONG';
  // The initial password (seeds 000, 002: 身分證後六碼) is never stored: it is compared with the number itself.
  if (!sameSecret(lastSix(nationalId), password.trim().toUpperCase())) return 'WRONG';
  return account.initialPasswordOpen(useCase.at) ? 'FITS' : 'INITIAL_EXPIRED';
}

/** The account's identity number, opened; null when it holds none. */
export function nationalIdOf({ deps }: Pick<UseCase, 'deps'>, account: Account): string | null {
  const { nationalIdSealed: sealed, id } = account;
  return sealed && deps.sealer.open(sealed, { table: 'account', column: 'national_id', row: id });
}

/** Counts a failure under the row’s lock, so that guesses in parallel are all counted, and writes it into the history. */
export async function recordFailure(useCase: UseCase, { id }: Account): Promise<void> {
  const { em, at } = useCase;
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.refuse');
    const account = await lockAccount(tx, id);
    recordSignIn({ ...useCase, em: tx }, account, { outcome: 'WRONG_PASSWORD', method: methodOf(account) });
    account.signInFailed(at, { killsFirstPassword: byFirstPassword(useCase, account) });
    if (refusalOfDoor(useCase, account)) {
      audit(
        { em: tx, at },
        {
          action: 'account.locked',
          actor: { accountId: null, kind: 'NOBODY' },
          subject: { type: 'account', id },
        },
      );
    }
  });
}

/** Counts a failure for a name that nobody has, in as many statements: how long a refusal takes does not tell either. */
async function recordFailureOfNobody({ em, at }: UseCase, nameHash: string): Promise<void> {
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.refuse');
    await tx.execute(
      'insert into unknown_name (id, name_hash, last_failed_at) values (?, ?, ?) on conflict do nothing',
      [newId(), nameHash, at],
    );
    const name = await tx.findOneOrFail(
      UnknownName,
      { nameHash },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    countFailure(name, at);
  });
}
