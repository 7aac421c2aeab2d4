/** The word that a misspelt one was meant to be, if it is within so many slips of one; of two as near, the first. */
export function nearestWord(text: string, words: readonly string[], within: number): string | undefined {
  return words
    .map((word) => ({ word, slips: slipsBetween(text, word, within) }))
    .filter(({ slips }) => slips <= within)
    .sort((one, other) => one.slips - other.slips)[0]?.word;
}

/** Letters to add, leave out or exchange (Levenshtein); anything above `most` is only known to be above it. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, against] of [...other].entries())
      now.push(
        Math.min(
          (before[column + 1] ?? 0) + 1,
          (now[column] ?? 0) + 1,
          (before[column] ?? 0) + (letter === against ? 0 : 1),
        ),
      );
    before = now;
  }
  return before[other.length] ?? most + 1;
}
