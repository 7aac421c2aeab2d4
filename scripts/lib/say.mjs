/** Colours only where a person looks. */
const paint = process.stdout.isTTY && !process.env.NO_COLOR;
const colour = (/** @type {number} */ code) => (/** @type {string} */ text) =>
  paint ? `\u001b[${code}m${text}\u001b[0m` : text;

export const green = colour(32);
export const red = colour(31);
export const dim = colour(2);
export const bold = colour(1);

/** Writes one line for the person who waits. */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** Milliseconds as people say them: `340 ms`, `4.2 s`, `2 min 5 s`. */
export function duration(/** @type {number} */ ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
