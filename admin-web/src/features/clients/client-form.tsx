import { useMutation } from '@apollo/client/react';
import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type {
  ClientsPage_ClientFragment as Client,
  ClientSecret_RegisteredFragment as Registered,
} from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { ClientSecret_registered } from './client-secret.tsx';
import { type ClientValues, inputOf, OPTIONAL_SCOPES, valuesOf } from './client-values.ts';

const ClientForm_register = graphql(`
  mutation ClientForm_register($input: OidcClientInput!) {
    registerOidcClient(input: $input) {
      ...ClientSecret_registered
    }
  }
`);

const ClientForm_update = graphql(`
  mutation ClientForm_update($input: OidcClientInput!) {
    updateOidcClient(input: $input) {
      ...ClientsPage_client
    }
  }
`);

interface ClientFormProps {
  /** Which system to change; a new one without it. */
  readonly client: Client | undefined;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  /** A new one has its secret, which is told once. */
  readonly onRegistered: (registered: Registered) => void;
}

/** Registers a system or changes it: its name, where it may return to, the most that it may read. */
export function ClientForm({ client, onClose, onSaved, onRegistered }: ClientFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a secret is shown once and kept nowhere.
  const [register] = useMutation(ClientForm_register, { fetchPolicy: 'no-cache' });
  const [update] = useMutation(ClientForm_update);
  const [values, setValues] = useState<ClientValues>(() => valuesOf(client));
  const field = (name: 'name' | 'homepageUrl' | 'redirectUris') => ({
    label: t(`clients.${name}`),
    value: values[name],
    error: attempt.fields[name] ?? firstOf(attempt.fields, name),
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((old) => ({ ...old, [name]: value }));
    },
  });

  const submit = () =>
    attempt.attempt(async () => {
      const input = inputOf(values, client, client?.enabled ?? true);
      if (client) {
        await update({ variables: { input } });
        notifications.show({ color: 'green', message: t('clients.saved', { name: values.name.trim() }) });
        onSaved();
        onClose();
        return;
      }
      const { data } = await register({ variables: { input } });
      if (data) onRegistered(readFragment(ClientSecret_registered, data.registerOidcClient));
    });

  const shown = Object.keys(attempt.fields).filter((path) =>
    /^(name|homepageUrl|redirectUris|scopes)\b/.test(path),
  );
  return (
    <FormDialog
      title={client ? t('clients.editTitle', { name: client.name }) : t('clients.add')}
      lead={t('clients.formLead')}
      submit={t(client ? 'connection.save' : 'clients.register')}
      attempt={attempt}
      shown={shown}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput data-autofocus {...field('name')} description={t('clients.nameHelp')} />
      <TextInput inputMode="url" {...field('homepageUrl')} />
      <Textarea {...field('redirectUris')} description={t('clients.redirectUrisHelp')} autosize minRows={2} />
      <Checkbox.Group
        size="md"
        label={t('clients.reads')}
        description={t('clients.readsHelp')}
        value={[...values.scopes]}
        error={attempt.fields.scopes}
        onChange={(chosen) =>
          setValues((old) => ({
            ...old,
            scopes: OPTIONAL_SCOPES.filter((scope) => chosen.includes(scope)),
          }))
        }
      >
        <Stack gap="sm" mt="xs">
          <Checkbox
            checked
            disabled
            label={t('clients.scope.OPENID')}
            description={t('clients.scopeHelp.OPENID')}
          />
          {OPTIONAL_SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              value={scope}
              label={t(`clients.scope.${scope}`)}
              description={t(`clients.scopeHelp.${scope}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  );
}

/** One of several addresses is wrong: the box holds them all. */
function firstOf(fields: Readonly<Record<string, string>>, list: string): string | undefined {
  return Object.entries(fields).find(([path]) => path.startsWith(`${list}.`))?.[1];
}
