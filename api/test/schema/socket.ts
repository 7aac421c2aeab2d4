import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Browser, Problem } from '../browser.ts';

interface Result {
  data: unknown;
  errors: readonly Problem[];
}

/** One WebSocket of a browser, over which several operations run in order. */
export class Socket {
  readonly #client: Client;

  constructor({ url, cookieHeader: cookie }: Pick<Browser, 'url' | 'cookieHeader'>) {
    class CookieSocket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    this.#client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => {},
    });
  }

  /** Sends a document and returns its first result, as Browser.ask does over HTTP. */
  ask(query: string, variables: Record<string, unknown> = {}): Promise<Result> {
    return new Promise((answered) => {
      let first: Result | null = null;
      this.#client.subscribe(
        { query, variables },
        {
          next: ({ data, errors }) => {
            first ??= { data, errors: (errors ?? []) as unknown as Problem[] };
          },
          error: (errors) => answered({ data: null, errors: problemsOf(errors) }),
          complete: () => answered(first ?? { data: null, errors: [] }),
        },
      );
    });
  }

  /** Subscribes; what arrives collects in the returned result. */
  follow(query: string): { events: unknown[]; problems: Problem[] } {
    const heard = { events: [] as unknown[], problems: [] as Problem[] };
    this.#client.subscribe(
      { query },
      {
        next: ({ data, errors }) => {
          if (errors) heard.problems.push(...(errors as unknown as Problem[]));
          if (data) heard.events.push(data);
        },
        error: (errors) => heard.problems.push(...problemsOf(errors)),
        complete: () => {},
      },
    );
    return heard;
  }

  async close(): Promise<void> {
    await this.#client.dispose();
  }
}

/** A refused operation comes with GraphQL errors; a socket that closes with something else, which is no answer. */
function problemsOf(errors: unknown): Problem[] {
  return Array.isArray(errors) ? errors : [];
}
