import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as openid from 'openid-client';

/** How the bureau has registered this system. */
export interface Registration {
  issuer: string;
  clientId: string;
  secret: string;
}

interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

/**
 * Another system of a school, small: its first page leads to the platform's sign-in, and the page that people come back
 * to shows, as JSON, who they are or what went wrong.
 */
export class SampleClient {
  #configuration: openid.Configuration | undefined;
  #pending: Pending | undefined;

  private constructor(
    readonly url: string,
    private readonly server: Server,
  ) {}

  /** Listens on a free port, so that there is an address to register. */
  static async open(): Promise<SampleClient> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = new SampleClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server);
    server.on('request', (request, response) => {
      client.#answer(request, response).catch((error: Error & { error?: string }) => {
        show(response, { error: error.error ?? error.name });
      });
    });
    return client;
  }

  /** Where the platform sends people back to. */
  get redirectUri(): string {
    return `${this.url}callback`;
  }

  /** Reads the platform's metadata with what the bureau was shown at registration. */
  async connect({ issuer, clientId, secret }: Registration): Promise<void> {
    this.#configuration = await openid.discovery(new URL(issuer), clientId, secret, undefined, {
      execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
    });
  }

  /** The page that begins a sign-in asking for these scopes. */
  signInUrl(scope = 'openid profile email'): string {
    return `${this.url}sign-in?${new URLSearchParams({ scope })}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const configuration = this.#configuration;
    if (!configuration) return show(response, { error: 'not connected' });
    if (url.pathname === '/sign-in') {
      response.writeHead(303, { location: await this.#begin(configuration, url.searchParams.get('scope')) });
      response.end();
    } else if (url.pathname === '/callback') show(response, await this.#finish(configuration, url));
    else show(response, { error: 'not found' });
  }

  async #begin(configuration: openid.Configuration, scope: string | null): Promise<string> {
    const verifier = openid.randomPKCECodeVerifier();
    this.#pending = { verifier, state: openid.randomState(), nonce: openid.randomNonce() };
    const { state, nonce } = this.#pending;
    return openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: scope ?? 'openid',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  async #finish(configuration: openid.Configuration, url: URL): Promise<object> {
    if (!this.#pending) return { error: 'nothing was begun' };
    const { verifier, state, nonce } = this.#pending;
    const tokens = await openid.authorizationCodeGrant(configuration, url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return openid.fetchUserInfo(configuration, tokens.access_token, tokens.claims()?.sub ?? '');
  }
}

function show(response: ServerResponse, what: object): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(what));
}
