import type { PromotionOutcome, PromotionState } from '../../gql/graphql.ts';
import { type ListSearch, oneOf, readListSearch } from '../../lists/list-search.ts';

export const OUTCOMES = [
  'PROMOTED',
  'REPEATING',
  'GRADUATED',
  'LEFT',
] as const satisfies readonly PromotionOutcome[];
export const STATES = ['OPEN', 'APPLIED'] as const satisfies readonly PromotionState[];

export interface PromotionSearch extends ListSearch<never> {
  outcome?: (typeof OUTCOMES)[number] | undefined;
  /** Name of a class of the new year. */
  room?: string | undefined;
}

/** State of a school's list of who moves up, as its address keeps it. */
export function readPromotionSearch(raw: Readonly<Record<string, unknown>>): PromotionSearch {
  return {
    ...readListSearch<never>(raw, []),
    outcome: oneOf(raw.outcome, OUTCOMES),
    room:
      typeof raw.room === 'string' || typeof raw.room === 'number'
        ? String(raw.room).slice(0, 20)
        : undefined,
  };
}

export interface PromotionsSearch extends ListSearch<never> {
  state?: (typeof STATES)[number] | undefined;
}

/** State of the bureau's list of schools. */
export function readPromotionsSearch(raw: Readonly<Record<string, unknown>>): PromotionsSearch {
  return { ...readListSearch<never>(raw, []), state: oneOf(raw.state, STATES) };
}
