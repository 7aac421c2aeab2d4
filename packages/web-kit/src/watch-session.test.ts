import { describe, expect, it, vi } from 'vitest';
import { watchSession } from './watch-session.ts';

function connection() {
  const listeners = { away: new Set<() => void>(), back: new Set<() => void>() };
  const on = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  return {
    live: { onSentAway: on(listeners.away), onReconnected: on(listeners.back) },
    sendAway: () => {
      for (const listener of listeners.away) listener();
    },
    comeBack: () => {
      for (const listener of listeners.back) listener();
    },
  };
}

describe('watchSession', () => {
  it('ends when the server sends the connection away and nobody is signed in any more', async () => {
    const { live, sendAway } = connection();
    const onEnded = vi.fn();
    watchSession(live, { isSignedIn: async () => false, onEnded });
    sendAway();
    await vi.waitFor(() => expect(onEnded).toHaveBeenCalledOnce());
  });

  it('ends once, though two things made it look', async () => {
    const { live, sendAway, comeBack } = connection();
    const onEnded = vi.fn();
    vi.useFakeTimers();
    watchSession(live, { isSignedIn: async () => false, onEnded });
    sendAway();
    comeBack();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(onEnded).toHaveBeenCalledOnce();
  });

  it('stays when only rights have changed, and when the question gets no answer', async () => {
    const { live, sendAway, comeBack } = connection();
    const onEnded = vi.fn();
    const isSignedIn = vi.fn(async () => true);
    watchSession(live, { isSignedIn, onEnded });
    sendAway();
    isSignedIn.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    comeBack();
    await vi.waitFor(() => expect(isSignedIn).toHaveBeenCalledTimes(2));
    expect(onEnded).not.toHaveBeenCalled();
  });

  it('asks no more once stopped', () => {
    const { live, sendAway } = connection();
    const isSignedIn = vi.fn(async () => false);
    watchSession(live, { isSignedIn, onEnded: vi.fn() })();
    sendAway();
    expect(isSignedIn).not.toHaveBeenCalled();
  });
});
