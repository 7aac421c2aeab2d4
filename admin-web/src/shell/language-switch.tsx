import { Button } from '@mantine/core';
import { LOCALES } from '@qinshi/domain';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import { IconLanguage } from '@tabler/icons-react';

/** Offers the other languages before anybody is signed in. */
export function LanguageSwitch() {
  const { locale, setLocale } = useLocale();
  return LOCALES.filter((other) => other !== locale).map((other) => (
    <Button
      key={other}
      variant="subtle"
      size="md"
      lang={other}
      leftSection={<IconLanguage size={20} aria-hidden />}
      onClick={() => setLocale(other)}
    >
      {LOCALE_NAMES[other]}
    </Button>
  ));
}
