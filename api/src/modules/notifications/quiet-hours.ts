import { formatTaipeiTime, minutesOf } from '@qinshi/domain';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** Hours of each day in Taipei in which somebody is left alone, `HH:MM`; they may pass midnight. */
export interface QuietHours {
  quietFrom: string | null;
  quietTo: string | null;
}

/**
 * When the quiet hours that `at` falls into are over; null outside of them. Their first minute is quiet, their last one
 * is not; from and to at the same time mean none at all.
 */
export function quietUntil({ quietFrom, quietTo }: QuietHours, at: Date): Date | null {
  if (quietFrom === null || quietTo === null) return null;
  const length = minutesBetween(minutesOf(quietFrom), minutesOf(quietTo));
  const passed = minutesBetween(minutesOf(quietFrom), minutesOf(formatTaipeiTime(at)));
  if (passed >= length) return null;
  const thisMinute = Math.floor(at.getTime() / MINUTE) * MINUTE;
  return new Date(thisMinute + (length - passed) * MINUTE);
}

function minutesBetween(from: number, to: number): number {
  return (to - from + DAY_MINUTES) % DAY_MINUTES;
}
