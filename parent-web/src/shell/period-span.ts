interface NamedPeriod {
  readonly code: string;
  readonly name: string;
}

/**
 * Periods in few words, in the order of the day: those that follow one another as a span (第一節 – 第四節), others one by
 * one. A code that the table does not know (any more) stands for itself.
 *
 * @param table the school's periods in the order of the day
 * @param wholeDay said when all of the table are among them
 */
export function periodSpan(
  codes: readonly string[],
  table: readonly NamedPeriod[],
  wholeDay: string,
  separator: string,
): string {
  const places = table.flatMap(({ code }, place) => (codes.includes(code) ? [place] : []));
  if (table.length > 0 && places.length === table.length) return wholeDay;
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  const name = (place: number) => table[place]?.name ?? '';
  const unknown = codes.filter((one) => !table.some(({ code }) => code === one));
  return [
    ...runs.map(({ first, last }) => (first === last ? name(first) : `${name(first)} – ${name(last)}`)),
    ...unknown,
  ].join(separator);
}
