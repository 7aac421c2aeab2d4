import { useMutation, useQuery } from '@apollo/client/react';
import { MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { RosterSecret_RegisteredFragment as Registered } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RosterSecret_registered } from './roster-secret.tsx';

const RegisterClient_register = graphql(`
  mutation RegisterClient_register($input: RegisterRosterClientInput!) {
    registerRosterClient(input: $input) {
      ...RosterSecret_registered
    }
  }
`);

const RegisterClient_schools = graphql(`
  query RegisterClient_schools {
    schools {
      id
      name
    }
  }
`);

interface RegisterClientProps {
  readonly onClose: () => void;
  readonly onRegistered: (registered: Registered) => void;
}

/** Lets a system in: what it is called and whose rosters it reads. */
export function RegisterClient({ onClose, onRegistered }: RegisterClientProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a secret is shown once and kept nowhere.
  const [register] = useMutation(RegisterClient_register, { fetchPolicy: 'no-cache' });
  const { data } = useQuery(RegisterClient_schools);
  const [name, setName] = useState('');
  const [reach, setReach] = useState('some');
  const [chosen, setChosen] = useState<string[]>([]);
  const submit = () =>
    attempt.attempt(async () => {
      const schoolIds = reach === 'all' ? null : chosen;
      const { data: answer } = await register({ variables: { input: { name, schoolIds } } });
      if (answer) onRegistered(readFragment(RosterSecret_registered, answer.registerRosterClient));
    });
  return (
    <FormDialog
      title={t('rosterClients.add')}
      lead={t('rosterClients.formLead')}
      submit={t('clients.register')}
      attempt={attempt}
      shown={['name', 'schoolIds']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('clients.name')}
        value={name}
        error={attempt.fields.name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Radio.Group label={t('rosterClients.schools')} value={reach} onChange={setReach}>
        <Stack gap="xs" mt="xs">
          <Radio value="some" label={t('rosterClients.someSchools')} />
          <Radio value="all" label={t('rosterClients.allSchools')} />
        </Stack>
      </Radio.Group>
      {reach === 'some' ? (
        <MultiSelect
          label={t('rosterClients.chooseSchools')}
          data={(data?.schools ?? []).map((school) => ({ value: school.id, label: school.name }))}
          value={chosen}
          error={attempt.fields.schoolIds}
          searchable
          limit={50}
          nothingFoundMessage={t('rosterClients.noSchool')}
          onChange={setChosen}
        />
      ) : null}
    </FormDialog>
  );
}
