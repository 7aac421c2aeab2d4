import type { Locale } from '@qinshi/domain';
import en from './en.json' with { type: 'json' };
import zhTW from './zh-TW.json' with { type: 'json' };

/** Name of a sentence that goes out by mail or SMS. */
export type TextKey = keyof typeof zhTW;

const TEXTS: Record<Locale, Record<TextKey, string>> = { 'zh-TW': zhTW, en };

/** The sentence in that language, its `{{placeholders}}` filled from `params`. */
export function text(
  locale: Locale,
  key: TextKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[locale][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
