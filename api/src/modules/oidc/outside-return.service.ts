import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from '../identity/account.entity.ts';
import { Session } from '../identity/session.entity.ts';
import { openSession } from '../identity/sessions.ts';
import { recordSignIn } from '../identity/sign-in-history.ts';
import { settingsOf } from './identity-providers.service.ts';
import { mailOutsideLinked } from './oidc.jobs.ts';
import { OutsideIdentity } from './outside-identity.entity.ts';
import { pageOf, withParameters } from './outside-paths.ts';
import { type Returned, spendAttempt } from './outside-sign-in.service.ts';

/** How a way through an outside provider ended; the pages of the apps have words for each. */
type Outcome = 'signed-in' | 'linked' | 'unlinked' | 'taken' | 'cancelled' | 'failed';

/** Who the provider says it is. */
interface Proven {
  subjectIndex: string;
  label: string;
}

/**
 * Ends a way through an outside provider: links, signs in, or neither. Answers where the browser goes on, always a path
 * of ours; who is not signed in by it learns how to link.
 */
export async function finishOutside(
  context: Context,
  answer: URL,
  browserToken: string | null,
): Promise<string> {
  const { cookies } = context;
  cookies.clear('outside');
  const state = answer.searchParams.get('state');
  const returned = state ? await spendAttempt(context, state, browserToken) : null;
  if (!returned) return withParameters(pageOf('PARENT', 'sign-in'), { outside: 'failed' });
  const outcome = await outcomeOf(context, returned, answer);
  return destination(returned, outcome);
}

async function outcomeOf(context: Context, returned: Returned, answer: URL): Promise<Outcome> {
  const error = answer.searchParams.get('error');
  if (error) return error === 'access_denied' ? 'cancelled' : 'failed';
  const proven = await proof(context, returned, answer);
  if (!proven) return 'failed';
  return returned.attempt.account ? link(context, returned, proven) : signIn(context, returned, proven);
}

function destination({ attempt, provider }: Returned, outcome: Outcome): string {
  const { app, returnTo } = attempt;
  if (outcome === 'signed-in') return returnTo ?? pageOf(app, '');
  if (attempt.account) {
    const page = returnTo ?? pageOf(app, 'profile');
    return withParameters(page, { outside: outcome, provider: provider.name });
  }
  const parameters = { outside: outcome, provider: provider.name, ...(returnTo ? { returnTo } : {}) };
  return withParameters(pageOf(app, 'sign-in'), parameters);
}

async function proof(
  { deps }: UseCase,
  { provider, secrets }: Returned,
  answer: URL,
): Promise<Proven | null> {
  const { id, issuer, subjectClaim, labelClaim } = provider;
  try {
    const claims = await deps.outside.finish(settingsOf(deps.sealer, provider), {
      url: answer,
      secrets,
      wanted: [subjectClaim, labelClaim],
    });
    const subject = textOf(claims[subjectClaim]);
    if (!subject) return null;
    return {
      // Of this issuer and this claim: once either is changed in the settings, the same words may name somebody else.
      subjectIndex: deps.sealer.keyedHash(
        'outside-subject',
        JSON.stringify([id, issuer, subjectClaim, subject]),
      ),
      label: (textOf(claims[labelClaim]) ?? provider.name).slice(0, 254),
    };
  } catch (error) {
    // The reason may quote what the provider sent; its kind is enough to look further.
    deps.log.warn(
      { provider: id, kind: error instanceof Error ? error.name : 'unknown' },
      'outside sign-in failed',
    );
    return null;
  }
}

function textOf(claim: unknown): string | null {
  const text = typeof claim === 'number' ? String(claim) : claim;
  return typeof text === 'string' && text.trim() !== '' && text.length <= 1000 ? text.trim() : null;
}

/** Links for the person who began, if that person is still the one who is signed in, and tells that person by e-mail. */
async function link(
  { em, at, viewer, locale }: Context,
  { attempt, provider }: Returned,
  { subjectIndex, label }: Proven,
): Promise<Outcome> {
  if (!viewer || viewer.nextStep === 'CHANGE_PASSWORD' || viewer.account.id !== attempt.account?.id)
    return 'failed';
  try {
    return await em.fork().transactional(async (tx) => {
      await actAsSystem(tx, 'outside.link');
      const known = await tx.findOne(OutsideIdentity, { provider: provider.id, subjectIndex });
      if (known && known.account.id !== viewer.account.id) return 'taken';
      if (known) {
        known.label = label;
        return 'linked';
      }
      const linked = tx.create(OutsideIdentity, {
        id: newId(at.getTime()),
        provider: provider.id,
        account: viewer.account.id,
        subjectIndex,
        label,
        linkedAt: at,
        lastUsedAt: null,
      });
      audit(
        { em: tx, at },
        { ...lineOf(viewer, linked), action: 'outside.linked', details: { provider: provider.name } },
      );
      await enqueue(tx, mailOutsideLinked, {
        id: linked.id,
        accountId: viewer.account.id,
        provider: provider.name,
        linkedAt: at.toISOString(),
        locale,
      });
      return 'linked';
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return 'taken';
    throw error;
  }
}

const lineOf = (viewer: Viewer, { id }: OutsideIdentity) => ({
  actor: actorOf(viewer),
  subject: { type: 'outsideIdentity', id },
});

/** Signs in whoever has linked it. An account that no password opens now is not opened from outside either. */
async function signIn(
  context: Context,
  { provider }: Returned,
  { subjectIndex, label }: Proven,
): Promise<Outcome> {
  const { deps, at } = context;
  const opened = await systemScope(deps.orm.em).transactional(async (tx) => {
    const linked = await tx.findOne(OutsideIdentity, { provider: provider.id, subjectIndex });
    if (!linked) return 'unlinked';
    const account = await tx.findOneOrFail(
      Account,
      { id: linked.account.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (account.closedAt || !account.isActivated() || account.lockedAt(at)) return 'failed';
    linked.lastUsedAt = at;
    linked.label = label;
    const last = await tx.findOne(Session, { account: account.id }, { orderBy: { lastUsedAt: 'desc' } });
    const useCase = { ...context, em: tx };
    const session = await openSession(useCase, account, last?.activeIdentity ?? null, 'OUTSIDE');
    recordSignIn(useCase, account, { outcome: 'SUCCEEDED', method: 'OUTSIDE', provider: provider.name });
    audit(
      { em: tx, at },
      {
        action: 'session.opened',
        actor: actorOf(session.viewer),
        subject: { type: 'session', id: session.viewer.session.id },
        details: { method: 'OUTSIDE', provider: provider.name },
      },
    );
    return session;
  });
  if (typeof opened === 'string') return opened;
  context.cookies.clear('applicant');
  context.cookies.set('session', opened.token, opened.expiresAt);
  return 'signed-in';
}

/** One's own links, oldest first. */
export function outsideIdentitiesOf({ em }: UseCase, accountId: string): Promise<OutsideIdentity[]> {
  return em.find(
    OutsideIdentity,
    { account: accountId },
    { populate: ['provider'], orderBy: { linkedAt: 'asc' }, limit: 100 },
  );
}

/** Takes away one of one's own links. @throws Refusal NOT_FOUND. */
export async function unlinkOutside({ em, at }: UseCase, viewer: Viewer, id: string): Promise<boolean> {
  const mine = await em.findOne(
    OutsideIdentity,
    { id, account: viewer.account.id },
    { populate: ['provider'] },
  );
  if (!mine) throw notFound();
  await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'outside.unlink');
    await tx.nativeDelete(OutsideIdentity, { id });
    audit(
      { em: tx, at },
      {
        ...lineOf(viewer, mine),
        action: 'outside.unlinked',
        details: { provider: mine.provider.getEntity().name },
      },
    );
  });
  return true;
}
