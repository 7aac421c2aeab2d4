import { type Locale, passwordProblem } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { spendLinks } from './activation.service.ts';
import { spendResetCodes } from './contact-codes.service.ts';
import type { ChangePasswordInput } from './identity.inputs.ts';
import { mailPasswordChanged } from './identity.jobs.ts';
import { hashPassword } from './passwords.ts';
import { Session } from './session.entity.ts';
import { endSessions } from './sessions.service.ts';
import { openSession } from './sessions.ts';
import {
  judgePassword,
  lockAccount,
  nationalIdOf,
  recordFailure,
  refusalOfDoor,
  type SignedIn,
} from './sign-in.service.ts';

/** Ends this session; its sockets close. */
export async function signOut({ em, at, deps }: UseCase, viewer: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.end');
    await tx.nativeUpdate(Session, { id: viewer.session.id }, { revokedAt: at });
    await deps.events.announce(tx, 'sessionEnded', { sessionId: viewer.session.id });
  });
}

/**
 * Sets a new password; all other sessions of the account end, this one is exchanged for a fresh one. Its end is not
 * announced: whoever sends the answer does that afterwards.
 * @throws Refusal BAD_INPUT on `currentPassword` or `newPassword` with the rule that is not met.
 */
export async function changePassword(
  useCase: UseCase,
  viewer: Viewer,
  { currentPassword, newPassword }: ChangePasswordInput,
  locale: Locale,
): Promise<SignedIn> {
  const { em, at } = useCase;
  const { account } = viewer;
  const shut = refusalOfDoor(useCase, account, 'currentPassword');
  if (shut) throw shut;
  if ((await judgePassword(useCase, account, currentPassword)) !== 'FITS') {
    await recordFailure(useCase, account);
    throw badInput('PASSWORD_WRONG', 'currentPassword');
  }
  const nationalId = nationalIdOf(useCase, account);
  const problem = passwordProblem(newPassword, nationalId ? { nationalId } : {});
  if (problem) throw badInput(problem, 'newPassword');
  if (newPassword === currentPassword) throw badInput('PASSWORD_SAME', 'newPassword');
  const hash = await hashPassword(newPassword);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'account.changePassword');
    const fresh = await lockAccount(tx, account.id);
    const shutMeanwhile = refusalOfDoor(useCase, fresh, 'currentPassword');
    if (shutMeanwhile) throw shutMeanwhile;
    fresh.choosePassword(hash);
    await spendLinks({ em: tx, at }, fresh.id);
    await spendResetCodes({ ...useCase, em: tx }, fresh.id);
    await endSessions({ ...useCase, em: tx }, fresh.id, { except: viewer.session.id });
    await tx.nativeUpdate(Session, viewer.session.id, { revokedAt: at });
    audit(
      { em: tx, at },
      {
        action: 'account.passwordChanged',
        actor: actorOf(viewer),
        subject: { type: 'account', id: fresh.id },
      },
    );
    await enqueue(tx, mailPasswordChanged, { accountId: fresh.id, changedAt: at.toISOString(), locale });
    return openSession({ ...useCase, em: tx }, fresh, viewer.active.id, viewer.session.method);
  });
}

/** Puts on another hat. @throws Refusal NOT_FOUND when the person does not have it. */
export async function switchIdentity({ em, deps }: UseCase, viewer: Viewer, id: string): Promise<Viewer> {
  const active = viewer.identities.find((identity) => identity.id === id);
  if (!active) throw notFound();
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.switchIdentity');
    await tx.nativeUpdate(Session, { id: viewer.session.id }, { activeIdentity: id });
    await deps.events.announce(tx, 'sessionEnded', { sessionId: viewer.session.id });
  });
  return { ...viewer, active };
}
