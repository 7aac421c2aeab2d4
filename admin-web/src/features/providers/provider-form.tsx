import { useMutation } from '@apollo/client/react';
import { PasswordInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { ProvidersPage_ProviderFragment as Provider } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { IconField } from './icon-field.tsx';
import { inputOf, type ProviderValues, valuesOf } from './provider-values.ts';

const ProviderForm_save = graphql(`
  mutation ProviderForm_save($input: IdentityProviderInput!) {
    saveIdentityProvider(input: $input) {
      ...ProvidersPage_provider
    }
  }
`);

interface ProviderFormProps {
  /** Whom to change; a new one without it. */
  readonly provider: Provider | undefined;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Name, address and credentials at a provider. The API reads its metadata first: a wrong issuer is told at once. */
export function ProviderForm({ provider, onClose, onSaved }: ProviderFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(ProviderForm_save);
  const [values, setValues] = useState<ProviderValues>(() => valuesOf(provider));
  const set = (name: keyof ProviderValues, value: string) => setValues((old) => ({ ...old, [name]: value }));
  const field = (name: Exclude<keyof ProviderValues, 'iconUrl'>) => ({
    label: t(`providers.${name}`),
    value: values[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => set(name, event.currentTarget.value),
  });

  const submit = () =>
    attempt.attempt(async () => {
      await save({ variables: { input: inputOf(values, provider, provider?.enabled ?? true) } });
      notifications.show({ color: 'green', message: t('providers.saved', { name: values.name.trim() }) });
      onSaved();
      onClose();
    });

  return (
    <FormDialog
      title={provider ? t('providers.editTitle', { name: provider.name }) : t('providers.add')}
      lead={t('providers.formLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={Object.keys(values)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput data-autofocus {...field('name')} description={t('providers.nameHelp')} />
      <IconField
        value={values.iconUrl}
        error={attempt.fields.iconUrl}
        onChange={(iconUrl) => set('iconUrl', iconUrl)}
      />
      <TextInput inputMode="url" {...field('issuer')} description={t('providers.issuerHelp')} />
      <TextInput {...field('clientId')} />
      <PasswordInput
        {...field('clientSecret')}
        autoComplete="new-password"
        description={t(provider?.hasSecret ? 'providers.secretKeep' : 'providers.secretHelp')}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t('providers.revealSecret') }}
      />
      <TextInput {...field('scopes')} description={t('providers.scopesHelp')} />
      <TextInput {...field('subjectClaim')} description={t('providers.subjectClaimHelp')} />
      <TextInput {...field('labelClaim')} description={t('providers.labelClaimHelp')} />
    </FormDialog>
  );
}
