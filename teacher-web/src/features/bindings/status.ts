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

/** The state of the queue, kept in the address. Absent means: waiting, all classes, no search. */
export interface QueueSearch {
  readonly status?: 'decided';
  readonly class?: string;
  readonly q?: string;
}

/** Reads the queue's state from an address that anybody may have typed. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const { status, q } = search;
  const classGroup = search.class;
  return {
    ...(status === 'decided' ? { status } : {}),
    ...(typeof classGroup === 'string' && classGroup ? { class: classGroup } : {}),
    // The router reads digits as a number; a seat or phone number is a search too.
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' ? { q: String(q).slice(0, 50) } : {}),
  };
}
