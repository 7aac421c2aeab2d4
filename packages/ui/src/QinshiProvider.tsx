import { MantineProvider } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

/** Not part of the first paint: what is shown before it is there waits in the store. */
const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }));

/** The nonce which the server wrote into the page; styles made at run time carry it (style-src 'nonce-…'). */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

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

  return (
    <MantineProvider
      theme={theme}
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
