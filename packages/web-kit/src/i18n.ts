import { LOCALES, type Locale, refusalTexts } from '@qinshi/domain';
import i18next, { type Resource } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

type Catalogue = Record<string, unknown>;
type Loader = () => Promise<Catalogue>;

interface I18nSetUp {
  /** The app's catalogue per language; a function loads it when somebody reads that language. */
  readonly resources: Readonly<Record<Locale, Catalogue | Loader>>;
  /** Words that packages bring along, by namespace. */
  readonly packages?: Readonly<Record<string, Readonly<Record<Locale, Catalogue>>>>;
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

/** Catalogues not loaded yet; those of parts that nobody has asked for are not among them. */
const pending = new Map<Locale, Loader[]>();

async function load(locale: Locale): Promise<void> {
  const loaders = pending.get(locale) ?? [];
  const catalogues = await Promise.all(loaders.map((loader) => loader()));
  for (const catalogue of catalogues) addWords(locale, catalogue);
  // A language that was loaded has brought its refusals along.
  i18next.addResourceBundle(locale, 'refusals', refusalTexts(locale), true, true);
  pending.set(
    locale,
    (pending.get(locale) ?? []).filter((loader) => !loaders.includes(loader)),
  );
}

function addWords(locale: Locale, catalogue: Catalogue): void {
  i18next.addResourceBundle(locale, 'translation', catalogue, true, true);
}

/**
 * A part of the catalogue that only some pages speak, loaded before the first of them is shown.
 * The function loads it once, in the language in force; another language follows when it is chosen.
 */
export function catalogueOfPages(loaders: Readonly<Record<Locale, Loader>>): () => Promise<void> {
  let isAsked = false;
  return async () => {
    if (!isAsked) for (const one of LOCALES) pending.set(one, [...(pending.get(one) ?? []), loaders[one]]);
    isAsked = true;
    const { resolvedLanguage } = i18next;
    await load(isLocale(resolvedLanguage) ? resolvedLanguage : LOCALES[0]);
  };
}

/**
 * Starts the catalogues: Traditional Chinese unless another choice was remembered. The sentences of
 * refusals are the namespace `refusals`. Call it once, before rendering; where a catalogue is loaded on
 * demand, render when the promise resolves.
 */
export async function setUpI18n({
  resources,
  packages = {},
  storageKey = 'qinshi.locale',
}: I18nSetUp): Promise<void> {
  const locale = rememberedLocale(storageKey);
  const withRefusals: Resource = {};
  for (const one of LOCALES) {
    const catalogue = resources[one];
    const isLoader = typeof catalogue === 'function';
    if (isLoader) pending.set(one, [catalogue]);
    withRefusals[one] = {
      ...(isLoader ? {} : { translation: catalogue }),
      ...Object.fromEntries(Object.entries(packages).map(([name, words]) => [name, words[one]])),
      refusals: refusalTexts(one),
    } as Resource[string];
  }
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
  await load(locale);
}

async function changeLocale(next: string): Promise<void> {
  if (!isLocale(next)) return;
  await load(next);
  await i18next.changeLanguage(next);
}

/** The language in force, and the way to change it. */
export function useLocale(): { readonly locale: Locale; readonly setLocale: (locale: string) => void } {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.resolvedLanguage) ? i18n.resolvedLanguage : LOCALES[0];
  return { locale, setLocale: (next) => void changeLocale(next) };
}
