import { actAsSystem } from '../../db/scope.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { OidcArtifact } from './oidc-artifact.entity.ts';
import { OIDC_SCOPES, OidcClient, type OidcScope } from './oidc-client.entity.ts';

/** A system that somebody has allowed to read their data. */
export interface GrantedClient {
  id: string;
  name: string;
  homepageUrl: string | null;
  scopes: OidcScope[];
  grantedAt: Date;
}

/** Our names of the protocol's scopes, in our order. */
export function scopesOf(scope: string | undefined): OidcScope[] {
  const given = new Set(scope?.toUpperCase().split(' '));
  return OIDC_SCOPES.filter((one) => given.has(one));
}

/** What an account has allowed and that is still in force, newest first. */
export async function grantedClients({ em, at }: UseCase, accountId: string): Promise<GrantedClient[]> {
  const grants = await em.find(
    OidcArtifact,
    { kind: 'Grant', account: accountId, expiresAt: { $gt: at } },
    { orderBy: { createdAt: 'desc' }, limit: 100 },
  );
  const clients = await em.find(OidcClient, {
    clientId: { $in: grants.map(({ clientId }) => clientId ?? '') },
  });
  return grants.flatMap(({ id, clientId, payload, createdAt }) => {
    const client = clients.find((one) => one.clientId === clientId);
    if (!client) return [];
    const { name, homepageUrl } = client;
    return { id, name, homepageUrl, scopes: scopesOf(payload.openid?.scope), grantedAt: createdAt };
  });
}

/** Takes back what was allowed: codes and tokens are dead from this moment. @throws Refusal NOT_FOUND. */
export async function revokeGrantedClient({ em, at }: UseCase, viewer: Viewer, id: string): Promise<boolean> {
  const grant = await em.findOne(OidcArtifact, { id, kind: 'Grant', account: viewer.account.id });
  const client = grant && (await em.findOne(OidcClient, { clientId: grant.clientId ?? '' }));
  if (!grant || !client) throw notFound();
  await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'oidcGrant.revoke');
    await tx.nativeDelete(OidcArtifact, { grantId: grant.grantId });
    audit(
      { em: tx, at },
      {
        action: 'oidcGrant.revoked',
        actor: actorOf(viewer),
        subject: { type: 'oidcClient', id: client.id },
        details: { name: client.name },
      },
    );
  });
  return true;
}
