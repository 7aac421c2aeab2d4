import type { StudentSortField } from '../../gql/graphql.ts';
import { type ListSearch, opaqueId, readListSearch } from '../../lists/list-search.ts';

const SORT_FIELDS = ['NUMBER', 'NAME', 'CLASS'] as const satisfies readonly StudentSortField[];

export interface StudentsSearch extends ListSearch<StudentSortField> {
  /** Id of the class whose students are shown; `unplaced`: those who are in none. */
  class?: string | undefined;
}

/** State of a school's list of students, as its address keeps it. */
export function readStudentsSearch(raw: Readonly<Record<string, unknown>>): StudentsSearch {
  return { ...readListSearch(raw, SORT_FIELDS), class: opaqueId(raw.class) };
}
