import type { IsoDate } from '@qinshi/domain';

/** The days of a leave while it is written: the chosen dates, each with its periods. */
export type DraftDays = Readonly<Record<IsoDate, readonly string[]>>;

/** Adds a date for the whole day, or takes it away. */
export function toggleDay(days: DraftDays, date: IsoDate, periods: readonly string[]): DraftDays {
  const { [date]: known, ...others } = days;
  return known ? others : { ...days, [date]: periods };
}

/** The days as the API takes them, in order; a day of which no period is chosen is none. */
export function toLeaveDays(days: DraftDays): { date: IsoDate; periods: string[] }[] {
  return Object.entries(days)
    .filter(([, periods]) => periods.length > 0)
    .map(([date, periods]) => ({ date, periods: [...periods] }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The days of a request that is being changed. */
export function fromLeaveDays(days: readonly { date: IsoDate; periods: readonly string[] }[]): DraftDays {
  return Object.fromEntries(days.map(({ date, periods }) => [date, periods]));
}

/** What stands against a leave, or what the API refused, sorted to the parts of the form that it is about. */
const FORM_PARTS = ['studentId', 'type', 'reason', 'days', 'attachmentIds'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/**
 * The first sentence for each part; `days.2.periods` is about `days`. What belongs to none of them is `rest`, so that
 * nothing that was said is lost.
 */
export function sortByPart(
  said: readonly { readonly field?: string | null | undefined; readonly message: string }[],
): Readonly<Partial<Record<FormPart, string>>> & { readonly rest: readonly string[] } {
  const sorted: Partial<Record<FormPart, string>> = {};
  const rest: string[] = [];
  for (const { field, message } of said) {
    const part = FORM_PARTS.find((one) => field === one || field?.startsWith(`${one}.`));
    if (part) sorted[part] ??= message;
    else rest.push(message);
  }
  return { ...sorted, rest };
}
