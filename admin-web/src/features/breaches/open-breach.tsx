import { useMutation } from '@apollo/client/react';
import { Checkbox, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { BREACH_DATA_KINDS, BREACH_LIMITS, type BreachDataKind, refusalText } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const OpenBreach_open = graphql(`
  mutation OpenBreach_open($input: OpenBreachInput!) {
    openBreach(input: $input) {
      id
    }
  }
`);

interface OpenBreachProps {
  readonly onClose: () => void;
  readonly onOpened: () => void;
}

/** A breach as it is told of first; what is learnt later is added line by line. */
export function OpenBreach({ onClose, onOpened }: OpenBreachProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [open] = useMutation(OpenBreach_open);
  const [values, setValues] = useState({
    ...{ title: '', description: '', foundAt: '', peopleCount: 0 },
    dataKinds: [] as BreachDataKind[],
  });
  const update = (next: Partial<typeof values>) => setValues((old) => ({ ...old, ...next }));

  const submit = () => {
    const required = refusalText(locale, 'REQUIRED');
    const problems = {
      ...(!values.title.trim() && { title: required }),
      ...(!values.description.trim() && { description: required }),
      ...(!values.foundAt && { foundAt: t('breaches.foundMissing') }),
      ...(values.dataKinds.length === 0 && { dataKinds: t('breaches.kindsMissing') }),
    };
    if (Object.keys(problems).length > 0) return attempt.refuse(problems);
    void attempt.attempt(async () => {
      const input = { ...values, foundAt: `${values.foundAt}:00+08:00` };
      const { data } = await open({ variables: { input } });
      notifications.show({ color: 'green', message: t('breaches.open.done') });
      onOpened();
      onClose();
      if (data) await navigate({ to: '/breaches/$breachId', params: { breachId: data.openBreach.id } });
    });
  };

  return (
    <FormDialog
      title={t('breaches.open.title')}
      lead={t('breaches.open.lead')}
      submit={t('breaches.open.submit')}
      attempt={attempt}
      shown={Object.keys(values)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('breaches.what')}
        maxLength={BREACH_LIMITS.title}
        value={values.title}
        error={attempt.fields.title}
        onChange={(event) => update({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('breaches.description')}
        description={t('breaches.descriptionHint')}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={BREACH_LIMITS.description}
        value={values.description}
        error={attempt.fields.description}
        onChange={(event) => update({ description: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('breaches.found')}
        description={t('breaches.foundHint')}
        value={values.foundAt}
        error={attempt.fields.foundAt}
        onChange={(event) => update({ foundAt: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={t('breaches.kinds')}
        value={values.dataKinds}
        error={attempt.fields.dataKinds}
        onChange={(kinds) => update({ dataKinds: BREACH_DATA_KINDS.filter((kind) => kinds.includes(kind)) })}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="sm">
          {BREACH_DATA_KINDS.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`breaches.kind.${kind}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <NumberInput
        label={t('breaches.peopleCount')}
        min={0}
        max={BREACH_LIMITS.people}
        allowDecimal={false}
        value={values.peopleCount}
        error={attempt.fields.peopleCount}
        onChange={(count) => update({ peopleCount: Number(count) || 0 })}
      />
    </FormDialog>
  );
}
