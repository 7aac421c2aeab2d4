import { setMaxListeners } from 'node:events';
import { createPubSub } from '@graphql-yoga/subscription';
import { Client } from 'pg';
import type { Logger } from 'pino';
import type { EntityManager } from '../db/orm.ts';

/** Topics and their payloads: ids only, never data. Who may see what is decided when the subscriber re-reads. */
export interface Topics {
  bindingApplicationChanged: { id: string };
  /** A session was revoked or its identity switched: its sockets close or look again. */
  sessionEnded: { sessionId: string };
}

type Channels = { [Topic in keyof Topics]: [payload: Topics[Topic]] };

const CHANNEL = 'qinshi_events';
const RECONNECT_MS = 500;

/** Each subscription is a listener of its own: a thousand of them are no leak, which Node would warn of. */
function listenedToByMany(): EventTarget {
  const target = new EventTarget();
  setMaxListeners(0, target);
  return target;
}

/**
 * Live events between processes over PostgreSQL's NOTIFY: announced inside the transaction, delivered after commit.
 * When the listening connection breaks, events may be missed; `onGap` then tells, and the sockets are closed so that
 * clients re-read.
 */
export class Events {
  readonly #local = createPubSub<Channels>({ eventTarget: listenedToByMany() });
  readonly #gapListeners = new Set<() => void>();
  #client: Client | undefined;
  #stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl });
    client.on('notification', ({ payload }) => this.#receive(payload ?? ''));
    client.on('error', (error) => this.log.warn({ err: error.message }, 'event connection broke'));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    // Only one that stood is replaced from here: a try that fails is repeated by whoever tried, or each would make two.
    client.once('end', () => this.#reconnect());
    this.#client = client;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end();
  }

  /** Announces within the transaction of `em`; nobody hears of it unless that commits. */
  async announce<Topic extends keyof Topics>(
    em: EntityManager,
    topic: Topic,
    payload: Topics[Topic],
  ): Promise<void> {
    await em.execute('select pg_notify(?, ?)', [CHANNEL, JSON.stringify({ topic, payload })]);
  }

  subscribe<Topic extends keyof Topics & string>(topic: Topic): AsyncIterable<Topics[Topic]> {
    // The library's mapped type does not simplify for a generic topic; this is what it yields.
    return this.#local.subscribe(topic) as AsyncIterable<Topics[Topic]>;
  }

  /** Calls `listener` whenever events may have been missed; returns how to stop. */
  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => this.#gapListeners.delete(listener);
  }

  #receive(text: string): void {
    const { topic, payload } = JSON.parse(text) as { topic: keyof Topics; payload: never };
    this.#local.publish(topic, payload);
  }

  #reconnect(): void {
    if (this.#stopped) return;
    const retry = () => {
      if (this.#stopped) return;
      this.start().then(
        () => {
          for (const listener of this.#gapListeners) listener();
        },
        () => setTimeout(retry, RECONNECT_MS),
      );
    };
    setTimeout(retry, RECONNECT_MS);
  }
}
