import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type AdapterFactory, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import { configurationOf } from './own-provider.configuration.ts';

/** One request and its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** What the protocol needs to know of people, systems and storage. */
export interface ProviderPorts {
  issuer: string;
  /** Cookies are Secure; they carry a prefix then. */
  secureCookies: boolean;
  cookieKeys: string[];
  /** Private keys; the first signs, all are published. */
  keys: JWK[];
  /** Storage of one kind of thing. `currentSession` is the sign-in here of the request that is being answered. */
  storage(kind: string, currentSession: () => string | null): ReturnType<AdapterFactory>;
  /** Claims about an account; null when it is closed. */
  claimsOf(accountId: string): Promise<Record<string, unknown> | null>;
  /** The name under which a system knows an account; nobody else knows it by that. */
  subjectFor(accountId: string, clientId: string): string;
  /** What somebody has granted a system before. */
  grantOf(accountId: string, clientId: string): Promise<string | null>;
  /** Somebody has signed in to a system. */
  used(clientId: string): Promise<void>;
  errorPage(exchange: Exchange, code: string): string;
  failed(error: Error): void;
}

/** What a system asks of somebody. */
export interface Asked {
  uid: string;
  clientId: string;
  scopes: string[];
  /** It only wants to know who it is; whether more was granted is looked up afterwards. */
  wantsSignIn: boolean;
  /** Seconds since 1970 from which a sign-in is recent enough; null when any will do. */
  signedInSince: number | null;
}

/** Somebody who is signed in here. */
export interface Person {
  accountId: string;
  signedInAt: Date;
}

/**
 * OpenID Connect as a provider. Who is signed in is our own session's to say, at every authorization; what the library
 * remembers by itself stands on that session and ends with it.
 */
export class OwnProvider {
  readonly #provider: Provider;
  readonly #answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly #sessions = new WeakMap<object, string>();

  constructor(private readonly ports: ProviderPorts) {
    const provider = new Provider(
      ports.issuer,
      configurationOf(ports, () => this.#currentSession()),
    );
    // What it believes of the proxies' headers is what #atIssuer writes there.
    provider.proxy = true;
    provider.on('server_error', (_, error) => ports.failed(error));
    const emitter: EventEmitter = provider;
    emitter.on('error', (error: Error) => ports.failed(error));
    provider.on('grant.success', ({ oidc }: KoaContextWithOIDC) => {
      const { clientId } = oidc.client ?? {};
      if (clientId) ports.used(clientId).catch(ports.failed);
    });
    this.#provider = provider;
    this.#answer = provider.callback();
  }

  /** Answers a request of the protocol; `sessionId` is the sign-in here that its cookie stands for. */
  async handle({ request, response }: Exchange, sessionId: string | null): Promise<void> {
    this.#atIssuer(request);
    if (sessionId) this.#sessions.set(request, sessionId);
    await this.#answer(request, response);
  }

  /** What this browser is being asked; null when it is not, or no longer. */
  async asked({ request, response }: Exchange, uid: string): Promise<Asked | null> {
    this.#atIssuer(request);
    try {
      const interaction = await this.#provider.interactionDetails(request, response);
      if (interaction.uid !== uid) return null;
      const { params, prompt, iat } = interaction;
      const age = prompt.reasons.includes('login_prompt') ? 0 : Number(params.max_age ?? Infinity);
      return {
        uid,
        clientId: String(params.client_id),
        scopes: String(params.scope ?? '').split(' '),
        wantsSignIn: prompt.name === 'login',
        signedInSince: Number.isFinite(age) ? iat - age : null,
      };
    } catch (error) {
      if (error instanceof Error && error.name === 'SessionNotFound') return null;
      throw error;
    }
  }

  /** Lets the system know who it is; what it may read is asked next, unless it was granted before. */
  introduce(exchange: Exchange, person: Person): Promise<string> {
    return this.#finish(exchange, { login: loginOf(person) });
  }

  /** Grants what was asked; answers where the browser goes on. */
  async approve(exchange: Exchange, { clientId, scopes }: Asked, person: Person): Promise<string> {
    const { accountId } = person;
    const known = await this.ports.grantOf(accountId, clientId);
    const grant =
      (known ? await this.#provider.Grant.find(known) : undefined) ??
      new this.#provider.Grant({ accountId, clientId });
    grant.addOIDCScope(scopes);
    const grantId = await grant.save();
    return this.#finish(exchange, { login: loginOf(person), consent: { grantId } });
  }

  /** Sends the browser back with an error of the protocol. */
  refuse(exchange: Exchange, error: 'access_denied' | 'login_required'): Promise<string> {
    return this.#finish(exchange, { error });
  }

  #finish(
    { request, response }: Exchange,
    result: Parameters<Provider['interactionResult']>[2],
  ): Promise<string> {
    return this.#provider.interactionResult(request, response, result);
  }

  #currentSession(): string | null {
    const { req } = Provider.ctx ?? {};
    return (req && this.#sessions.get(req)) ?? null;
  }

  /** The library makes addresses from the Host header; ours has one address, whatever a client writes there. */
  #atIssuer({ headers }: IncomingMessage): void {
    const { host, protocol } = new URL(this.ports.issuer);
    headers.host = host;
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    delete headers['x-forwarded-host'];
  }
}

function loginOf({ accountId, signedInAt }: Person) {
  // The session cookie of the library need not outlive the browser: it only repeats what ours says.
  return { accountId, ts: Math.floor(signedInAt.getTime() / 1000), remember: false };
}
