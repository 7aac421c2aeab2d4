import { type ListSearch, opaqueId, readListSearch } from '../../lists/list-search.ts';

export interface UnreachableSearch extends ListSearch<never> {
  /** Id of the class whose students are shown. */
  class?: string | undefined;
}

/** State of the list of families that nobody reaches, as its address keeps it. */
export function readUnreachableSearch(raw: Readonly<Record<string, unknown>>): UnreachableSearch {
  return { ...readListSearch(raw, []), class: opaqueId(raw.class) };
}
