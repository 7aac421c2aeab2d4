import type { RequestHandler } from 'express';

/**
 * Where every request comes in. Once it is shut nobody else does, and whoever shuts it waits for those who are inside: a
 * request whose database has gone away leaves its connection open for good.
 */
export class Gate {
  #isShut = false;
  #inside = 0;
  #left: () => void = () => undefined;

  readonly enter: RequestHandler = (_request, response, next) => {
    if (this.#isShut) {
      response.set({ connection: 'close', 'retry-after': '5' }).status(503).end();
      return;
    }
    this.#inside += 1;
    response.once('close', () => {
      this.#inside -= 1;
      if (this.#inside === 0) this.#left();
    });
    next();
  };

  /** Lets nobody in any more; done when the last has been answered. */
  async shut(): Promise<void> {
    this.#isShut = true;
    if (this.#inside === 0) return;
    await new Promise<void>((resolve) => {
      this.#left = resolve;
    });
  }
}
