import type staffZhTW from './staff.zh-TW.json';
import zhTW from './zh-TW.json' with { type: 'json' };

/** What kind of "no" an answer is: `extensions.code` of a GraphQL error. Clients branch on it. */
export const REFUSAL_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'CODE_WRONG',
  'CODE_EXPIRED',
  'PASSWORD_CHANGE_REQUIRED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/**
 * Why exactly: `extensions.reason`. Each has a sentence in every language that says what to do. Those that only staff
 * can meet stand apart (`staff.*.json`): the families' phones do without their weight.
 */
export type RefusalReason = keyof typeof zhTW | keyof typeof staffZhTW;

/** Languages that the product speaks; the first is the default. */
export const LOCALES = ['zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export type RefusalTexts = Partial<Record<RefusalReason, string>>;

const TEXTS: Record<Locale, RefusalTexts> = { 'zh-TW': { ...zhTW }, en: {} };

/** Takes in sentences of a language; until then its readers get those of the first. */
export function addRefusalTexts(locale: Locale, texts: RefusalTexts): void {
  Object.assign(TEXTS[locale], texts);
}

/** All sentences of one language that are known here, for an app's message catalogue. */
export function refusalTexts(locale: Locale): RefusalTexts {
  return { ...TEXTS[LOCALES[0]], ...TEXTS[locale] };
}

/** Whether a string that came over the wire is a reason this build knows. */
export function isRefusalReason(value: unknown): value is RefusalReason {
  return typeof value === 'string' && Object.hasOwn(TEXTS[LOCALES[0]], value);
}

/**
 * The sentence for a refusal, its `{{placeholders}}` filled from `params`.
 * An unknown placeholder is left out rather than shown raw.
 */
export function refusalText(
  locale: Locale,
  reason: RefusalReason,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = TEXTS[locale][reason] ?? TEXTS[LOCALES[0]][reason] ?? zhTW.INVALID;
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
