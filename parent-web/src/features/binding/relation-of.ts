import { type Locale, type Relation, relationName } from '@qinshi/domain';

/** The relation in words: 母親, or with what was written beside it, 其他（伯父）. */
export function relationOf(
  { relation, relationNote }: { relation: Relation; relationNote?: string | null | undefined },
  locale: Locale,
): string {
  const name = relationName(relation, locale);
  if (!relationNote) return name;
  return locale === 'zh-TW' ? `${name}（${relationNote}）` : `${name} (${relationNote})`;
}
