/**
 * What each event of a stream becomes, one after the other: nothing, one, or several. (An iterator of its own rather than
 * an async generator: one that waits cannot be ended from outside.)
 */
export function flatMap<Event, Row>(
  events: AsyncIterableIterator<Event>,
  rowsOf: (event: Event) => Promise<readonly Row[]>,
): AsyncIterableIterator<Row> {
  const ready: Row[] = [];
  return {
    async next() {
      for (;;) {
        const [first] = ready.splice(0, 1);
        if (first !== undefined) return { value: first, done: false };
        const event = await events.next();
        if (event.done) return { value: undefined, done: true };
        ready.push(...(await rowsOf(event.value)));
      }
    },
    async return() {
      ready.length = 0;
      await events.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
