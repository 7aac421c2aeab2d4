import { Buffer } from 'node:buffer';
import { createClient, type Client as LiveClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** One error of an answer, as clients see it. */
export interface Problem {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    reason: string;
    field?: string;
    retryAt?: string;
    params?: Record<string, unknown>;
  };
}

export interface Answer<Data> {
  status: number;
  data: Data | null;
  errors: Problem[];
}

/** Somebody's browser, as far as the API notices: cookies, GraphQL over HTTP and WebSocket, files. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    readonly headers: Record<string, string> = {},
  ) {}

  get cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Sends a document and returns whatever came back, errors included. */
  async ask<Data = Record<string, unknown>>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Data; errors?: Problem[] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Sends a document that must succeed. @throws Error with the refusals otherwise. */
  async do<Data = Record<string, unknown>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a document that must be refused, and returns the first refusal. @throws Error when it is not. */
  async refused(query: string, variables: object = {}): Promise<Problem['extensions']> {
    const { data, errors } = await this.ask(query, variables);
    const [first] = errors;
    if (!first) throw new Error(`Not refused: ${JSON.stringify(data)}`);
    return first.extensions;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      cookie: this.cookieHeader,
      ...this.headers,
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(`${this.url}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value && !/expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return response;
  }

  async bytes(path: string): Promise<{ status: number; type: string | null; bytes: Buffer }> {
    const response = await this.fetch(path);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get('content-type'), bytes };
  }

  /** Subscribes over a real WebSocket with this browser's cookies. */
  listen<Data>(query: string, variables: Record<string, unknown> = {}): Listener<Data> {
    return new Listener<Data>(this.url, this.cookieHeader, { query, variables });
  }
}

/** A subscription whose events can be waited for. */
export class Listener<Data> {
  readonly #client: LiveClient;
  readonly #events: Data[] = [];
  readonly #waiting: ((event: Data) => void)[] = [];
  readonly errors: unknown[] = [];
  /** Resolves when the server has acknowledged the connection. */
  readonly opened: Promise<void>;
  /** Resolves when the server has said that the subscription listens: what happens from then on is heard. */
  readonly listening: Promise<void>;
  /** Resolves with the errors of the first answer that has any. */
  readonly failed: Promise<readonly unknown[]>;
  /** Resolves with the code when the server closes the socket. */
  readonly closed: Promise<number>;

  constructor(url: string, cookie: string, operation: { query: string; variables: Record<string, unknown> }) {
    const { promise: opened, resolve: open } = Promise.withResolvers<void>();
    const { promise: closed, resolve: close } = Promise.withResolvers<number>();
    const { promise: failed, resolve: fail } = Promise.withResolvers<readonly unknown[]>();
    const { promise: listening, resolve: listen } = Promise.withResolvers<void>();
    this.opened = opened;
    this.listening = listening;
    this.failed = failed;
    this.closed = closed;
    class CookieSocket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    this.#client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      on: {
        connected: () => open(),
        ping: (received, payload) => {
          if (received && payload?.listening) listen();
        },
        closed: (event) => close((event as { code: number }).code),
      },
    });
    this.#client.subscribe<Data>(operation, {
      next: ({ data, errors }) => {
        if (errors) {
          this.errors.push(...errors);
          fail(errors);
        }
        if (data) this.#take(data as Data);
      },
      error: (error) => {
        this.errors.push(error);
        fail(Array.isArray(error) ? error : [error]);
      },
      complete: () => {},
    });
  }

  #take(event: Data): void {
    const waiter = this.#waiting.shift();
    if (waiter) waiter(event);
    else this.#events.push(event);
  }

  /** The next event. */
  next(): Promise<Data> {
    const ready = this.#events.shift();
    return ready ? Promise.resolve(ready) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Events that arrived and were not taken. */
  get pending(): readonly Data[] {
    return this.#events;
  }

  async stop(): Promise<void> {
    await this.#client.dispose();
  }
}
