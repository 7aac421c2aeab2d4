import { useEffect, useState } from 'react';

/**
 * Seconds until an instant, counting down; 0 once it has passed.
 *
 * @param until ISO instant, or null for none
 */
export function useCountdown(until: string | null): number {
  const secondsLeft = () =>
    until ? Math.max(0, Math.ceil((new Date(until).getTime() - Date.now()) / 1000)) : 0;
  const [, tick] = useState(0);
  const left = secondsLeft();
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => tick((count) => count + 1), 1000);
    return () => clearTimeout(timer);
  });
  return left;
}
