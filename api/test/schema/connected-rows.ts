import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { IdentityProvider } from '../../src/modules/oidc/identity-provider.entity.ts';
import { OidcArtifact } from '../../src/modules/oidc/oidc-artifact.entity.ts';
import { OidcClient } from '../../src/modules/oidc/oidc-client.entity.ts';
import { OutsideIdentity } from '../../src/modules/oidc/outside-identity.entity.ts';
import { RosterClient } from '../../src/modules/roster/roster-client.entity.ts';
import type { Person, World } from '../world.ts';

/** Other systems, in both directions, and what one person has to do with them. */
export interface Connected {
  providerId: string;
  /** Another one, for whoever takes it away. */
  removableProviderId: string;
  outsideIdentityId: string;
  oidcClientId: string;
  grantId: string;
  rosterClientId: string;
  /** One that is shut out already. */
  revokedRosterClientId: string;
}

/** Rows as the services write them; nobody answers at the provider's address. */
export function connectedRows(world: World, em: EntityManager, person: Person, mark = ''): Connected {
  const at = world.clock.now();
  const { sealer } = world.app.deps;
  const provider = (name: string) =>
    em.create(IdentityProvider, {
      id: newId(),
      name: `${name}${mark}`,
      icon: null,
      issuer: 'http://127.0.0.1:9',
      clientId: 'platform',
      clientSecretSealed: null,
      scopes: [],
      subjectClaim: 'sub',
      labelClaim: 'email',
      enabled: true,
      createdAt: at,
    });
  const used = provider('城市通');
  const linked = em.create(OutsideIdentity, {
    id: newId(),
    provider: used,
    account: person.accountId,
    subjectIndex: sealer.keyedHash('outside-subject', `${person.accountId}${mark}`),
    label: '已連結的帳號',
    linkedAt: at,
    lastUsedAt: null,
  });
  const id = newId();
  const client = em.create(OidcClient, {
    id,
    name: `校務系統${mark}`,
    clientId: id.replaceAll('-', ''),
    secretSealed: sealer.seal('secret', { table: 'oidc_client', column: 'secret', row: id }),
    homepageUrl: null,
    redirectUris: ['https://sis.example.tw/callback'],
    scopes: ['OPENID', 'PROFILE'],
    enabled: true,
    createdAt: at,
    lastUsedAt: null,
  });
  const grantId = newId();
  const grant = em.create(OidcArtifact, {
    id: grantId,
    kind: 'Grant',
    keyHash: `hash${mark}${grantId}`.slice(0, 44),
    payload: { jti: grantId, clientId: client.clientId, openid: { scope: 'openid profile' } },
    account: person.accountId,
    session: null,
    clientId: client.clientId,
    grantId,
    uid: null,
    createdAt: at,
    expiresAt: new Date(at.getTime() + 365 * 24 * 3_600_000),
  });
  const reads = (revokedAt: Date | null) => {
    const key = newId();
    return em.create(RosterClient, {
      ...{ id: key, name: `圖書館系統${mark}`, clientId: `roster-${key}`.slice(0, 40), secretHash: 'hash' },
      ...{ schoolIds: null, createdAt: at, lastUsedAt: null, revokedAt },
    });
  };
  return {
    providerId: used.id,
    removableProviderId: provider('舊城市通').id,
    outsideIdentityId: linked.id,
    oidcClientId: client.id,
    grantId: grant.id,
    rosterClientId: reads(null).id,
    revokedRosterClientId: reads(at).id,
  };
}
