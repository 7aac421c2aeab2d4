import { formatRocDate, type Locale } from '@qinshi/domain';

/** What was answered to a question, as people here write it. */
export function answerWords(kind: string, value: string, locale: Locale): string {
  if (kind === 'DATE') return locale === 'zh-TW' ? formatRocDate(value) : value;
  if (kind === 'MULTIPLE_CHOICE')
    return (JSON.parse(value) as string[]).join(locale === 'zh-TW' ? '、' : ', ');
  return value;
}
