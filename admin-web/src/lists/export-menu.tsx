import { notifications } from '@mantine/notifications';
import { ExportMenu as Menu } from '@qinshi/ui';
import { type ExportedList, useTakeAway } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';

/** Takes away what a list shows, in all its pages, under the conditions in force. */
export function ExportMenu({ exported }: { exported: ExportedList }) {
  const { t } = useTranslation();
  const { busy, take } = useTakeAway(exported, (message) => notifications.show({ color: 'red', message }));
  return (
    <Menu
      label={t('list.export')}
      formats={{ xlsx: t('list.exportAs.xlsx'), csv: t('list.exportAs.csv') }}
      busy={busy}
      onTake={take}
    />
  );
}
