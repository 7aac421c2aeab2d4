import { notifications } from '@mantine/notifications';
import { ExportMenu as Menu } from '@qinshi/ui';
import { type ExportedList, useTakeAway } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';

/** Takes away what a page shows, in all its pages, under the conditions in force. */
export function ExportMenu({ exported }: { exported: ExportedList }) {
  const { t } = useTranslation();
  const { busy, take } = useTakeAway(exported, (message) => notifications.show({ color: 'red', message }));
  return (
    <Menu
      label={t('export.open')}
      formats={{ xlsx: t('export.xlsx'), csv: t('export.csv') }}
      busy={busy}
      onTake={take}
    />
  );
}
