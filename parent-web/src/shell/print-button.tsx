import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Prints the page as it stands. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      className="qs-no-print"
      variant="default"
      leftSection={<IconPrinter size={20} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('records.print')}
    </Button>
  );
}
