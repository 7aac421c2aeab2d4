import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { ProviderPorts } from './own-provider.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What each scope opens. */
const CLAIMS = {
  openid: ['sub'],
  profile: ['name'],
  email: ['email'],
  school: ['schools'],
  roles: ['roles'],
} as const;

/** Everything that the platform offers as a provider, and nothing that the library offers besides. */
export function configurationOf(ports: ProviderPorts, currentSession: () => string | null): Configuration {
  const prefix = ports.secureCookies ? '__Secure-' : '';
  const cookie = {
    httpOnly: true,
    sameSite: 'lax',
    secure: ports.secureCookies,
    signed: true,
    path: '/oidc',
  } as const;
  const off = { enabled: false };
  return {
    adapter: (kind: string) => ports.storage(kind, currentSession),
    jwks: { keys: ports.keys },
    // Codes by query only, with PKCE, for systems that can keep a secret.
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientDefaults: { grant_types: ['authorization_code'], response_types: ['code'] },
    allowOmittingSingleRegisteredRedirectUri: false,
    enabledJWA: { idTokenSigningAlgValues: ['RS256'], userinfoSigningAlgValues: ['RS256'] },
    scopes: Object.keys(CLAIMS),
    claims: { ...CLAIMS },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_, accountId, { clientId }) => ports.subjectFor(accountId, clientId),
    // The sector of a client is itself (see artifacts.ts): there is nothing to fetch.
    sectorIdentifierUriValidate: () => false,
    async findAccount(_, accountId) {
      const claims = await ports.claimsOf(accountId);
      return claims ? { accountId, claims: () => ({ ...claims, sub: accountId }) } : undefined;
    },
    loadExistingGrant,
    // No offline_access among the scopes, and no client that may ask for it: there are no refresh tokens.
    // Signing out here, or being signed out, ends what systems hold.
    expiresWithSession: () => true,
    interactions: { url: (_, { uid }) => `/oidc/interaction/${uid}` },
    cookies: {
      names: {
        session: `${prefix}qinshi-oidc`,
        interaction: `${prefix}qinshi-oidc-interaction`,
        resume: `${prefix}qinshi-oidc-resume`,
      },
      long: cookie,
      short: cookie,
      keys: ports.cookieKeys,
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: HOUR,
      Session: 12 * HOUR,
      Grant: 365 * DAY,
    },
    routes: { userinfo: '/userinfo', revocation: '/revoke' },
    // Browsers of other origins have no business here; systems ask from their servers.
    clientBasedCORS: () => false,
    features: {
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      resourceIndicators: off,
      rpInitiatedLogout: off,
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
    },
    renderError(ctx, { error }) {
      ctx.type = 'html';
      ctx.body = ports.errorPage({ request: ctx.req, response: ctx.res }, error);
    },
  };

  async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
    const { account, client, provider } = oidc;
    const fresh = oidc.result?.consent?.grantId;
    if (fresh) return provider.Grant.find(fresh);
    const known = account && client ? await ports.grantOf(account.accountId, client.clientId) : null;
    return known ? provider.Grant.find(known) : undefined;
  }
}
