import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import { emptyPost, PostFields, type PostValues, postFieldPaths } from './post-fields.tsx';

const RecordStaff_query = graphql(`
  query RecordStaff($schoolId: ID!) {
    school(id: $schoolId) {
      id
      classGroups {
        id
        name
      }
      offices {
        code
        name
      }
    }
  }
`);

const RecordStaff_record = graphql(`
  mutation RecordStaff_record($input: RecordStaffInput!) {
    recordStaff(input: $input) {
      id
      name
      accountState
    }
  }
`);

interface RecordStaffProps {
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** A new member of staff. From the first day in post on the person has an account; nothing else has to be done. */
export function RecordStaff({ schoolId, onClose, onRecorded }: RecordStaffProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const today = useToday();
  const { data } = useQuery(RecordStaff_query, { variables: { schoolId }, fetchPolicy: 'cache-first' });
  const [record] = useMutation(RecordStaff_record);
  const [values, setValues] = useState({
    name: '',
    nationalId: '',
    email: '',
    startsOn: shortDate(today),
    homeroomClassId: '',
  });
  const [posts, setPosts] = useState<readonly PostValues[]>([emptyPost()]);
  const change = (field: keyof typeof values) => (value: string) =>
    setValues((old) => ({ ...old, [field]: value }));
  const text = (field: 'name' | 'nationalId' | 'email') => ({
    label: t(`staff.record.${field}`),
    value: values[field],
    error: attempt.fields[field],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => change(field)(event.currentTarget.value),
  });

  const submit = () => {
    const startsOn = parseDate(values.startsOn);
    if (!startsOn) return attempt.refuse({ startsOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      const input = {
        schoolId,
        name: values.name,
        nationalId: values.nationalId,
        email: values.email.trim() || null,
        startsOn,
        posts: posts.map(({ title, officeCode, kind }) => ({ title, officeCode: officeCode || null, kind })),
        homeroomClassId: values.homeroomClassId || null,
      };
      await record({ variables: { input } });
      notifications.show({ color: 'green', message: t('staff.record.done', { name: values.name.trim() }) });
      onRecorded();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('staff.record.title')}
      lead={t('staff.record.lead')}
      submit={t('staff.record.submit')}
      attempt={attempt}
      shown={['name', 'nationalId', 'email', 'startsOn', 'homeroomClassId', ...postFieldPaths(posts)]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput data-autofocus {...text('name')} />
      <TextInput description={t('staff.record.nationalIdHelp')} spellCheck={false} {...text('nationalId')} />
      <TextInput type="email" description={t('staff.record.emailHelp')} {...text('email')} />
      <DayField
        label={t('staff.record.startsOn')}
        value={values.startsOn}
        error={attempt.fields.startsOn}
        onChange={change('startsOn')}
      />
      <PostFields
        posts={posts}
        offices={data?.school?.offices ?? []}
        errors={attempt.fields}
        onChange={setPosts}
      />
      <NativeSelect
        label={t('staff.record.homeroomClassId')}
        description={t('staff.record.homeroomHelp')}
        value={values.homeroomClassId}
        error={attempt.fields.homeroomClassId}
        data={[
          { value: '', label: t('staff.record.noHomeroom') },
          ...(data?.school?.classGroups ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change('homeroomClassId')(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
