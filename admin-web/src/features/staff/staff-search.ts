import type { StaffSortField } from '../../gql/graphql.ts';
import { type ListSearch, readListSearch } from '../../lists/list-search.ts';

const SORT_FIELDS = ['NAME', 'TITLE', 'IN_POST_SINCE'] as const satisfies readonly StaffSortField[];

export type StaffSearch = ListSearch<StaffSortField>;

/** State of a school's list of staff, as its address keeps it. */
export function readStaffSearch(raw: Readonly<Record<string, unknown>>): StaffSearch {
  return readListSearch(raw, SORT_FIELDS);
}
