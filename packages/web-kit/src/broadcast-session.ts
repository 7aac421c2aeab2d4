/** What happened to the session that all tabs of this browser share. */
export type SessionEvent = 'signed-in' | 'signed-out' | 'identity-switched';

const CHANNEL = 'qinshi-session';

export interface SessionChannel {
  /** Tells the other tabs; this one knows already. */
  tell(event: SessionEvent): void;
  /** Listens to the other tabs; returns the function that stops. */
  listen(listener: (event: SessionEvent) => void): () => void;
}

/**
 * One cookie serves every tab and app of the origin. Whoever changes the session tells the others, so that
 * no tab shows the data of a person or identity that is no longer in force.
 */
export function broadcastSession(): SessionChannel {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (event) => channel.postMessage(event),
    listen: (listener) => {
      const onMessage = (message: MessageEvent<SessionEvent>) => listener(message.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
