import type { LiveClient } from '@qinshi/web-kit';
import { createContext, useContext, useEffect } from 'react';

const LiveContext = createContext<LiveClient | null>(null);
export const LiveProvider = LiveContext.Provider;

/**
 * Calls `reread` each time a lost live connection is back, because what happened meanwhile was not heard.
 *
 * @throws Error outside {@link LiveProvider}
 */
export function useReconnected(reread: () => void): void {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useReconnected needs a LiveProvider above it');
  useEffect(() => live.onReconnected(reread), [live, reread]);
}
