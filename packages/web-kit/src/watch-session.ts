import type { LiveClient } from './live.ts';

interface SessionWatch {
  /** Asks the API, not the cache, whether somebody is signed in. May fail while there is no connection. */
  readonly isSignedIn: () => Promise<boolean>;
  /** The session is over: wipe what this device keeps of the person, and show the sign-in page. */
  readonly onEnded: () => void;
}

/**
 * Notices that the session was ended elsewhere: signed out from another device, or closed by the school. The server
 * sends the live connection away at once; whoever was out of reach looks when the connection is back. For this the
 * connection must be open, so every signed-in page follows something.
 *
 * @returns the function that stops watching
 */
export function watchSession(
  live: Pick<LiveClient, 'onSentAway' | 'onReconnected'>,
  watch: SessionWatch,
): () => void {
  let isWatching = true;
  const look = async () => {
    try {
      if ((await watch.isSignedIn()) || !isWatching) return;
      // Once: whoever was sent away and whoever came back may both have looked.
      isWatching = false;
      watch.onEnded();
    } catch {
      // No answer says nothing about the session; the next connection asks again.
    }
  };
  const stops = [live.onSentAway(() => void look()), live.onReconnected(() => void look())];
  return () => {
    isWatching = false;
    for (const stop of stops) stop();
  };
}
