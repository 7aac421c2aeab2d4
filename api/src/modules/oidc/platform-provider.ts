import type { Adapter, AdapterPayload } from 'oidc-provider';
import { systemScope } from '../../db/scope.ts';
import { type Exchange, OwnProvider } from '../../integrations/oidc/own-provider.ts';
import type { Deps } from '../../use-case.ts';
import { Account } from '../identity/account.entity.ts';
import { identitiesOf } from '../identity/identities.ts';
import { School } from '../schools/school.entity.ts';
import { ArtifactStore } from './artifacts.ts';
import { OidcArtifact } from './oidc-artifact.entity.ts';
import { OidcClient } from './oidc-client.entity.ts';
import { issuerOf, secretPlace } from './oidc-clients.service.ts';
import { signingKeys } from './signing-keys.ts';

/** How soon a process notices a new signing key; they are published a day before they sign. */
const KEYS_FRESH_MS = 5 * 60_000;

type ErrorPage = (exchange: Exchange, code: string) => string;

/** The platform as a provider of OpenID Connect; made at the first request, and anew when the signing keys change. */
export class PlatformProvider {
  #made: { provider: Promise<OwnProvider>; at: number } | undefined;

  constructor(
    private readonly deps: Deps,
    private readonly errorPage: ErrorPage,
  ) {}

  current(): Promise<OwnProvider> {
    const now = performance.now();
    if (!this.#made || now - this.#made.at > KEYS_FRESH_MS) {
      const provider = this.#make();
      this.#made = { provider, at: now };
      // What failed (the database was away) is tried again by the next request.
      provider.catch(() => {
        this.#made = undefined;
      });
    }
    return this.#made.provider;
  }

  async #make(): Promise<OwnProvider> {
    const { deps, errorPage } = this;
    return new OwnProvider({
      issuer: issuerOf(deps),
      secureCookies: deps.config.secureCookies,
      cookieKeys: [deps.sealer.keyedHash('oidc-cookies', '1')],
      keys: await signingKeys(deps),
      storage: (kind, currentSession) =>
        kind === 'Client' ? clientsOf(deps) : new ArtifactStore(deps, kind, currentSession),
      claimsOf: (accountId) => claimsOf(deps, accountId),
      subjectFor: (accountId, clientId) => deps.sealer.keyedHash('oidc-subject', `${clientId}|${accountId}`),
      grantOf: (accountId, clientId) => grantOf(deps, accountId, clientId),
      used: async (clientId) => {
        await systemScope(deps.orm.em).nativeUpdate(
          OidcClient,
          { clientId },
          { lastUsedAt: deps.clock.now() },
        );
      },
      errorPage,
      failed: (error) =>
        deps.log.error({ err: { type: error.name, stack: error.stack } }, 'OpenID Connect failed'),
    });
  }
}

/** Registered systems, as the protocol library reads them; it never writes any. */
function clientsOf(deps: Deps): Adapter {
  const never = () => Promise.reject(new Error('Systems are registered by the bureau.'));
  return {
    upsert: never,
    destroy: never,
    consume: never,
    revokeByGrantId: never,
    findByUid: () => Promise.resolve(undefined),
    findByUserCode: () => Promise.resolve(undefined),
    async find(clientId): Promise<AdapterPayload | undefined> {
      const client = await systemScope(deps.orm.em).findOne(OidcClient, { clientId, enabled: true });
      return client ? metadataOf(deps, client) : undefined;
    },
  };
}

function metadataOf({ sealer }: Deps, client: OidcClient): AdapterPayload {
  const { id, clientId, name, redirectUris, scopes, secretSealed } = client;
  return {
    client_id: clientId,
    client_secret: sealer.open(secretSealed, secretPlace(id)),
    client_name: name,
    redirect_uris: redirectUris,
    response_modes: ['query'],
    scope: scopes.map((scope) => scope.toLowerCase()).join(' '),
    subject_type: 'pairwise',
    // Its own sector, whatever hosts it returns to: no two systems know anybody by the same name.
    sector_identifier_uri: `https://${clientId}.invalid/`,
  };
}

/** What may be said about an account, by claim; null when it is nobody's any more. */
async function claimsOf({ orm, clock }: Deps, accountId: string): Promise<Record<string, unknown> | null> {
  const em = systemScope(orm.em);
  const account = await em.findOne(Account, { id: accountId, closedAt: null });
  if (!account?.isActivated()) return null;
  const identities = await identitiesOf(em, accountId, clock.now());
  const schoolIds = new Set(identities.flatMap(({ schoolId }) => schoolId ?? []));
  const schools = await em.find(School, { id: { $in: [...schoolIds] } }, { orderBy: { code: 'asc' } });
  return {
    name: account.name,
    // Whether an address was proven is not on record, so nothing is said about it.
    ...(account.email ? { email: account.email } : {}),
    schools: schools.map(({ code, name }) => ({ code, name })),
    roles: [...new Set(identities.map(({ kind }) => kind))],
  };
}

async function grantOf({ orm, clock }: Deps, accountId: string, clientId: string): Promise<string | null> {
  const grant = await systemScope(orm.em).findOne(
    OidcArtifact,
    { kind: 'Grant', account: accountId, clientId, expiresAt: { $gt: clock.now() } },
    { orderBy: { createdAt: 'desc' } },
  );
  return grant?.grantId ?? null;
}
