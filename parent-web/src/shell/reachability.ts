import { useSyncExternalStore } from 'react';

/** Whether the API answers, and when it last did: the age of whatever is shown from the device's memory. */
export interface Reachability {
  online: boolean;
  /** ISO instant; null when it never answered on this device. */
  lastAnswerAt: string | null;
}

const KEY = 'qinshi.parent.lastAnswerAt';
const listeners = new Set<() => void>();
let state: Reachability = { online: navigator.onLine, lastAnswerAt: localStorage.getItem(KEY) };

function change(next: Partial<Reachability>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

/** The API has answered just now. */
export function recordAnswer(): void {
  const lastAnswerAt = new Date().toISOString();
  localStorage.setItem(KEY, lastAnswerAt);
  change({ online: true, lastAnswerAt });
}

/** A request got no answer at all. */
export function recordSilence(): void {
  if (state.online) change({ online: false });
}

window.addEventListener('offline', () => change({ online: false }));
window.addEventListener('online', () => change({ online: true }));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** {@link Reachability} that re-renders as it changes. */
export function useReachability(): Reachability {
  return useSyncExternalStore(subscribe, () => state);
}
