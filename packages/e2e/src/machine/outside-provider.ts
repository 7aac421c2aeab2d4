import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

const CLIENT = { clientId: 'platform', clientSecret: 'a-secret-between-the-two-of-us' };

/**
 * A real OpenID Connect provider on this machine, as 台北通 or Google would be one. Its sign-in page has one field: who
 * types `lin` is the person `lin` with the address `lin@outside.example`. No password, no memory of who was there.
 */
export class OutsideProvider {
  readonly client = CLIENT;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  /** Listens on a free port. `redirectUri` is where the platform wants people back: its `/oidc/callback`. */
  static async open(redirectUri: string): Promise<OutsideProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = makeProvider(issuer, redirectUri);
    const protocol = provider.callback();
    server.on('request', (request, response) => {
      const answer = request.url?.startsWith('/sign-in/')
        ? signInPage(provider, request, response)
        : protocol(request, response);
      answer.catch((error: Error) => {
        response.statusCode = 500;
        response.end(error.message);
      });
    });
    return new OutsideProvider(issuer, server);
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

function makeProvider(issuer: string, redirectUri: string): Provider {
  return new Provider(issuer, {
    clients: [
      { client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub'], email: ['email'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['only for journeys'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub}@outside.example` }),
    }),
    clientBasedCORS: () => false,
  });
}

async function signInPage(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(PAGE);
    return;
  }
  const form = new URLSearchParams(await text(request));
  const { params } = await provider.interactionDetails(request, response);
  const accountId = form.get('account');
  if (form.has('cancel') || !accountId) {
    await provider.interactionFinished(request, response, { error: 'access_denied' });
    return;
  }
  const grant = new provider.Grant({ accountId, clientId: CLIENT.clientId });
  grant.addOIDCScope(String(params.scope));
  await provider.interactionFinished(request, response, {
    login: { accountId, remember: false },
    consent: { grantId: await grant.save() },
  });
}

const PAGE = `<!doctype html>
<html lang="zh-TW">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>城市通登入</title>
<main>
<h1>城市通</h1>
<form method="post">
<label>帳號 <input name="account" autocomplete="off"></label>
<button>登入</button>
<button name="cancel" value="yes">取消</button>
</form>
</main>
</html>
`;
