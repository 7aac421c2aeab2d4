import { type ListSearch, oneOf, readListSearch } from '../../lists/list-search.ts';

/** The list of imports has one order. */
export function readImportsSearch(raw: Readonly<Record<string, unknown>>): ListSearch<never> {
  return readListSearch(raw, []);
}

export const SEVERITIES = ['ERROR', 'WARNING'] as const;

export interface ImportSearch extends ListSearch<never> {
  severity?: (typeof SEVERITIES)[number] | undefined;
  /** A kind of problems, as the API names it. */
  code?: string | undefined;
}

/** State of the page of one import: which of its problems are shown. */
export function readImportSearch(raw: Readonly<Record<string, unknown>>): ImportSearch {
  const code = typeof raw.code === 'string' && /^[A-Z_]{1,40}$/.test(raw.code) ? raw.code : undefined;
  return { ...readListSearch(raw, []), severity: oneOf(raw.severity, SEVERITIES), code };
}
