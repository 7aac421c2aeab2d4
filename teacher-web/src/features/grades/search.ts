/** Which grade book is open, kept in the address. Absent means: the first class, its first subject, the term of today. */
export interface GradesSearch {
  readonly class?: string | undefined;
  readonly subject?: string | undefined;
  readonly term?: string | undefined;
}

/** Reads the choice from an address that anybody may have typed. */
export function readGradesSearch(search: Record<string, unknown>): GradesSearch {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  return { class: text(search.class), subject: text(search.subject), term: text(search.term) };
}
