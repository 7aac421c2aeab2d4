import { Button, Group } from '@mantine/core';
import { LOCALES } from '@qinshi/domain';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';

/** The languages by their own names; for pages where nobody is signed in. */
export function LanguageSwitch() {
  const { locale, setLocale } = useLocale();
  return (
    <Group gap={4} justify="center">
      {LOCALES.map((one) => (
        <Button
          key={one}
          variant="subtle"
          color="gray"
          lang={one}
          aria-pressed={one === locale}
          onClick={() => setLocale(one)}
        >
          {LOCALE_NAMES[one]}
        </Button>
      ))}
    </Group>
  );
}
