import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Sealer } from '../../db/sealing.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { isSmallPng } from '../../integrations/images/icon.ts';
import { isAllowedAddress } from '../../integrations/oidc/guarded-fetch.ts';
import {
  type OutsideProviderSettings,
  ProviderUnreachable,
} from '../../integrations/oidc/outside-providers.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { IdentityProvider } from './identity-provider.entity.ts';
import type { IdentityProviderInput } from './oidc.inputs.ts';

const ICON_BYTES = 16 * 1024;
const ICON_SIDE = 512;

const secretPlace = (id: string) => ({ table: 'identity_provider', column: 'client_secret', row: id });

/** How openid-client is to speak to a provider; the secret is opened here and nowhere else. */
export function settingsOf(
  sealer: Sealer,
  { id, issuer, clientId, clientSecretSealed }: IdentityProvider,
): OutsideProviderSettings {
  return {
    issuer,
    clientId,
    clientSecret: clientSecretSealed ? sealer.open(clientSecretSealed, secretPlace(id)) : null,
  };
}

/** All providers, whether people can use them or not. */
export function identityProviders({ em }: UseCase): Promise<IdentityProvider[]> {
  return em.find(IdentityProvider, {}, { orderBy: { name: 'asc' }, limit: 100 });
}

/** Those that people can use. */
export function enabledProviders({ em }: UseCase): Promise<IdentityProvider[]> {
  return em.find(IdentityProvider, { enabled: true }, { orderBy: { name: 'asc' }, limit: 100 });
}

/**
 * Stores a new provider or a change, after the metadata of one that people may use were read.
 * @throws Refusal on `issuer` (ADDRESS_NOT_ALLOWED, ISSUER_UNREACHABLE), `clientSecret`, `iconUrl` or `name`; CONFLICT
 * when the version is old.
 */
export async function saveIdentityProvider(
  { deps, em, at }: UseCase,
  viewer: Viewer,
  input: IdentityProviderInput,
): Promise<IdentityProvider> {
  const known = input.id ? await em.findOne(IdentityProvider, { id: input.id }) : null;
  if (input.id && !known) throw notFound();
  if (known && known.version !== input.version) throw conflict('VERSION_STALE');
  if (input.iconUrl && !(await isSmallPng(input.iconUrl, { bytes: ICON_BYTES, side: ICON_SIDE })))
    throw badInput('ICON_INVALID', 'iconUrl');

  // The secret of one issuer is not told to another.
  if (known?.clientSecretSealed && known.issuer !== input.issuer.trim() && !input.clientSecret)
    throw badInput('REQUIRED', 'clientSecret');

  const id = known?.id ?? newId();
  const clientSecretSealed = input.clientSecret
    ? deps.sealer.seal(input.clientSecret, secretPlace(id))
    : (known?.clientSecretSealed ?? null);
  const facts = {
    name: input.name.trim(),
    icon: input.iconUrl || null,
    issuer: input.issuer.trim(),
    clientId: input.clientId.trim(),
    clientSecretSealed,
    scopes: [...new Set(input.scopes)],
    subjectClaim: input.subjectClaim,
    labelClaim: input.labelClaim,
    enabled: input.enabled,
  };
  await checkProvider(deps, { ...facts, clientSecret: input.clientSecret ?? null }, facts.enabled);
  try {
    return await em.fork().transactional(async (tx) => {
      await actAsSystem(tx, 'identityProvider.save');
      const provider = known
        ? await tx.findOne(IdentityProvider, { id, version: known.version })
        : tx.create(IdentityProvider, { id, ...facts, createdAt: at });
      if (!provider) throw conflict('VERSION_STALE');
      if (known) tx.assign(provider, { ...facts, version: known.version + 1 });
      audit(
        { em: tx, at },
        {
          action: 'identityProvider.saved',
          actor: actorOf(viewer),
          subject: { type: 'identityProvider', id },
          details: { name: facts.name, issuer: facts.issuer, enabled: facts.enabled },
        },
      );
      return provider;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw conflict('NAME_TAKEN', 'name');
    throw error;
  }
}

/** One that is switched off need not answer: a provider that is down, or not to be trusted, can be taken out of use. */
async function checkProvider(
  deps: UseCase['deps'],
  settings: OutsideProviderSettings,
  enabled: boolean,
): Promise<void> {
  const loopback = deps.config.QINSHI_MODE !== 'production';
  if (!isAllowedAddress(settings.issuer, { loopback })) throw badInput('ADDRESS_NOT_ALLOWED', 'issuer');
  if (!enabled) return;
  try {
    await deps.outside.check(settings);
  } catch (error) {
    if (error instanceof ProviderUnreachable) throw badInput('ISSUER_UNREACHABLE', 'issuer');
    throw error;
  }
}

/** Takes a provider away, and with it every link to it. @throws Refusal NOT_FOUND. */
export async function removeIdentityProvider(
  { em, at }: UseCase,
  viewer: Viewer,
  id: string,
): Promise<boolean> {
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'identityProvider.remove');
    const provider = await tx.findOne(IdentityProvider, { id });
    if (!provider) throw notFound();
    tx.remove(provider);
    audit(
      { em: tx, at },
      {
        action: 'identityProvider.removed',
        actor: actorOf(viewer),
        subject: { type: 'identityProvider', id },
        details: { name: provider.name, issuer: provider.issuer },
      },
    );
    return true;
  });
}
