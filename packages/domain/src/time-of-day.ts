import { toHalfWidth } from './text.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const WRITTEN_TIME = /^(\d{1,2}):?(\d{2})$/;

/** Whether a text is a time of day as storage and the API write it, `07:50`; such texts compare as times do. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text);
}

/** A time as people write it (`7:50`, `0750`, full-width digits) as `07:50`; null when it is none. */
export function parseTimeOfDay(text: string): string | null {
  const match = WRITTEN_TIME.exec(toHalfWidth(text).trim());
  const time = match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : '';
  return isTimeOfDay(time) ? time : null;
}

/** Minutes since midnight. @throws RangeError when it is no time of day */
export function minutesOf(time: string): number {
  if (!isTimeOfDay(time)) throw new RangeError('Not a time of day in the form HH:MM');
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
