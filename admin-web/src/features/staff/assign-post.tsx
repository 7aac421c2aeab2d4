import { useMutation, useQuery } from '@apollo/client/react';
import { Autocomplete, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { POST_TITLES, type PostTitle, parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

const AssignPost_offices = graphql(`
  query AssignPostOffices($schoolId: ID!) {
    school(id: $schoolId) {
      id
      offices {
        id
        name
      }
    }
  }
`);

const AssignPost_assign = graphql(`
  mutation AssignPost_assign($input: AssignPostInput!) {
    assignPost(input: $input) {
      id
    }
  }
`);

const KINDS = ['SUBJECT_TEACHER', 'OFFICE', 'SCHOOL_ADMIN'] as const satisfies readonly PostTitle['power'][];

interface AssignPostProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onAssigned: () => void;
}

/** A post from a day on. Usual titles bring what they let one do; a school may call a post as it likes. */
export function AssignPost({ person, schoolId, onClose, onAssigned }: AssignPostProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const today = useToday();
  const { data } = useQuery(AssignPost_offices, { variables: { schoolId } });
  const [assign] = useMutation(AssignPost_assign);
  const [title, setTitle] = useState('');
  const [officeId, setOfficeId] = useState('');
  const [kind, setKind] = useState<PostTitle['power']>('SUBJECT_TEACHER');
  const [from, setFrom] = useState(shortDate(today));
  const [to, setTo] = useState('');
  const offices = data?.school?.offices ?? [];

  const choose = (text: string) => {
    setTitle(text);
    const usual = POST_TITLES.find((one) => one.title === text.trim());
    if (!usual) return;
    setKind(usual.power);
    setOfficeId(offices.find(({ name }) => name === usual.office)?.id ?? '');
  };
  const submit = () => {
    const startsOn = parseDate(from);
    const endsOn = to.trim() ? parseDate(to) : null;
    if (!startsOn) return attempt.refuse({ startsOn: t('form.dayInvalid') });
    if (to.trim() && !endsOn) return attempt.refuse({ endsOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      const input = { staffId: person.id, title, officeId: officeId || null, kind, startsOn, endsOn };
      await assign({ variables: { input } });
      notifications.show({
        color: 'green',
        message: t('staffMember.assigned', { name: person.name, title: title.trim() }),
      });
      onAssigned();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('staffMember.assignPostOf', { name: person.name })}
      lead={t('staffMember.assignLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['title', 'officeId', 'kind', 'startsOn', 'endsOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <Autocomplete
        data-autofocus
        label={t('staff.record.postTitle')}
        placeholder={t('staff.record.postTitleExample')}
        data={POST_TITLES.map((one) => one.title)}
        value={title}
        error={attempt.fields.title}
        onChange={choose}
      />
      <NativeSelect
        label={t('staff.record.office')}
        value={officeId}
        error={attempt.fields.officeId}
        data={[
          { value: '', label: t('staff.record.noOffice') },
          ...offices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setOfficeId(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('staff.record.kind')}
        description={t(`staffMember.powers.${kind}`)}
        value={kind}
        error={attempt.fields.kind}
        data={KINDS.map((one) => ({ value: one, label: t(`staff.kind.${one}`) }))}
        onChange={(event) => {
          const chosen = KINDS.find((one) => one === event.currentTarget.value);
          if (chosen) setKind(chosen);
        }}
      />
      <DayField
        label={t('staffMember.from')}
        value={from}
        error={attempt.fields.startsOn}
        onChange={setFrom}
      />
      <DayField
        label={t('staffMember.toOptional')}
        value={to}
        error={attempt.fields.endsOn}
        onChange={setTo}
      />
    </FormDialog>
  );
}
