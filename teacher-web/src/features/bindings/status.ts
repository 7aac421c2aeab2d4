import type { Tone } from '@qinshi/ui';
import type { BindingStatus } from '../../gql/graphql.ts';

/** How each state of an application is drawn. */
export const STATUS_TONE: Readonly<Record<BindingStatus, Tone>> = {
  SUBMITTED: 'wait',
  APPROVED: 'ok',
  REJECTED: 'bad',
  CANCELLED: 'quiet',
};

/** The two halves of the queue as the address bar names them. */
export const QUEUE_TABS = ['waiting', 'decided'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** The states that each half asks the API for. */
export const TAB_STATUSES: Readonly<Record<QueueTab, BindingStatus[]>> = {
  waiting: ['SUBMITTED'],
  decided: ['APPROVED', 'REJECTED', 'CANCELLED'],
};

/** Longest search that the API takes, in characters; longer text in an address is cut. */
export const SEARCH_MAX_LENGTH = 50;

/** The state of the queue, kept in the address. Absent means: waiting, all classes, no search. */
export interface QueueSearch {
  readonly status?: 'decided' | undefined;
  readonly class?: string | undefined;
  readonly q?: string | undefined;
}

/**
 * Reads the queue's state from an address that anybody may have typed. Every key is named, because the router
 * lays the answer over what stood in the address.
 */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const { status, q } = search;
  const classGroup = search.class;
  return {
    status: status === 'decided' ? status : undefined,
    class: typeof classGroup === 'string' && classGroup ? classGroup : undefined,
    // The router reads digits as a number; a seat or phone number is a search too.
    q:
      typeof q === 'string' || typeof q === 'number'
        ? String(q).slice(0, SEARCH_MAX_LENGTH) || undefined
        : undefined,
  };
}
