const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A clock that is off by more is told to the school, and its swipes are marked. */
const TOLERATED = 5 * MINUTE;
/** A clock that is set a day wrong happens; what is further ahead is nonsense. */
const FARTHEST_AHEAD = 25 * HOUR;
/** A reader without network keeps its swipes over the longest holidays; older ones come from a clock that was reset. */
const OLDEST = 90 * 24 * HOUR;

/** What a batch tells of its reader's clock. */
export interface ReaderClock {
  /** Milliseconds by which it is ahead; negative when it is slow. */
  ahead: number;
  isOff: boolean;
}

/**
 * By how much a reader's clock is off: what it shows as it sends says so. One that does not tell is ahead by at least as
 * much as its latest swipe lies in the future; that it is slow cannot be told from sending late.
 */
export function readClock(at: Date, sentAt: Date | null, swipes: readonly Date[]): ReaderClock {
  const latest = Math.max(at.getTime(), ...swipes.map((swipe) => swipe.getTime()));
  const ahead = (sentAt?.getTime() ?? latest) - at.getTime();
  return { ahead, isOff: Math.abs(ahead) > TOLERATED };
}

/**
 * When a swipe happened, by a clock that may be off: never after it was told of. A reason instead when the time cannot
 * be right.
 */
export function trueTime(at: Date, clock: ReaderClock, shown: Date): Date | 'IN_FUTURE' | 'TOO_OLD' {
  if (shown.getTime() - at.getTime() > FARTHEST_AHEAD) return 'IN_FUTURE';
  const happened = Math.min(shown.getTime() - (clock.isOff ? clock.ahead : 0), at.getTime());
  return at.getTime() - happened > OLDEST ? 'TOO_OLD' : new Date(happened);
}
