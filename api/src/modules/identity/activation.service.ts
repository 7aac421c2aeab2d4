import { LockMode } from '@mikro-orm/core';
import { LOCALES, maskName, passwordProblem } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { badInput } from '../../graphql/errors.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import type { Account } from './account.entity.ts';
import { mailActivationLink } from './activation.jobs.ts';
import type { ActivateAccountInput } from './activation.types.ts';
import { identitiesOf } from './identities.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { hashPassword } from './passwords.ts';
import { endSessions } from './sessions.service.ts';
import { hashToken, newToken, openSession } from './sessions.ts';
import { lockAccount, nationalIdOf, type SignedIn } from './sign-in.service.ts';
import { recordSignIn } from './sign-in-history.ts';

/** Days for which a one-time link opens an account. */
export const LINK_DAYS = 7;

type InTransaction = Pick<UseCase, 'em' | 'at' | 'deps'>;

/** A link that was just made: the only moment at which it can be read. */
export interface IssuedLink {
  id: string;
  url: string;
  expiresAt: Date;
  /** The address of the link, sealed for a job that mails it. */
  letter: string;
}

/**
 * Makes the link that opens an account once; an earlier one dies of it. The token stands behind the `#`, which browsers
 * do not send, so that no server and no proxy writes it into a log.
 */
export async function issueLink({ em, at, deps }: InTransaction, account: Account): Promise<IssuedLink> {
  await spendLinks({ em, at }, account.id);
  const { token, tokenHash } = newToken();
  const id = newId(at.getTime());
  const expiresAt = new Date(at.getTime() + LINK_DAYS * 24 * 3_600_000);
  em.create(OneTimeLink, {
    id,
    account,
    purpose: 'ACTIVATION',
    tokenHash,
    createdAt: at,
    expiresAt,
    spentAt: null,
  });
  await em.flush();
  const app = await appOf(em, account, at);
  const url = `${deps.config.publicUrl}/${app}/activate#${token}`;
  const letter = deps.sealer.seal(url, { table: 'one_time_link', column: 'letter', row: id });
  return { id, url, expiresAt, letter };
}

/** The app that somebody works in first; who has no identity yet (a first day to come) begins where everybody may. */
async function appOf(em: UseCase['em'], account: Account, at: Date): Promise<'admin' | 'teacher' | 'parent'> {
  const kinds = new Set((await identitiesOf(em, account.id, at)).map(({ kind }) => kind));
  if (kinds.has('BUREAU_ADMIN') || kinds.has('SCHOOL_ADMIN')) return 'admin';
  if (kinds.has('HOMEROOM_TEACHER') || kinds.has('OFFICE') || kinds.has('SUBJECT_TEACHER')) return 'teacher';
  return 'parent';
}

/** No link opens this account any more. */
export async function spendLinks({ em, at }: Pick<UseCase, 'em' | 'at'>, accountId: string): Promise<void> {
  await em.nativeUpdate(OneTimeLink, { account: accountId, spentAt: null }, { spentAt: at });
}

/** Makes a link and queues the mail with it. */
export async function mailLink(work: InTransaction, account: Account): Promise<IssuedLink> {
  const link = await issueLink(work, account);
  // Which language somebody reads who has never been here is not known: the first one of the city.
  await enqueue(work.em, mailActivationLink, { linkId: link.id, letter: link.letter, locale: LOCALES[0] });
  return link;
}

/**
 * Opens an account, or opens it again, whose records say so; where links are the way in, and an address is known, one
 * goes out at once.
 */
export async function letIn(work: InTransaction, account: Account): Promise<void> {
  const isNew = account.admit(work.at);
  if (isNew && account.email && work.deps.config.ACTIVATION_MODE === 'link') await mailLink(work, account);
}

/** What a link still opens, and until when. */
export interface Activation {
  maskedName: string;
  username: string;
  expiresAt: Date;
}

/** What the token of a link opens; null when it is used, old or wrong. */
export async function activationOf(
  { deps, at }: Pick<UseCase, 'deps' | 'at'>,
  token: string,
): Promise<Activation | null> {
  const link = await systemScope(deps.orm.em).findOne(OneTimeLink, livingLink(token, at), {
    populate: ['account'],
  });
  if (!link) return null;
  const { name, username } = link.account.getEntity();
  return { maskedName: maskName(name), username, expiresAt: link.expiresAt };
}

function livingLink(token: string, at: Date) {
  return { tokenHash: hashToken(token), spentAt: null, expiresAt: { $gt: at }, account: { closedAt: null } };
}

/**
 * Chooses the password of an account that a link opens, and signs in.
 * @throws Refusal BAD_INPUT on `token` (LINK_INVALID) or `newPassword`; the latter does not spend the link.
 */
export async function activateAccount(
  useCase: UseCase,
  { token, newPassword }: ActivateAccountInput,
): Promise<SignedIn> {
  const { deps, em, at } = useCase;
  const found = await systemScope(deps.orm.em).findOne(OneTimeLink, livingLink(token, at), {
    populate: ['account'],
  });
  if (!found) throw badInput('LINK_INVALID', 'token');
  const nationalId = nationalIdOf(useCase, found.account.getEntity());
  const problem = passwordProblem(newPassword, nationalId ? { nationalId } : {});
  if (problem) throw badInput(problem, 'newPassword');
  const hash = await hashPassword(newPassword);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'account.activate');
    const work = { ...useCase, em: tx };
    const account = await lockAccount(tx, found.account.id);
    const link = await tx.findOne(OneTimeLink, livingLink(token, at), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    if (!link) throw badInput('LINK_INVALID', 'token');
    link.spentAt = at;
    account.choosePassword(hash);
    // A link is shown to a school only where there is no address to mail it to.
    account.proveEmail(at);
    await endSessions(work, account.id);
    const opened = await openSession(work, account, null, 'LINK');
    recordSignIn(work, account, { outcome: 'SUCCEEDED', method: 'LINK' });
    audit(work, {
      action: 'account.activated',
      actor: actorOf(opened.viewer),
      subject: { type: 'account', id: account.id },
    });
    return opened;
  });
}
