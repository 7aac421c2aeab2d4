import { Button, Group } from '@mantine/core';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';

/** The languages side by side, each in its own words; for pages without the identity menu. */
export function LanguageSwitch() {
  const { locale, setLocale } = useLocale();
  return (
    <Group justify="center" gap="xs">
      {Object.entries(LOCALE_NAMES).map(([value, label]) => (
        <Button
          key={value}
          variant="subtle"
          color={value === locale ? 'accent' : 'gray'}
          aria-pressed={value === locale}
          lang={value}
          onClick={() => setLocale(value)}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}
