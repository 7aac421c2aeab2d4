import { Banner } from '../Banner.tsx';
import { useCountdown } from '../use-countdown.ts';

export interface LockoutProps {
  /** ISO instant from which one may try again. */
  until: string;
  /** The refusal, with its time of day. */
  text: string;
  /** How long that still is, e.g. 「還有 14 分 05 秒」. */
  remaining: (minutes: number, seconds: number) => string;
  /** Once the time is over. */
  over: string;
}

/** Too many failed attempts: since when one may try again, counting down by itself. */
export function Lockout({ until, text, remaining, over }: LockoutProps) {
  const left = useCountdown(until);
  if (left === 0) return <Banner tone="ok">{over}</Banner>;
  return (
    <Banner tone="bad" title={text}>
      {/* Seen, not heard: an alert that changes every second would never fall silent. */}
      <span aria-hidden>{remaining(Math.floor(left / 60), left % 60)}</span>
    </Banner>
  );
}
