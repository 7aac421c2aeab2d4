import { actAsSystem, systemScope } from '../../db/scope.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Session } from './session.entity.ts';

/** More than anybody has; the list is short enough to be plain. */
const MAX_SHOWN = 50;

/** The signed-in browsers of an account, the one used last first. */
export async function livingSessions(
  { em, at }: Pick<UseCase, 'em' | 'at'>,
  accountId: string,
): Promise<Session[]> {
  const sessions = await em.find(
    Session,
    { account: accountId, revokedAt: null, expiresAt: { $gt: at } },
    { orderBy: { lastUsedAt: 'desc', id: 'desc' }, limit: MAX_SHOWN * 4 },
  );
  return sessions.filter((session) => session.isAlive(at)).slice(0, MAX_SHOWN);
}

/** Ends one of the viewer's own sessions; its sockets close. @throws Refusal NOT_FOUND for anything else. */
export async function revokeSession({ em, at, deps }: UseCase, viewer: Viewer, id: string): Promise<void> {
  const session = await em.findOne(Session, { id, account: viewer.account.id });
  if (!session?.isAlive(at)) throw notFound();
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.revoke');
    await tx.nativeUpdate(Session, { id }, { revokedAt: at });
    audit(
      { em: tx, at },
      { action: 'session.revoked', actor: actorOf(viewer), subject: { type: 'session', id } },
    );
    await tx.flush();
    await deps.events.announce(tx, 'sessionEnded', { sessionId: id });
  });
}

/** Sends the sockets of a session away that has ended or changed, outside any transaction. */
export async function announceEnd({ deps }: Pick<UseCase, 'deps'>, sessionId: string): Promise<void> {
  await deps.events.announce(systemScope(deps.orm.em), 'sessionEnded', { sessionId });
}

/**
 * Ends every session of the viewer's account, this one only when asked to; their sockets close.
 * Answers how many there were.
 */
export async function signOutEverywhere(
  useCase: UseCase,
  viewer: Viewer,
  { includingThis }: { includingThis: boolean },
): Promise<number> {
  const { em, at } = useCase;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'session.signOutEverywhere');
    const ended = await endSessions({ ...useCase, em: tx }, viewer.account.id, {
      except: includingThis ? null : viewer.session.id,
    });
    audit(
      { em: tx, at },
      {
        action: 'account.signedOutEverywhere',
        actor: actorOf(viewer),
        subject: { type: 'account', id: viewer.account.id },
        details: { ended },
      },
    );
    return ended;
  });
}

/**
 * Ends the living sessions of an account within the caller's transaction and announces each, so that its sockets close.
 * Answers how many there were.
 */
export async function endSessions(
  { em, at, deps }: Pick<UseCase, 'em' | 'at' | 'deps'>,
  accountId: string,
  { except = null }: { except?: string | null } = {},
): Promise<number> {
  const sessions = await em.find(Session, { account: accountId, revokedAt: null, expiresAt: { $gt: at } });
  const ending = sessions.filter((session) => session.id !== except && session.isAlive(at));
  for (const session of ending) {
    session.revokedAt = at;
    await deps.events.announce(em, 'sessionEnded', { sessionId: session.id });
  }
  return ending.length;
}
