import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type KoaContextWithOIDC } from 'oidc-provider';

/** What the person at the outside provider does: signs in as somebody, or turns back. */
export interface AtProvider {
  subject: string;
  email?: string;
  turnsBack?: boolean;
}

const CLIENT = { client_id: 'platform', client_secret: 'a-secret-between-the-two-of-us' };

/** A real OpenID Connect provider on this machine, which signs in whomever a test names. */
export class OutsideProvider {
  person: AtProvider = { subject: 'nobody' };
  readonly client = CLIENT;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  /** Listens on a free port; `redirectUri` is where the platform wants people back. */
  static async open(redirectUri: string): Promise<OutsideProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const outside = new OutsideProvider(issuer, server);
    const provider = outside.#provider(redirectUri);
    const answer = provider.callback();
    server.on('request', async (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return answer(request, response);
      await provider.interactionFinished(
        request,
        response,
        await outside.#outcome(provider, request, response),
      );
    });
    return outside;
  }

  /** What the bureau types to configure this provider. */
  get settings() {
    return {
      name: '城市通',
      issuer: this.issuer,
      clientId: CLIENT.client_id,
      clientSecret: CLIENT.client_secret,
      scopes: ['email'],
      subjectClaim: 'sub',
      labelClaim: 'email',
      enabled: true,
    };
  }

  /** Goes through the provider as `person` from the address that the platform answered; where it sends the browser. */
  async visit(address: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let next = new URL(address);
    while (next.origin === this.issuer) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(next, { headers: { cookie }, redirect: 'manual' });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`The provider stays: ${response.status} ${await response.text()}`);
      next = new URL(location, next);
    }
    return next;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  #provider(redirectUri: string): Provider {
    return new Provider(this.issuer, {
      clients: [{ ...CLIENT, redirect_uris: [redirectUri] }],
      claims: { openid: ['sub'], email: ['email'] },
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      cookies: { keys: ['only for tests'] },
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
      interactions: { url: (_: KoaContextWithOIDC, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: () => ({ sub, email: this.person.email ?? `${sub}@outside.example` }),
      }),
      clientBasedCORS: () => false,
    });
  }

  async #outcome(provider: Provider, ...exchange: Parameters<Provider['interactionDetails']>) {
    if (this.person.turnsBack) return { error: 'access_denied' };
    const accountId = this.person.subject;
    const grant = new provider.Grant({ accountId, clientId: CLIENT.client_id });
    const { params } = await provider.interactionDetails(...exchange);
    grant.addOIDCScope(String(params.scope));
    return { login: { accountId }, consent: { grantId: await grant.save() } };
  }
}
