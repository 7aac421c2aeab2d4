import { type ListSearch, oneOf, readListSearch } from '../../lists/list-search.ts';

export interface WatchListSearch extends ListSearch<never> {
  /** Those who are seen to; those who are not without it. */
  show?: 'settled' | undefined;
}

/** State of the watch list, as its address keeps it. */
export function readWatchListSearch(raw: Readonly<Record<string, unknown>>): WatchListSearch {
  return { ...readListSearch(raw, []), show: oneOf(raw.show, ['settled']) };
}
