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
  'INTERNAL',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why exactly: `extensions.reason`. Each has a sentence in every language that says what to do. */
export type RefusalReason = keyof typeof zhTW;

/** Languages that the product speaks; the first is the default. */
export const LOCALES = ['zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const TEXTS: Partial<Record<Locale, Record<RefusalReason, string>>> = {};

/** Takes in the sentences of a further language; until then its readers get those of the first. */
export function addRefusalTexts(locale: Locale, texts: Record<RefusalReason, string>): void {
  TEXTS[locale] = texts;
}

/** All sentences of one language, for an app's message catalogue. */
export function refusalTexts(locale: Locale): Record<RefusalReason, string> {
  return TEXTS[locale] ?? zhTW;
}

/** Whether a string that came over the wire is a reason this build knows. */
export function isRefusalReason(value: unknown): value is RefusalReason {
  return typeof value === 'string' && Object.hasOwn(zhTW, value);
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
  return refusalTexts(locale)[reason].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
