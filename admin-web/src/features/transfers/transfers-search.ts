import type { TransferDirection, TransferState } from '../../gql/graphql.ts';
import { type ListSearch, oneOf, readListSearch } from '../../lists/list-search.ts';

export const DIRECTIONS = ['INCOMING', 'OUTGOING'] as const satisfies readonly TransferDirection[];
/** What a list of transfers is narrowed to; `OVERDUE` are those on the way who should have reported by now. */
export const SHOWN_STATES = ['RELEASED', 'OVERDUE', 'PLACED', 'WITHDRAWN'] as const satisfies readonly (
  | TransferState
  | 'OVERDUE'
)[];

export interface TransfersSearch extends ListSearch<never> {
  side?: (typeof DIRECTIONS)[number] | undefined;
  state?: (typeof SHOWN_STATES)[number] | undefined;
}

/** State of a school's list of transfers, as its address keeps it. */
export function readTransfersSearch(raw: Readonly<Record<string, unknown>>): TransfersSearch {
  return {
    ...readListSearch<never>(raw, []),
    side: oneOf(raw.side, DIRECTIONS),
    state: oneOf(raw.state, SHOWN_STATES),
  };
}
