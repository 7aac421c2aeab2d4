import { SCHOOL_LEVELS, type SchoolLevel } from '@qinshi/domain';
import type { SchoolSortField } from '../../gql/graphql.ts';
import { type ListSearch, oneOf, readListSearch } from '../../lists/list-search.ts';

const SORT_FIELDS = [
  'CODE',
  'NAME',
  'STUDENTS',
  'BOUND_RATE',
  'WAITING',
  'OLDEST_WAITING',
] as const satisfies readonly SchoolSortField[];

export interface SchoolsSearch extends ListSearch<SchoolSortField> {
  level?: SchoolLevel | undefined;
}

/** State of the list of schools, as its address keeps it. */
export function readSchoolsSearch(raw: Readonly<Record<string, unknown>>): SchoolsSearch {
  return { ...readListSearch(raw, SORT_FIELDS), level: oneOf(raw.level, SCHOOL_LEVELS) };
}
