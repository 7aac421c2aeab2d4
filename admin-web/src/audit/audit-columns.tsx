import { useTranslation } from 'react-i18next';
import type { AuditEntry_EntryFragment } from '../gql/graphql.ts';
import { RowButton } from '../lists/links.tsx';
import type { Column } from '../lists/server-table.tsx';
import { instantToTheSecond } from './audit-time.ts';
import { useAuditWords } from './audit-words.ts';

/** When, what and by whom: the columns that every list of the log has. `onOpen` shows a line whole. */
export function useAuditColumns(
  onOpen: (entry: AuditEntry_EntryFragment) => void,
): Column<AuditEntry_EntryFragment, never>[] {
  const { t } = useTranslation();
  const words = useAuditWords();
  return [
    {
      key: 'at',
      header: t('audit.at'),
      cell: (entry) => <time dateTime={entry.at}>{instantToTheSecond(entry.at)}</time>,
    },
    {
      key: 'action',
      header: t('audit.what'),
      lead: true,
      cell: (entry) => <RowButton onClick={() => onOpen(entry)}>{words.action(entry.action)}</RowButton>,
    },
    {
      key: 'who',
      header: t('audit.who'),
      cell: (entry) => entry.actorName ?? words.actorKind(entry.actorKind),
    },
    {
      key: 'as',
      header: t('audit.as'),
      cell: (entry) => entry.actorTitle ?? words.actorKind(entry.actorKind),
    },
  ];
}
