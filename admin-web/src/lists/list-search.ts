/** Rows on one page of any list; what a screen and a printed sheet hold. */
export const PAGE_SIZE = 25;

/** The last page the API lets one ask for. */
const LAST_PAGE = 10_000;

/** Longest search text that is sent; longer text in an address is cut. */
export const SEARCH_LENGTH = 50;

export type SortDirection = 'ASC' | 'DESC';

/** The state of a list as its address keeps it. Absent means the list's default. */
export interface ListSearch<Field extends string> {
  q?: string | undefined;
  sort?: Field | undefined;
  dir?: SortDirection | undefined;
  page?: number | undefined;
}

type RawSearch = Readonly<Record<string, unknown>>;

/**
 * Reads the parameters every list has. What is malformed (hand-typed, an old link) falls back to the default
 * instead of failing: a list is always shown. Every key is named, because the router lays the answer over what
 * stood in the address.
 */
export function readListSearch<Field extends string>(
  raw: RawSearch,
  fields: readonly Field[],
): ListSearch<Field> {
  return {
    q: typeof raw.q === 'string' ? raw.q.slice(0, SEARCH_LENGTH) || undefined : undefined,
    sort: oneOf(raw.sort, fields),
    dir: oneOf(raw.dir, ['ASC', 'DESC'] as const),
    page: wholeNumber(raw.page, 2, LAST_PAGE),
  };
}

/** The value when it is one of those allowed, else undefined. */
export function oneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value | undefined {
  return allowed.find((candidate) => candidate === value);
}

/** A whole number within both bounds from text or a number, else undefined. */
export function wholeNumber(value: unknown, min: number, max: number): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
    ? number
    : undefined;
}

/** An opaque id from the address, limited in length; else undefined. */
export function opaqueId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined;
}

/** The same for an export (web-kit): all pages of what is shown. */
export function exportParams<Field extends string>(
  search: ListSearch<Field>,
  defaults: { field: Field; direction: SortDirection },
) {
  return { search: search.q, sort: search.sort ?? defaults.field, dir: search.dir ?? defaults.direction };
}

/** What the API's list fields take, from a list's address and its default order. */
export function listVariables<Field extends string>(
  search: ListSearch<Field>,
  defaults: { field: Field; direction: SortDirection },
) {
  return {
    first: PAGE_SIZE,
    page: search.page ?? 1,
    search: search.q ?? null,
    sort: { field: search.sort ?? defaults.field, direction: search.dir ?? defaults.direction },
  };
}
