import { vi } from 'vitest';
import type { Browser } from '../test/browser.ts';
import { askedAgain } from './asked-again.ts';
import { Line } from './line.ts';

/** What the apps' live connection offers (packages/web-kit/src/live.ts), as far as a phone here needs it. */
interface LiveClient {
  client: {
    subscribe(operation: { query: string }, sink: Sink): () => void;
    on(event: 'connected' | 'closed', listener: () => void): () => void;
    dispose(): void | Promise<void>;
  };
  onReconnected(listener: () => void): () => void;
}

interface Sink {
  next(result: { data?: { swipeRecorded: { id: string } } | null }): void;
  error(): void;
  complete(): void;
}

// Found at run time: its types are a browser's, which the API knows nothing of.
const LIVE = new URL('../../packages/web-kit/src/live.ts', import.meta.url).href;

const LIST = `query ($id: ID!, $day: Date!) {
  student(id: $id) { swipes(from: $day, to: $day) { id } } }`;

/** A parent's phone with the list of the child's swipes of a day open: read once, kept by events, re-read as the apps do. */
export class Phone {
  /** What the list shows. */
  readonly shown = new Set<string>();
  /** How often an event told of a swipe. */
  readonly heard = new Map<string, number>();
  isLive = false;
  /** How often it connected. */
  connections = 0;
  /** When the list was read last. */
  readAt = 0;

  private constructor(
    readonly line: Line,
    readonly window: EventTarget,
    private readonly live: LiveClient,
    private readonly read: () => Promise<string[]>,
  ) {
    live.client.on('connected', () => {
      this.isLive = true;
      this.connections += 1;
    });
    live.client.on('closed', () => {
      this.isLive = false;
    });
    live.onReconnected(() => void this.reread());
    live.client.subscribe(
      { query: 'subscription { swipeRecorded { id } }' },
      {
        next: ({ data }) => {
          if (data) this.#hear(data.swipeRecorded.id);
        },
        error: () => {},
        complete: () => {},
      },
    );
  }

  /** @param browser in which the parent is signed in, with this cookie */
  static async open(
    browser: Browser,
    { port, cookie, ...list }: { port: number; cookie: string; id: string; day: string },
  ): Promise<Phone> {
    const line = await Line.open(port, cookie);
    const window = new EventTarget();
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const { createLiveClient } = (await import(LIVE)) as { createLiveClient(url: string): LiveClient };
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', page);
    const live = createLiveClient(`ws://127.0.0.1:${line.port}/graphql`);
    vi.unstubAllGlobals();
    return new Phone(line, window, live, async () => {
      const { student } = await askedAgain(() =>
        browser.do<{ student: { swipes: { id: string }[] } }>(LIST, list),
      );
      return student.swipes.map(({ id }) => id);
    });
  }

  async reread(): Promise<void> {
    for (const id of await this.read()) this.shown.add(id);
    this.readAt = performance.now();
  }

  async close(): Promise<void> {
    await this.live.client.dispose();
    await this.line.close();
  }

  #hear(id: string): void {
    this.heard.set(id, (this.heard.get(id) ?? 0) + 1);
    this.shown.add(id);
  }
}
