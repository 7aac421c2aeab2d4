import { setTimeout as later } from 'node:timers/promises';
import type { Logger } from 'pino';

/** How long one part may take to stop (milliseconds). */
const STEP_MS = 10_000;

/** What has been started, to be stopped in the opposite order. */
export class Stopping {
  readonly #parts: { name: string; stop: () => Promise<unknown> }[] = [];

  constructor(
    private readonly log: Pick<Logger, 'warn'>,
    private readonly stepMs = STEP_MS,
  ) {}

  /** A part that runs from now on. */
  add(name: string, stop: () => Promise<unknown>): void {
    this.#parts.push({ name, stop });
  }

  /** Each gets its time, and no more: what hangs, or fails, must not keep the database of the installation running. */
  async stopAll(): Promise<void> {
    for (const { name, stop } of this.#parts.splice(0).reverse()) {
      const hangs = later(this.stepMs, 'hangs' as const, { ref: false });
      const end = await Promise.race([stop().catch((error: Error) => error), hangs]);
      if (end === 'hangs') this.log.warn({ part: name }, 'did not stop in time');
      else if (end instanceof Error)
        this.log.warn({ part: name, err: end.message }, 'did not stop as it should');
    }
  }
}
