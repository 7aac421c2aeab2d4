import type { DataRequestStatus } from '../../gql/graphql.ts';
import { type ListSearch, oneOf, opaqueId, readListSearch } from '../../lists/list-search.ts';

/** Waiting ones first and by default: that is what the page is opened for. */
const SHOWN = ['waiting', 'decided', 'all'] as const;
type Shown = (typeof SHOWN)[number];

export interface DataRequestsSearch extends ListSearch<never> {
  show?: Shown | undefined;
  /** Id of the school, for the bureau. */
  school?: string | undefined;
}

/** State of the queue, as its address keeps it. */
export function readDataRequestsSearch(raw: Readonly<Record<string, unknown>>): DataRequestsSearch {
  return { ...readListSearch(raw, []), show: oneOf(raw.show, SHOWN), school: opaqueId(raw.school) };
}

/** The states behind a choice; null for all. */
export function statusesOf(show: Shown | undefined): DataRequestStatus[] | null {
  switch (show) {
    case 'all':
      return null;
    case 'decided':
      return ['ACCEPTED', 'REFUSED', 'WITHDRAWN'];
    default:
      return ['SUBMITTED'];
  }
}
