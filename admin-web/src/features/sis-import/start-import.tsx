import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, FileButton, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { Banner } from '@qinshi/ui';
import { type ImportFile, uploadImportFile, useAttempt } from '@qinshi/web-kit';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { SisContent, StartImport_ColumnsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { ColumnFields } from './column-fields.tsx';

const StartImport_columns = graphql(`
  query StartImport_columns($importFileId: ID!, $content: SisContent!) {
    sheetColumns(importFileId: $importFileId, content: $content) {
      header
      fields {
        field
        required
        column
      }
    }
  }
`);

const StartImport_start = graphql(`
  mutation StartImport_start($input: StartSisImportInput!) {
    startSisImport(input: $input) {
      id
    }
  }
`);

const StartImport_waiting = graphql(`
  query StartImport_waiting {
    sisImports(first: 50, page: 1) {
      nodes {
        id
        state
        school {
          id
        }
      }
    }
  }
`);

const CONTENTS: readonly SisContent[] = ['ONEROSTER', 'STUDENTS', 'STAFF', 'CLASSES'];
type Columns = StartImport_ColumnsQuery['sheetColumns'];

interface StartImportProps {
  /** Whose import it will be; null for the city. */
  readonly schoolId: string | null;
  readonly onClose: () => void;
  readonly onStarted: (importId: string) => void;
}

/** Chooses what is delivered and the file; of a plain table also which column is what, as it was said last. */
export function StartImport({ schoolId, onClose, onStarted }: StartImportProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const attempt = useAttempt();
  const [start] = useMutation(StartImport_start);
  const { data: recent } = useQuery(StartImport_waiting, { fetchPolicy: 'network-only' });
  const replaces = recent?.sisImports.nodes.some(
    ({ state, school }) => state === 'CHECKED' && (school?.id ?? null) === schoolId,
  );
  const [content, setContent] = useState<SisContent>('ONEROSTER');
  const [file, setFile] = useState<ImportFile>();
  const [sent, setSent] = useState<number>();
  const [columns, setColumns] = useState<Columns>();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [complete, setComplete] = useState(false);

  const look = async (importFileId: string, as: SisContent) => {
    if (as === 'ONEROSTER') return;
    const { data } = await client.query({
      query: StartImport_columns,
      variables: { importFileId, content: as },
      fetchPolicy: 'no-cache',
    });
    if (!data) return;
    setColumns(data.sheetColumns);
    setChosen(Object.fromEntries(data.sheetColumns.fields.map(({ field, column }) => [field, column ?? ''])));
  };
  const choose = (picked: File | null) => {
    if (!picked) return;
    setFile(undefined);
    setColumns(undefined);
    void attempt.attempt(async () => {
      setSent(0);
      const kept = await uploadImportFile(picked, { onProgress: setSent }).finally(() => setSent(undefined));
      await look(kept.id, content);
      // Only now: a file that cannot be read is not chosen.
      setFile(kept);
    });
  };
  const changeContent = (next: SisContent) => {
    setContent(next);
    setFile(undefined);
    setColumns(undefined);
    attempt.refuse({});
  };
  const submit = () => {
    if (!file) return attempt.refuse({ file: t('sisImport.start.chooseFirst') });
    const named = Object.entries(chosen).flatMap(([field, column]) => (column ? [{ field, column }] : []));
    void attempt.attempt(async () => {
      const { data } = await start({
        variables: {
          input: {
            importFileId: file.id,
            content,
            ...(content === 'ONEROSTER' ? {} : { columns: named, complete }),
          },
        },
      });
      if (data) onStarted(data.startSisImport.id);
    });
  };

  return (
    <FormDialog
      title={t('sisImport.start.title')}
      lead={t('sisImport.start.lead')}
      submit={t('sisImport.start.submit')}
      attempt={attempt}
      shown={columns?.fields.map(({ field }) => `columns.${field}`) ?? []}
      onSubmit={submit}
      onClose={onClose}
    >
      {replaces ? <Banner tone="wait">{t('sisImport.start.replaces')}</Banner> : null}
      <NativeSelect
        label={t('sisImport.content')}
        value={content}
        data={CONTENTS.map((value) => ({ value, label: t(`sisImport.contents.${value}`) }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          changeContent(CONTENTS.find((each) => each === value) ?? 'ONEROSTER');
        }}
      />
      <Group gap="sm">
        <FileButton accept={content === 'ONEROSTER' ? '.zip' : '.csv,.txt,.xlsx'} onChange={choose}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={sent !== undefined}
              leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
            >
              {t(content === 'ONEROSTER' ? 'sisImport.start.chooseZip' : 'sisImport.start.chooseTable')}
            </Button>
          )}
        </FileButton>
        {file ? <Text fw={600}>{file.name}</Text> : null}
      </Group>
      {sent === undefined ? null : <Progress value={sent * 100} aria-label={t('sisImport.start.sending')} />}
      {columns ? (
        <Stack gap="sm">
          <ColumnFields
            header={columns.header}
            fields={columns.fields}
            chosen={chosen}
            errors={attempt.fields}
            onChange={(field, column) => setChosen((old) => ({ ...old, [field]: column }))}
          />
          <Checkbox
            label={t('sisImport.start.complete')}
            description={t('sisImport.start.completeHint')}
            checked={complete}
            onChange={(event) => setComplete(event.currentTarget.checked)}
          />
        </Stack>
      ) : null}
    </FormDialog>
  );
}
