import { addDays, type IsoDate, weekdayOf } from '@qinshi/domain';
import type { CalendarEntries_DayFragment as Entry } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const CalendarEntries_day = graphql(`
  fragment CalendarEntries_day on CalendarDay {
    id
    date
    kind
    name
    weekday
    endsAt
    school {
      id
    }
  }
`);

/** Entries that stand together: a break is one line, not fifteen. */
export interface EntrySpan {
  readonly first: Entry;
  readonly last: Entry;
  readonly entries: readonly Entry[];
}

/** Puts entries of one name and owner on consecutive school weekdays together; they come in order of their dates. */
export function spansOf(entries: readonly Entry[]): EntrySpan[] {
  const spans: EntrySpan[] = [];
  for (const entry of entries) {
    const index = spans.findLastIndex(({ first }) => sameKind(first, entry));
    const before = spans[index];
    if (before && weekdayAfter(before.last.date) === entry.date)
      spans[index] = { ...before, last: entry, entries: [...before.entries, entry] };
    else spans.push({ first: entry, last: entry, entries: [entry] });
  }
  return spans;
}

function sameKind(one: Entry, other: Entry): boolean {
  return (
    one.kind === 'HOLIDAY' &&
    other.kind === 'HOLIDAY' &&
    one.name === other.name &&
    one.school?.id === other.school?.id
  );
}

/** The next date from Monday to Friday. */
function weekdayAfter(date: IsoDate): IsoDate {
  const next = addDays(date, 1);
  return weekdayOf(next) > 5 ? weekdayAfter(next) : next;
}
