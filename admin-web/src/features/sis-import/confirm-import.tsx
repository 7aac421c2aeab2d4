import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner } from '@qinshi/ui';
import { errorMessage, hasReason, useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { Section } from '../../shell/page.tsx';

const ConfirmImport_confirm = graphql(`
  mutation ConfirmImport_confirm($input: ConfirmSisImportInput!) {
    confirmSisImport(input: $input) {
      id
      state
      done
    }
  }
`);

const ConfirmImport_cancel = graphql(`
  mutation ConfirmImport_cancel($id: ID!) {
    cancelSisImport(id: $id) {
      id
      state
    }
  }
`);

interface ConfirmImportProps {
  readonly id: string;
  /** What has to be typed first, when many would leave. */
  readonly confirmation: string | null;
  readonly suspicious: readonly { readonly school: string; readonly ends: number; readonly of: number }[];
  readonly onDone: () => void;
}

/** The deed: one button, and a number to type where a delivery would send many away. */
export function ConfirmImport({ id, confirmation, suspicious, onDone }: ConfirmImportProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [confirm] = useMutation(ConfirmImport_confirm);
  const [cancel] = useMutation(ConfirmImport_cancel);
  const [typed, setTyped] = useState('');
  // Somebody else was faster, and this form goes with what it was about: the sentence stays.
  const orGone = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
    } catch (error) {
      if (!hasReason(error, 'SIS_IMPORT_NOT_CHECKED')) throw error;
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };
  const apply = () =>
    void attempt.attempt(async () => {
      await orGone(() => confirm({ variables: { input: { id, confirmation: typed || null } } }));
      onDone();
    });
  const putAside = () =>
    void attempt.attempt(async () => {
      await orGone(() => cancel({ variables: { id } }));
      onDone();
    });
  return (
    <Section title={t('sisImport.confirm.title')}>
      <Stack gap="md" maw={560}>
        {attempt.general ? <Banner tone="bad">{attempt.general}</Banner> : null}
        {suspicious.length > 0 ? (
          <Banner tone="bad">
            <Text fw={600}>{t('sisImport.confirm.suspicious')}</Text>
            <ul>
              {suspicious.slice(0, 10).map(({ school, ends, of }) => (
                <li key={`${school} ${ends}`}>{t('sisImport.confirm.leaving', { school, ends, of })}</li>
              ))}
            </ul>
          </Banner>
        ) : null}
        {confirmation ? (
          <TextInput
            label={t('sisImport.confirm.type', { number: confirmation })}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            error={attempt.fields.confirmation}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : (
          <Text>{t('sisImport.confirm.lead')}</Text>
        )}
        <Group>
          <Button loading={attempt.busy} onClick={apply}>
            {t('sisImport.confirm.submit')}
          </Button>
          <Button variant="default" disabled={attempt.busy} onClick={putAside}>
            {t('sisImport.confirm.cancel')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
