import { useEffect, useRef } from 'react';
import { useSession } from './session.tsx';

/**
 * Calls back whenever live news may have been missed: after a lost connection, and on coming back to the page.
 */
export function useMissedNews(reread: () => void): void {
  const { api } = useSession();
  const latest = useRef(reread);
  latest.current = reread;

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    let stop: (() => void) | null = null;
    let isMounted = true;
    void api.live().then((live) => {
      if (isMounted) stop = live.onReconnected(() => latest.current());
    });
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('focus', onVisible);
    return () => {
      isMounted = false;
      stop?.();
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('focus', onVisible);
    };
  }, [api]);
}
