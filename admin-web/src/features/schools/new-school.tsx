import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { SCHOOL_LEVELS, type SchoolLevel, schoolLevelName } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const NewSchool_create = graphql(`
  mutation NewSchool_create($input: CreateSchoolInput!) {
    createSchool(input: $input) {
      id
      name
    }
  }
`);

interface NewSchoolProps {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

/** A new school of the city; its first administrator is recorded on its page of staff. */
export function NewSchool({ onClose, onCreated }: NewSchoolProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [create] = useMutation(NewSchool_create);
  const [level, setLevel] = useState<SchoolLevel>('ELEMENTARY');
  const [values, setValues] = useState({ code: '', name: '', district: '' });
  const field = (name: keyof typeof values) => ({
    label: t(`schools.${name}`),
    value: values[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((old) => ({ ...old, [name]: value }));
    },
  });
  const submit = () =>
    attempt.attempt(async () => {
      const { data } = await create({ variables: { input: { ...values, code: values.code.trim(), level } } });
      notifications.show({ color: 'green', message: t('schools.created', { name: values.name.trim() }) });
      onClose();
      if (data) onCreated(data.createSchool.id);
    });
  return (
    <FormDialog
      title={t('schools.add')}
      lead={t('schools.addLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['code', 'name', 'district', 'level']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput data-autofocus {...field('code')} description={t('schools.codeHelp')} spellCheck={false} />
      <TextInput {...field('name')} />
      <NativeSelect
        label={t('schools.level')}
        value={level}
        error={attempt.fields.level}
        data={SCHOOL_LEVELS.map((value) => ({ value, label: schoolLevelName(value, locale) }))}
        onChange={(event) => {
          const chosen = SCHOOL_LEVELS.find((one) => one === event.currentTarget.value);
          if (chosen) setLevel(chosen);
        }}
      />
      <TextInput {...field('district')} />
    </FormDialog>
  );
}
