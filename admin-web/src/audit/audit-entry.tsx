import { Button, Group } from '@mantine/core';
import { DataList, Dialog } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { AuditEntry_EntryFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useNumberFormat } from '../shell/formats.ts';
import { instantToTheSecond } from './audit-time.ts';
import { useAuditWords } from './audit-words.ts';

export const AuditEntry_entry = graphql(`
  fragment AuditEntry_entry on AuditEntry {
    id
    at
    action
    actorName
    actorKind
    actorTitle
    subjectType
    subjectLabel
    position
    school {
      id
      name
    }
    details {
      name
      value
    }
  }
`);

interface AuditEntryDialogProps {
  readonly entry: AuditEntry_EntryFragment;
  readonly onClose: () => void;
}

/** One line of the log with everything that was kept of it. */
export function AuditEntryDialog({ entry, onClose }: AuditEntryDialogProps) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const number = useNumberFormat();
  return (
    <Dialog opened onClose={onClose} title={words.action(entry.action)}>
      <DataList
        items={[
          { label: t('audit.at'), value: instantToTheSecond(entry.at) },
          { label: t('audit.who'), value: entry.actorName ?? words.actorKind(entry.actorKind) },
          { label: t('audit.as'), value: words.actorKind(entry.actorKind) },
          { label: t('audit.post'), value: entry.actorTitle },
          { label: t('audit.about'), value: words.subject(entry.subjectType) },
          { label: t('audit.whom'), value: entry.subjectLabel },
          { label: t('audit.log'), value: entry.school?.name ?? t('audit.cityLog') },
          { label: t('audit.position'), value: number(entry.position) },
          ...entry.details.map(({ name, value }) => ({
            label: words.detail(name),
            value: words.value(value),
          })),
        ]}
      />
      <Group justify="flex-end">
        <Button data-autofocus onClick={onClose}>
          {t('form.close')}
        </Button>
      </Group>
    </Dialog>
  );
}
