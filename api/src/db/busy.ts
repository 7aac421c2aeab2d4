/** What pg’s pool says to whoever waited in vain; it has no class or code of its own. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';

/** Whether an error means that every connection was in use for as long as anybody waits for one. */
export function isPoolExhausted(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one.message.includes(NO_CONNECTION)) return true;
  return false;
}
