/** How many days are shown. */
export const USAGE_SPANS = [7, 31, 62] as const;

export interface UsageSearch {
  days?: (typeof USAGE_SPANS)[number] | undefined;
}

/** State of the page, as its address keeps it. */
export function readUsageSearch(raw: Readonly<Record<string, unknown>>): UsageSearch {
  return { days: USAGE_SPANS.find((span) => String(span) === String(raw.days)) };
}
