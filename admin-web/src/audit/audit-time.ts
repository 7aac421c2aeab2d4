import { formatRocDate, toTaipeiDate } from '@qinshi/domain';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Taipei', timeStyle: 'medium' });

/** Day and time of an instant in Taipei with seconds, which tell apart what happened in one minute: `115/04/19 07:42:09`. */
export function instantToTheSecond(instant: string): string {
  return `${formatRocDate(toTaipeiDate(instant))} ${CLOCK.format(new Date(instant))}`;
}
