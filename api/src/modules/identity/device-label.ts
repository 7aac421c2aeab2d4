import type { Locale } from '@qinshi/domain';

/** The first that fits: most browsers also call themselves by the names of others. */
const BROWSERS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['LINE', /\bLine\/\d/],
  ['Facebook', /\bFB(AN|AV|_IAB)\b/],
  ['Edge', /\bEdg(A|iOS|e)?\/\d/],
  ['Opera', /\b(OPR|Opera|OPT)\/\d/],
  ['Samsung Internet', /\bSamsungBrowser\/\d/],
  ['Firefox', /\b(Firefox|FxiOS)\/\d/],
  ['Chrome', /\b(Chrome|CriOS|Chromium|HeadlessChrome)\/\d/],
  ['Safari', /\bVersion\/\d.*\bSafari\/\d/],
];

const SYSTEMS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows NT\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b|\bX11\b/],
];

const UNKNOWN: Record<Locale, string> = { 'zh-TW': '未知的裝置', en: 'Unknown device' };

/**
 * What a person recognises a signed-in browser by: `Chrome · Windows`. It is read from what the browser says of itself,
 * so it helps to remember and proves nothing.
 */
export function deviceLabel(userAgent: string | null, locale: Locale): string {
  const firstOf = (names: typeof BROWSERS) => names.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
  return [firstOf(BROWSERS), firstOf(SYSTEMS)].filter(Boolean).join(' · ') || UNKNOWN[locale];
}
