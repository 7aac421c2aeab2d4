import { formatRocDateTime, formatTaipeiTime, type Locale, toTaipeiDate } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';

/** When something happened, in Taipei and in the calendar of the reader. */
export function timeFact(locale: Locale, at: Date): readonly [label: string, value: string] {
  const time =
    locale === 'zh-TW' ? formatRocDateTime(at) : `${toTaipeiDate(at)} ${formatTaipeiTime(at)} (Taipei)`;
  return [text(locale, 'time'), time];
}
