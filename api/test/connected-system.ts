import * as openid from 'openid-client';
import type { Browser } from './browser.ts';

/** Where a sample system wants people back; nobody listens there, tests read the address. */
export const REDIRECT_URI = 'http://127.0.0.1:9/callback';

const REGISTER = `mutation ($input: OidcClientInput!) {
  registerOidcClient(input: $input) { secret issuer client { id clientId version scopes enabled lastUsedAt } } }`;

const ALL_SCOPES = ['OPENID', 'PROFILE', 'EMAIL', 'SCHOOL', 'ROLES'];

export interface RegisteredClient {
  id: string;
  clientId: string;
  version: number;
}

interface Registration {
  registerOidcClient: { secret: string; issuer: string; client: RegisteredClient };
}

/** Another system that signs people in with the platform, through openid-client as a school's programmer would. */
export class ConnectedSystem {
  private constructor(
    readonly client: RegisteredClient,
    readonly configuration: openid.Configuration,
  ) {}

  /** Registered by the bureau, and discovered. */
  static async register(bureau: Browser, about: object = {}): Promise<ConnectedSystem> {
    const { registerOidcClient } = await bureau.do<Registration>(REGISTER, {
      input: {
        name: '校務行政系統',
        homepageUrl: 'https://sis.example.tw/',
        redirectUris: [REDIRECT_URI],
        scopes: ALL_SCOPES,
        enabled: true,
        ...about,
      },
    });
    const { client, issuer, secret } = registerOidcClient;
    return new ConnectedSystem(client, await ConnectedSystem.discover(issuer, client.clientId, secret));
  }

  static discover(issuer: string, clientId: string, secret: string): Promise<openid.Configuration> {
    return openid.discovery(new URL(issuer), clientId, secret, undefined, {
      execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
    });
  }

  /** The address to send somebody to, and what is needed when they are back. */
  async request(scope: string, more: Record<string, string> = {}) {
    const verifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const url = openid.buildAuthorizationUrl(this.configuration, {
      redirect_uri: REDIRECT_URI,
      scope,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...more,
    });
    const redeem = (back: URL) =>
      openid.authorizationCodeGrant(this.configuration, back, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
    return { url, redeem };
  }

  /** Signs this browser's person in, with consent when it is asked for. */
  async signIn(browser: Browser, scope: string) {
    const { url, redeem } = await this.request(scope);
    const stop = await follow(browser, url);
    return redeem(stop.pathname.startsWith('/parent/') ? await consent(browser, stop) : stop);
  }

  userInfo(accessToken: string, subject: string) {
    return openid.fetchUserInfo(this.configuration, accessToken, subject);
  }

  revoke(token: string): Promise<void> {
    return openid.tokenRevocation(this.configuration, token);
  }
}

/** Follows redirects within the platform; stops at the consent page, and where the way leads to the system. */
export async function follow(browser: Browser, start: URL): Promise<URL> {
  let next = start;
  while (next.origin === browser.url && !next.pathname.startsWith('/parent/')) {
    const response = await browser.fetch(`${next.pathname}${next.search}`);
    const location = response.headers.get('location');
    if (!location) throw new Error(`No redirect: ${response.status} ${await response.text()}`);
    next = new URL(location, next);
  }
  return next;
}

/** The answer of the consent page's buttons. */
export async function answer(browser: Browser, page: URL, button: 'approve' | 'deny'): Promise<Response> {
  const uid = page.pathname.split('/').at(-1);
  return browser.fetch(`/oidc/interaction/${uid}/${button}`, {
    method: 'POST',
    headers: { origin: browser.url },
  });
}

/** Presses the button and follows where it leads. */
export async function consent(
  browser: Browser,
  page: URL,
  button: 'approve' | 'deny' = 'approve',
): Promise<URL> {
  const response = await answer(browser, page, button);
  const { redirectTo } = (await response.json()) as { redirectTo: string };
  return follow(browser, new URL(redirectTo, browser.url));
}
