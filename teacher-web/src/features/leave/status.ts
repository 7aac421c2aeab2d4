import type { Tone } from '@qinshi/ui';
import type { LeaveStatus } from '../../gql/graphql.ts';

/** How each state of a request for leave is drawn. */
export const LEAVE_TONE: Readonly<Record<LeaveStatus, Tone>> = {
  PENDING: 'wait',
  APPROVED: 'ok',
  RETURNED: 'bad',
  WITHDRAWN: 'quiet',
};

/** The thirds of the list as the address bar names them: for oneself to decide, with somebody else, over. */
export const LEAVE_TABS = ['mine', 'pending', 'records'] as const;
export type LeaveTab = (typeof LEAVE_TABS)[number];

/** What each third asks the API for. */
export const TAB_FILTERS: Readonly<Record<LeaveTab, { status: LeaveStatus[]; awaitingMe: boolean | null }>> =
  {
    mine: { status: ['PENDING'], awaitingMe: true },
    pending: { status: ['PENDING'], awaitingMe: null },
    records: { status: ['APPROVED', 'RETURNED', 'WITHDRAWN'], awaitingMe: null },
  };

/** The state of the list, kept in the address. Absent means: for oneself to decide, all classes. */
export interface LeaveSearch {
  readonly tab?: Exclude<LeaveTab, 'mine'> | undefined;
  readonly class?: string | undefined;
}

/**
 * Reads the list's state from an address that anybody may have typed. Every key is named, because the router lays
 * the answer over what stood in the address.
 */
export function readLeaveSearch(search: Record<string, unknown>): LeaveSearch {
  const { tab } = search;
  const classGroup = search.class;
  return {
    tab: tab === 'pending' || tab === 'records' ? tab : undefined,
    class: typeof classGroup === 'string' && classGroup ? classGroup : undefined,
  };
}

interface Decidable {
  readonly status: LeaveStatus;
  readonly mayDecide: boolean;
  readonly proofDueOn?: string | null;
  readonly retroactive: boolean;
}

/** Whether a request can be approved without looking at it: nothing is owed, and no absence is rewritten by it. */
export function isClean({ status, mayDecide, proofDueOn, retroactive }: Decidable): boolean {
  return status === 'PENDING' && mayDecide && !proofDueOn && !retroactive;
}
