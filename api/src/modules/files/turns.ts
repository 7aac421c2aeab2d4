import { tooMany } from '../../graphql/errors.ts';

/** Decoding a picture takes a core and some hundred megabytes; so many are worked on at once in this process. */
const MAX_AT_ONCE = 2;
/** So many more may wait, of one person and of all. */
const MAX_WAITING_OF_ONE = 4;
const MAX_WAITING = 24;
const RETRY_AFTER_MS = 30_000;

const waiting: { who: string; go: () => void }[] = [];
let running = 0;

/**
 * Does the work when it is its turn.
 * @throws Refusal RATE_LIMITED when too much is waiting already.
 */
export async function inTurn<T>(who: string, at: Date, work: () => Promise<T>): Promise<T> {
  if (running < MAX_AT_ONCE) running += 1;
  else await turnOf(who, at);
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next.go();
    else running -= 1;
  }
}

function turnOf(who: string, at: Date): Promise<void> {
  const own = waiting.filter((each) => each.who === who).length;
  if (own >= MAX_WAITING_OF_ONE || waiting.length >= MAX_WAITING)
    throw tooMany('TOO_MANY_REQUESTS', new Date(at.getTime() + RETRY_AFTER_MS));
  return new Promise((go) => waiting.push({ who, go }));
}
