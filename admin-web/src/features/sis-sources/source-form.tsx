import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { SourcesPage_SourceFragment as Source } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { SchoolOfSource } from './school-of-source.tsx';

const SourceForm_save = graphql(`
  mutation SourceForm_save($input: SisSourceInput!) {
    saveSisSource(input: $input) {
      id
    }
  }
`);

const HOURS = [1, 3, 6, 12, 24, 168];
const TEXTS = ['name', 'baseUrl', 'tokenUrl', 'clientId'] as const;
type Texts = Record<(typeof TEXTS)[number] | 'clientSecret', string>;

interface SourceFormProps {
  /** Which one to change; a new one without it. */
  readonly source: Source | undefined;
  readonly isBureau: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Where a service is, who we are to it, how often it is read and what becomes of what it tells. */
export function SourceForm({ source, isBureau, onClose, onSaved }: SourceFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(SourceForm_save);
  const [texts, setTexts] = useState<Texts>({
    ...{ name: source?.name ?? '', baseUrl: source?.baseUrl ?? '', tokenUrl: source?.tokenUrl ?? '' },
    ...{ clientId: source?.clientId ?? '', clientSecret: '' },
  });
  const [schoolId, setSchoolId] = useState<string | null>(null);
  const [everyHours, setEveryHours] = useState(source?.everyHours ?? 24);
  const [autoApply, setAutoApply] = useState(source?.autoApply ?? false);
  const [enabled, setEnabled] = useState(source?.enabled ?? true);
  const field = (name: keyof Texts) => ({
    label: t(`sisSources.${name}`),
    value: texts[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTexts((old) => ({ ...old, [name]: value }));
    },
  });
  const submit = () =>
    attempt.attempt(async () => {
      const { clientSecret, ...told } = texts;
      const known = source ? { id: source.id, version: source.version } : { schoolId };
      const input = {
        ...known,
        ...told,
        ...(clientSecret ? { clientSecret } : {}),
        everyHours,
        autoApply,
        enabled,
      };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('sisSources.saved', { name: texts.name.trim() }) });
      onSaved();
    });
  return (
    <FormDialog
      title={source ? t('clients.editTitle', { name: source.name }) : t('sisSources.add')}
      lead={t('sisSources.formLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={[...TEXTS, 'clientSecret', 'everyHours']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput data-autofocus {...field('name')} />
      {isBureau && !source ? <SchoolOfSource value={schoolId} onChange={setSchoolId} /> : null}
      <TextInput inputMode="url" {...field('baseUrl')} description={t('sisSources.baseUrlHelp')} />
      <TextInput inputMode="url" {...field('tokenUrl')} />
      <TextInput {...field('clientId')} />
      <PasswordInput
        {...field('clientSecret')}
        {...(source ? { description: t('sisSources.secretKept') } : {})}
        autoComplete="new-password"
      />
      <NativeSelect
        label={t('sisSources.every')}
        value={String(everyHours)}
        error={attempt.fields.everyHours}
        data={HOURS.map((count) => ({ value: String(count), label: t('sisSources.hours', { count }) }))}
        onChange={(event) => setEveryHours(Number(event.currentTarget.value))}
      />
      <Checkbox
        label={t('sisSources.applyAlone')}
        description={t('sisSources.applyHelp')}
        checked={autoApply}
        onChange={(event) => setAutoApply(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('sisSources.enabled')}
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
