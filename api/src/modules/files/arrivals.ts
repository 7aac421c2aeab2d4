import { tooMany } from '../../graphql/errors.ts';

/** A file is held in memory while it comes in, however slowly; so many at once in this process, of one person and of all. */
const MAX_OF_ONE = 6;
const MAX_OF_ALL = 60;
const RETRY_AFTER_MS = 30_000;

const arriving: string[] = [];

/**
 * Receives a file of that person, and holds its place until that is done or has failed.
 * @throws Refusal RATE_LIMITED when too many are on their way already; nothing is received then.
 */
export async function whileArriving<T>(who: string, at: Date, receive: () => Promise<T>): Promise<T> {
  const own = arriving.filter((each) => each === who).length;
  if (own >= MAX_OF_ONE || arriving.length >= MAX_OF_ALL)
    throw tooMany('TOO_MANY_REQUESTS', new Date(at.getTime() + RETRY_AFTER_MS));
  arriving.push(who);
  try {
    return await receive();
  } finally {
    arriving.splice(arriving.indexOf(who), 1);
  }
}
