import { useMutation } from '@apollo/client/react';
import { MultiSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate, refusalText } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { OutingsPage_OutingFragment as Outing } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

const OutingForm_save = graphql(`
  mutation OutingForm_save($input: SaveOutingInput!) {
    saveOuting(input: $input) {
      ...OutingsPage_outing
    }
  }
`);

interface OutingFormProps {
  readonly schoolId: string;
  /** What to change; a new one without it. */
  readonly outing: Outing | undefined;
  readonly classGroups: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Where a trip goes, when, and which classes go along. */
export function OutingForm({ schoolId, outing, classGroups, onClose, onSaved }: OutingFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [save] = useMutation(OutingForm_save);
  const today = shortDate(useToday());
  const [values, setValues] = useState({
    name: outing?.name ?? '',
    startsOn: outing ? shortDate(outing.startsOn) : today,
    endsOn: outing ? shortDate(outing.endsOn) : today,
  });
  const [classGroupIds, setClassGroupIds] = useState(outing?.classGroups.map(({ id }) => id) ?? []);
  const change = (part: Partial<typeof values>) => setValues((old) => ({ ...old, ...part }));

  const submit = () => {
    const [startsOn, endsOn] = [parseDate(values.startsOn), parseDate(values.endsOn)];
    const name = values.name.trim();
    if (!name || !startsOn || !endsOn || classGroupIds.length === 0)
      return attempt.refuse({
        ...(!name && { name: refusalText(locale, 'REQUIRED') }),
        ...(!startsOn && { startsOn: t('form.dayInvalid') }),
        ...(!endsOn && { endsOn: t('form.dayInvalid') }),
        ...(classGroupIds.length === 0 && { classGroupIds: t('outings.classesMissing') }),
      });
    void attempt.attempt(async () => {
      const input = {
        id: outing?.id ?? null,
        schoolId,
        name,
        startsOn,
        endsOn,
        classGroupIds,
      };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('calendar.saved', { name: input.name }) });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      title={outing ? t('outings.editTitle', { name: outing.name }) : t('outings.add')}
      lead={t('outings.formLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['name', 'startsOn', 'endsOn', 'classGroupIds']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('outings.name')}
        placeholder={t('outings.nameExample')}
        value={values.name}
        error={attempt.fields.name}
        autoComplete="off"
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <DayField
        label={t('leave.from')}
        value={values.startsOn}
        error={attempt.fields.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <DayField
        label={t('leave.to')}
        value={values.endsOn}
        error={attempt.fields.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <MultiSelect
        size="md"
        searchable
        label={t('nav.classes')}
        description={t('outings.classesHelp')}
        value={classGroupIds}
        error={attempt.fields.classGroupIds}
        data={classGroups.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFoundMessage={t('list.noMatch')}
        onChange={setClassGroupIds}
      />
    </FormDialog>
  );
}
