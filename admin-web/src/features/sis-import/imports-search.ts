import { type ListSearch, oneOf, readListSearch } from '../../lists/list-search.ts';

/** The list of imports has one order. */
export function readImportsSearch(raw: Readonly<Record<string, unknown>>): ListSearch<never> {
  return readListSearch(raw, []);
}

export const SEVERITIES = ['ERROR', 'WARNING'] as const;

export interface ImportSearch extends ListSearch<never> {
  severity?: (typeof SEVERITIES)[number] | undefined;
}

/** State of the page of one import: which of its problems are shown. */
export function readImportSearch(raw: Readonly<Record<string, unknown>>): ImportSearch {
  return { ...readListSearch(raw, []), severity: oneOf(raw.severity, SEVERITIES) };
}
