import { createContext } from 'react';

interface Order {
  /** All rows, top down. */
  readonly ids: readonly string[];
  /** Those still to be decided. */
  readonly waitingIds: readonly string[];
}

/** The order of the list, for the case beside it. */
export const QueueOrder = createContext<Order>({ ids: [], waitingIds: [] });

/** The rows around one; without one, the first is next. */
export function neighbours(
  ids: readonly string[],
  id: string | null,
): { readonly next: string | undefined; readonly previous: string | undefined } {
  const at = id === null ? -1 : ids.indexOf(id);
  return { next: ids[at + 1], previous: at > 0 ? ids[at - 1] : undefined };
}

/** Which application opens after one has been decided: the next still waiting below it, else the first. */
export function nextInLine(order: Order, decidedId: string): string | undefined {
  const below = order.ids.slice(order.ids.indexOf(decidedId) + 1);
  const isWaiting = (id: string) => id !== decidedId && order.waitingIds.includes(id);
  return below.find(isWaiting) ?? order.ids.find(isWaiting);
}
