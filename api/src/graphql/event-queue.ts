/** What a subscriber that re-reads each event may lag behind; a school's whole morning is fewer. */
const MOST_WAITING = 10_000;

/**
 * Events that wait for one subscriber, in order. Events carry ids and are answered by re-reading, so one that waits
 * already stands for all of its kind that come meanwhile: however slow a subscriber is, it never does the same twice.
 * (An iterator of its own rather than an async generator: one that waits cannot be ended from outside.)
 */
export class EventQueue<Payload> implements AsyncIterableIterator<Payload> {
  readonly #waiting = new Map<string, Payload>();
  #asked: PromiseWithResolvers<IteratorResult<Payload>>[] = [];
  #ended = false;

  /** `onEnd` is called once, when nobody reads any more. */
  constructor(private readonly onEnd: () => void) {}

  push(payload: Payload): void {
    if (this.#ended) return;
    const asked = this.#asked.shift();
    if (asked) asked.resolve({ value: payload, done: false });
    else if (this.#waiting.size < MOST_WAITING) this.#waiting.set(JSON.stringify(payload), payload);
    else this.#end();
  }

  /** Ends when the subscriber left, or fell behind so far that it does better to connect and read anew. */
  async next(): Promise<IteratorResult<Payload>> {
    const [first] = this.#waiting;
    if (first) {
      this.#waiting.delete(first[0]);
      return { value: first[1], done: false };
    }
    if (this.#ended) return { value: undefined, done: true };
    const asked = Promise.withResolvers<IteratorResult<Payload>>();
    this.#asked.push(asked);
    return asked.promise;
  }

  async return(): Promise<IteratorResult<Payload>> {
    this.#waiting.clear();
    this.#end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.onEnd();
    for (const asked of this.#asked.splice(0)) asked.resolve({ value: undefined, done: true });
  }
}
