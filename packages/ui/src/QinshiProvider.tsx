import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

/** Not part of the first paint: what is shown before it is there waits in the store. */
const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }));

/** The only words that this package brings itself: notifications are opened by calls that carry no catalogue. */
const DISMISS: Readonly<Record<string, string>> = { 'zh-TW': '關閉通知', en: 'Dismiss' };

/** The nonce which the server wrote into the page; styles made at run time carry it (style-src 'nonce-…'). */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// react-remove-scroll, which dialogs use, asks for the nonce of its style element by this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

interface QinshiProviderProps {
  readonly children: ReactNode;
  /** BCP 47 tag of the interface, written to `<html lang>` so that the right glyphs and voices are used. */
  readonly locale: string;
}

/** The root of every app: theme, colour scheme of the system, notifications. */
export function QinshiProvider({ children, locale }: QinshiProviderProps) {
  useEffect(() => {
    document.documentElement.lang = locale === 'zh-TW' ? 'zh-Hant-TW' : locale;
  }, [locale]);

  const localTheme = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: {
          Notification: {
            defaultProps: { closeButtonProps: { 'aria-label': DISMISS[locale] ?? DISMISS.en } },
          },
        },
      }),
    [locale],
  );

  return (
    <MantineProvider
      theme={localTheme}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={styleNonce}
    >
      <Suspense fallback={null}>
        <Notifications position="top-center" autoClose={6000} limit={3} />
      </Suspense>
      {children}
    </MantineProvider>
  );
}
