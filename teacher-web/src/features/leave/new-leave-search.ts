import { parseDate } from '@qinshi/domain';

/** Whom and which day the form begins with, as a link names them. */
export interface NewLeaveSearch {
  readonly class?: string | undefined;
  readonly student?: string | undefined;
  readonly date?: string | undefined;
}

/** Reads a link to the form. */
export function readNewLeaveSearch(search: Record<string, unknown>): NewLeaveSearch {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const date = text(search.date);
  return {
    class: text(search.class),
    student: text(search.student),
    date: date && parseDate(date) === date ? date : undefined,
  };
}
