import { type ListSearch, oneOf, opaqueId, readListSearch } from '../../lists/list-search.ts';

type RawSearch = Readonly<Record<string, unknown>>;

/** State of a list of one student's things, as its address keeps it: the page. */
export function readPageSearch(raw: RawSearch): ListSearch<never> {
  return readListSearch(raw, []);
}

export interface StudentAuditSearch extends ListSearch<never> {
  /** Looks alone, or changes alone. */
  show?: 'looks' | 'changes' | undefined;
}

export function readStudentAuditSearch(raw: RawSearch): StudentAuditSearch {
  return { ...readListSearch(raw, []), show: oneOf(raw.show, ['looks', 'changes'] as const) };
}

export interface StudentAbsencesSearch {
  /** Id of the semester; this school year without it. */
  term?: string | undefined;
}

export function readStudentAbsencesSearch(raw: RawSearch): StudentAbsencesSearch {
  return { term: opaqueId(raw.term) };
}
