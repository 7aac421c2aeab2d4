import { type Client, createClient } from 'graphql-ws';
import { useSyncExternalStore } from 'react';

/** `live`: events arrive. `connecting`: trying. `offline`: tried in vain, or the device has no network. */
export type LiveState = 'live' | 'connecting' | 'offline';

const PING_EVERY_MS = 12_000;
const PONG_WITHIN_MS = 5_000;
const LONGEST_WAIT_MS = 15_000;
/** The socket stays this long after the last subscription, so that a change of page does not reconnect. */
const LINGER_MS = 10_000;
/** The server says of each subscription when it listens; those of a page do so together. */
const LISTENING_WITHIN_MS = 300;
/** How the server closes a socket whose session ended or changed: connect and read again. */
const SENT_AWAY = 4205;

let state: LiveState = 'connecting';
const listeners = new Set<() => void>();

function setState(next: LiveState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

function subscribeState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How the live connection of this page stands, for components that say so. */
export function useLiveConnection(): LiveState {
  return useSyncExternalStore(subscribeState, () => state);
}

/** A graphql-ws client together with the news that a connection came back. */
export interface LiveClient {
  readonly client: Client;
  /**
   * Called each time a lost connection is back, and once more when its subscriptions listen: an event between the
   * first reading and then would be missed. Events of the time between are gone, so whoever shows live data reads it
   * again. Returns the function that stops listening.
   */
  onReconnected(listener: () => void): () => void;
  /** Called when the server sends this connection away because its session ended or changed. Returns the function that stops listening. */
  onSentAway(listener: () => void): () => void;
  /** Drops the socket so that the next one carries the present session: after sign-in, sign-out, identity switch. */
  renew(): void;
}

/**
 * The live connection of an app. It opens with the first subscription, asks the server for a sign of life
 * every twelve seconds, and tries again for ever, each time waiting longer (up to fifteen seconds, spread
 * so that a restarted server is not met by everybody at once).
 */
export function createLiveClient(url: string): LiveClient {
  const reconnected = new Set<() => void>();
  const sentAway = new Set<() => void>();
  let socket: WebSocket | null = null;
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  let listeningTimer: ReturnType<typeof setTimeout> | undefined;
  let wasLive = false;
  let mayHaveMissed = false;
  let wakeUp: (() => void) | null = null;

  const comeBack = () => {
    for (const listener of reconnected) listener();
  };

  // A socket from before the gap may seem open and be dead, and what it missed is to be read: a new one is both.
  window.addEventListener('online', () => (socket ? client.terminate() : wakeUp?.()));
  window.addEventListener('offline', () => setState('offline'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wakeUp?.();
  });

  const client = createClient({
    url,
    lazy: true,
    lazyCloseTimeout: LINGER_MS,
    keepAlive: PING_EVERY_MS,
    connectionAckWaitTimeout: 10_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) =>
      new Promise((resolve) => {
        const wait = Math.min(LONGEST_WAIT_MS, 500 * 2 ** Math.min(retries, 6)) * (0.5 + Math.random() / 2);
        const done = () => {
          clearTimeout(timer);
          wakeUp = null;
          resolve();
        };
        const timer = setTimeout(done, wait);
        wakeUp = done;
      }),
    on: {
      connecting: () => setState(navigator.onLine ? 'connecting' : 'offline'),
      connected: (opened) => {
        socket = opened instanceof WebSocket ? opened : null;
        setState('live');
        mayHaveMissed = wasLive;
        if (wasLive) comeBack();
        wasLive = true;
      },
      ping: (received, payload) => {
        if (received) {
          if (!mayHaveMissed || !payload?.listening) return;
          clearTimeout(listeningTimer);
          listeningTimer = setTimeout(() => {
            mayHaveMissed = false;
            comeBack();
          }, LISTENING_WITHIN_MS);
          return;
        }
        const asked = socket;
        clearTimeout(pongTimer);
        pongTimer = setTimeout(() => {
          if (asked?.readyState === WebSocket.OPEN) asked.close(4408, 'Request Timeout');
        }, PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
      closed: (event) => {
        clearTimeout(pongTimer);
        clearTimeout(listeningTimer);
        socket = null;
        setState('offline');
        if (event instanceof CloseEvent && event.code === SENT_AWAY)
          for (const listener of sentAway) listener();
      },
    },
  });

  return {
    client,
    onReconnected: (listener) => {
      reconnected.add(listener);
      return () => reconnected.delete(listener);
    },
    onSentAway: (listener) => {
      sentAway.add(listener);
      return () => sentAway.delete(listener);
    },
    renew: () => client.terminate(),
  };
}
