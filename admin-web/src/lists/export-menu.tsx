import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportedList, type ExportFormat, takeAway } from './export-list.ts';

const ICONS = { xlsx: IconFileSpreadsheet, csv: IconFileTypeCsv };

/** Takes away what a list shows, in all its pages, under the conditions in force. */
export function ExportMenu({ exported }: { exported: ExportedList }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [busy, setBusy] = useState(false);
  const take = async (format: ExportFormat) => {
    setBusy(true);
    try {
      await takeAway(exported, format, locale);
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          className="qs-no-print"
          variant="light"
          loading={busy}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['xlsx', 'csv'] as const).map((format) => {
          const Icon = ICONS[format];
          return (
            <Menu.Item
              key={format}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => void take(format)}
            >
              {t(`list.exportAs.${format}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
