import {
  formatRocDate,
  formatRocDateTime,
  formatTaipeiTime,
  type Locale,
  toTaipeiDate,
} from '@qinshi/domain';
import type { Fact, FactValue } from '../../personal-data.ts';
import type { DataCategoryType } from './data-rights.types.ts';
import { KEPT_WORDS } from './kept.ts';
import type { HeldCategory } from './my-data.service.ts';

/** Categories as people read them, on a screen or on paper. */
export function inWords(held: readonly HeldCategory[], locale: Locale): DataCategoryType[] {
  return held.map(({ id, title, purpose, retention, kept, facts, subject }) => ({
    id: subject.guardianId ? `${subject.studentId}.${id}` : id,
    subjectName: subject.name,
    title,
    purpose,
    retention,
    kept: kept && KEPT_WORDS[locale][kept],
    facts: facts.map((fact) => ({ label: fact.label, value: factWords(fact, locale) })),
  }));
}

const PUNCTUATION: Record<Locale, { colon: string; semicolon: string; yes: string; no: string }> = {
  'zh-TW': { colon: '：', semicolon: '；', yes: '是', no: '否' },
  en: { colon: ': ', semicolon: '; ', yes: 'yes', no: 'no' },
};

function factWords(fact: Fact, locale: Locale): string {
  if ('value' in fact) return valueWords(fact.value, locale);
  const { colon, semicolon } = PUNCTUATION[locale];
  return fact.fields.map((field) => `${field.label}${colon}${factWords(field, locale)}`).join(semicolon);
}

function valueWords(value: FactValue, locale: Locale): string {
  if (value instanceof Date) {
    return locale === 'zh-TW'
      ? formatRocDateTime(value)
      : `${toTaipeiDate(value)} ${formatTaipeiTime(value)}`;
  }
  if (typeof value === 'boolean') return value ? PUNCTUATION[locale].yes : PUNCTUATION[locale].no;
  if (typeof value === 'object') return locale === 'zh-TW' ? formatRocDate(value.day) : value.day;
  return String(value);
}
