import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { Deps, UseCase } from '../../use-case.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import type { OidcClientInput } from './oidc.inputs.ts';
import { OIDC_SCOPES, OidcClient } from './oidc-client.entity.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export const secretPlace = (id: string) => ({ table: 'oidc_client', column: 'secret', row: id });

/** The issuer that connected systems configure. */
export function issuerOf({ config }: Deps): string {
  return `${config.publicUrl}/oidc`;
}

/** A connected system with the secret that is shown this once. */
export interface Registered {
  client: OidcClient;
  secret: string;
  issuer: string;
}

/** All connected systems. */
export function oidcClients({ em }: UseCase): Promise<OidcClient[]> {
  return em.find(OidcClient, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 500 });
}

/**
 * Registers a system and makes its secret.
 * @throws Refusal on `redirectUris.N` (REDIRECT_URI_INVALID) or `homepageUrl` (ADDRESS_NOT_ALLOWED).
 */
export async function registerOidcClient(
  { deps, em, at }: UseCase,
  viewer: Viewer,
  input: OidcClientInput,
): Promise<Registered> {
  const facts = factsOf(input);
  const id = newId();
  const secret = newSecret();
  const client = await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'oidcClient.register');
    const made = tx.create(OidcClient, {
      id,
      ...facts,
      clientId: randomBytes(12).toString('hex'),
      secretSealed: deps.sealer.seal(secret, secretPlace(id)),
      createdAt: at,
      lastUsedAt: null,
    });
    record({ em: tx, at }, viewer, made, 'oidcClient.registered');
    return made;
  });
  return { client, secret, issuer: issuerOf(deps) };
}

/** Changes a system. @throws Refusal NOT_FOUND, CONFLICT when the version is old, and as registerOidcClient. */
export async function updateOidcClient(
  { em, at }: UseCase,
  viewer: Viewer,
  input: OidcClientInput,
): Promise<OidcClient> {
  if (!input.id) throw badInput('REQUIRED', 'id');
  const { id, version } = input;
  const facts = factsOf(input);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'oidcClient.update');
    const client = await locked(tx, id);
    if (client.version !== version) throw conflict('VERSION_STALE');
    tx.assign(client, { ...facts, version: version + 1 });
    record({ em: tx, at }, viewer, client, 'oidcClient.updated');
    return client;
  });
}

/** Gives a system a new secret; the old one is dead at once. @throws Refusal NOT_FOUND. */
export async function rotateOidcClientSecret(
  { deps, em, at }: UseCase,
  viewer: Viewer,
  id: string,
): Promise<Registered> {
  const secret = newSecret();
  const client = await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'oidcClient.rotate');
    const found = await locked(tx, id);
    found.secretSealed = deps.sealer.seal(secret, secretPlace(id));
    found.version += 1;
    record({ em: tx, at }, viewer, found, 'oidcClient.secretRotated');
    return found;
  });
  return { client, secret, issuer: issuerOf(deps) };
}

async function locked(tx: EntityManager, id: string): Promise<OidcClient> {
  const client = await tx.findOne(OidcClient, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!client) throw notFound();
  return client;
}

function factsOf({ name, homepageUrl, redirectUris, scopes, enabled }: OidcClientInput) {
  for (const [place, uri] of redirectUris.entries())
    if (!isRedirectUri(uri)) throw badInput('REDIRECT_URI_INVALID', `redirectUris.${place}`);
  if (homepageUrl && URL.parse(homepageUrl)?.protocol !== 'https:')
    throw badInput('ADDRESS_NOT_ALLOWED', 'homepageUrl');
  return {
    name: name.trim(),
    homepageUrl: homepageUrl || null,
    redirectUris: [...new Set(redirectUris)],
    // Without an identifier there is no sign-in.
    scopes: OIDC_SCOPES.filter((scope) => scope === 'OPENID' || scopes.includes(scope)),
    enabled,
  };
}

/** An address as browsers are sent to it: https, or http on the own machine (RFC 8252), with nothing hidden in it. */
function isRedirectUri(uri: string): boolean {
  const url = URL.parse(uri);
  if (!url || uri.includes('#') || url.username || url.password || url.href !== uri) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

const newSecret = () => randomBytes(32).toString('base64url');

function record(
  useCase: Pick<UseCase, 'em' | 'at'>,
  viewer: Viewer,
  { id, name, enabled, scopes }: OidcClient,
  action: AuditLine['action'],
): void {
  audit(useCase, {
    action,
    actor: actorOf(viewer),
    subject: { type: 'oidcClient', id },
    details: { name, enabled, scopes: scopes.join(' ') },
  });
}
