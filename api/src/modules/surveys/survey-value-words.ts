import { formatRocDate, type Locale, type SurveyQuestion, type SurveyValue } from '@qinshi/domain';

/** What was answered, as somebody reads it on paper: on a signed form, in a cell, in the copy of one's own data. */
export function valueWords({ kind }: SurveyQuestion, value: SurveyValue, locale: Locale): string {
  const words = WORDS[locale];
  if (kind === 'SIGNATURE') return words.signed;
  if (kind === 'FILE') return words.files(Array.isArray(value) ? value.length : 0);
  if (Array.isArray(value)) return value.join(words.separator);
  return kind === 'DATE' ? words.date(String(value)) : String(value);
}

const WORDS = {
  'zh-TW': {
    signed: '已簽名',
    files: (count: number) => `${count} 個檔案`,
    separator: '、',
    date: formatRocDate,
  },
  en: {
    signed: 'signed',
    files: (count: number) => `${count} files`,
    separator: ', ',
    date: (day: string) => day,
  },
} satisfies Record<Locale, unknown>;
