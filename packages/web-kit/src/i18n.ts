import { LOCALES, type Locale, refusalTexts } from '@qinshi/domain';
import i18next, { type Resource } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

interface I18nSetUp {
  /** The app's catalogue per language. */
  readonly resources: Readonly<Record<Locale, Record<string, unknown>>>;
  /** Where the choice is remembered (localStorage). */
  readonly storageKey?: string;
}

/** How each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { 'zh-TW': '繁體中文', en: 'English' };

const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

function rememberedLocale(storageKey: string): Locale {
  try {
    const kept = localStorage.getItem(storageKey);
    return isLocale(kept) ? kept : LOCALES[0];
  } catch {
    return LOCALES[0];
  }
}

function applyLanguage(locale: Locale): void {
  document.documentElement.lang = locale === 'zh-TW' ? 'zh-Hant-TW' : locale;
}

/**
 * Starts the catalogues: Traditional Chinese unless another choice was remembered. The sentences of
 * refusals are the namespace `refusals`. Call it once, before rendering.
 */
export function setUpI18n({ resources, storageKey = 'qinshi.locale' }: I18nSetUp): typeof i18next {
  const locale = rememberedLocale(storageKey);
  const withRefusals = Object.fromEntries(
    LOCALES.map((one) => [one, { translation: resources[one], refusals: refusalTexts(one) }]),
  ) as Resource;
  i18next.use(initReactI18next).init({
    resources: withRefusals,
    lng: locale,
    fallbackLng: LOCALES[0],
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  applyLanguage(locale);
  i18next.on('languageChanged', (next) => {
    if (!isLocale(next)) return;
    applyLanguage(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // The choice holds for this visit.
    }
  });
  return i18next;
}

/** The language in force, and the way to change it. */
export function useLocale(): { readonly locale: Locale; readonly setLocale: (locale: string) => void } {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.resolvedLanguage) ? i18n.resolvedLanguage : LOCALES[0];
  return { locale, setLocale: (next) => void i18n.changeLanguage(next) };
}
