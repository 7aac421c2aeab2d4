import { newId } from '../../db/id.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { sameSecret } from '../../db/sealing.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type JourneySecrets, ProviderUnreachable } from '../../integrations/oidc/outside-providers.ts';
import type { UseCase } from '../../use-case.ts';
import { isFresh, proveOwner } from '../identity/prove-owner.ts';
import { hashToken, newToken } from '../identity/sessions.ts';
import { IdentityProvider } from './identity-provider.entity.ts';
import { settingsOf } from './identity-providers.service.ts';
import type { OutsideInput } from './oidc.inputs.ts';
import { OutsideAttempt } from './outside-identity.entity.ts';
import { pathWithin } from './outside-paths.ts';

/** Long enough to look up a password, short enough to be nobody else's. */
const ATTEMPT_MINUTES = 10;

const attemptPlace = (id: string) => ({ table: 'outside_attempt', column: 'sealed', row: id });

/** Where providers send browsers back to; registered with each of them. */
export function callbackUrl({ config }: UseCase['deps']): string {
  return `${config.publicUrl}/oidc/callback`;
}

/**
 * Sends this browser to an outside provider; answers the address. With `linkTo` the way back links what it proves to
 * that account, otherwise it signs in whoever has linked it. Linking wants the present password of whoever signed in
 * more than ten minutes ago.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `returnTo` and `currentPassword`, CONFLICT (PROVIDER_UNREACHABLE), RATE_LIMITED.
 */
export async function beginOutside(
  context: Context,
  { providerId, app, returnTo, currentPassword }: OutsideInput,
  linkTo: Viewer | null,
): Promise<string> {
  const { deps, em, at, source, cookies } = context;
  // A link opens the account for good: whoever finds a session open must not make one.
  if (linkTo && !isFresh(linkTo, at)) await proveOwner(context, linkTo, currentPassword);
  await deps.rateLimits.use('outsideBegin', source.network, at);
  const provider = await em.findOne(IdentityProvider, { id: providerId, enabled: true });
  if (!provider) throw notFound();
  const path = returnTo ? pathWithin(app, returnTo) : null;
  if (returnTo && !path) throw badInput('INVALID', 'returnTo');
  const journey = await deps.outside
    .begin(settingsOf(deps.sealer, provider), { redirectUri: callbackUrl(deps), scopes: provider.scopes })
    .catch((error: unknown) => {
      throw error instanceof ProviderUnreachable ? conflict('PROVIDER_UNREACHABLE', 'providerId') : error;
    });

  const { token, tokenHash } = newToken();
  const expiresAt = new Date(at.getTime() + ATTEMPT_MINUTES * 60_000);
  const id = newId();
  await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'outside.begin');
    tx.create(OutsideAttempt, {
      id,
      stateHash: hashToken(journey.secrets.state),
      browserHash: tokenHash,
      sealed: deps.sealer.seal(JSON.stringify(journey.secrets), attemptPlace(id)),
      provider: provider.id,
      account: linkTo?.account.id ?? null,
      app,
      returnTo: path,
      createdAt: at,
      expiresAt,
      usedAt: null,
    });
  });
  cookies.set('outside', token, expiresAt);
  return journey.url;
}

/** A browser that is back, and what we kept of it. */
export interface Returned {
  attempt: OutsideAttempt;
  provider: IdentityProvider;
  secrets: JourneySecrets;
}

/**
 * Finds what a returning browser began, and spends it: an attempt is good once, for ten minutes, in the browser that
 * began. Null for anything else.
 */
export async function spendAttempt(
  { deps, at }: UseCase,
  state: string,
  browserToken: string | null,
): Promise<Returned | null> {
  if (!browserToken) return null;
  const em = systemScope(deps.orm.em);
  const attempt = await em.findOne(
    OutsideAttempt,
    { stateHash: hashToken(state) },
    { populate: ['provider'] },
  );
  if (!attempt || !sameSecret(attempt.browserHash, hashToken(browserToken))) return null;
  const spent = await em.nativeUpdate(
    OutsideAttempt,
    { id: attempt.id, usedAt: null, expiresAt: { $gt: at } },
    { usedAt: at },
  );
  if (spent === 0) return null;
  const secrets = JSON.parse(deps.sealer.open(attempt.sealed, attemptPlace(attempt.id))) as JourneySecrets;
  return { attempt, provider: attempt.provider.getEntity(), secrets };
}
