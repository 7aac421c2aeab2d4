import type { ClassGroupSortField } from '../../gql/graphql.ts';
import { type ListSearch, readListSearch, wholeNumber } from '../../lists/list-search.ts';

const SORT_FIELDS = [
  'GRADE',
  'NAME',
  'STUDENTS',
  'BOUND_RATE',
  'WAITING',
  'OLDEST_WAITING',
] as const satisfies readonly ClassGroupSortField[];

export interface ClassesSearch extends ListSearch<ClassGroupSortField> {
  /** 1–12, counted through all levels. */
  grade?: number | undefined;
}

/** State of a school's list of classes, as its address keeps it. */
export function readClassesSearch(raw: Readonly<Record<string, unknown>>): ClassesSearch {
  return { ...readListSearch(raw, SORT_FIELDS), grade: wholeNumber(raw.grade, 1, 12) };
}
