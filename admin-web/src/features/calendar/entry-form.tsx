import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CALENDAR_DAY_KINDS, formatRocDate, type IsoDate, parseDate, weekdayOf } from '@qinshi/domain';
import { SegmentedChoice } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { CalendarEntries_DayFragment as Entry } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { WEEKDAYS } from './calendar-words.ts';

const EntryForm_save = graphql(`
  mutation EntryForm_save($input: SaveCalendarDayInput!) {
    saveCalendarDay(input: $input) {
      id
      date
    }
  }
`);

interface EntryFormProps {
  /** Whose calendar; null is the city's. */
  readonly schoolId: string | null;
  readonly date: IsoDate;
  /** What to change; a new one without it. */
  readonly entry: Entry | undefined;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** A holiday or a break, a make-up day, or half a day. */
export function EntryForm({ schoolId, date, entry, onClose, onSaved }: EntryFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(EntryForm_save);
  const [values, setValues] = useState({
    kind: entry?.kind ?? ('HOLIDAY' as const),
    date: formatRocDate(date),
    until: '',
    name: entry?.name ?? '',
    weekday: entry?.weekday ? String(entry.weekday) : '',
    endsAt: entry?.endsAt ?? '12:00',
  });
  const change = (part: Partial<typeof values>) => setValues((old) => ({ ...old, ...part }));
  const first = parseDate(values.date);
  const isWeekend = first !== null && weekdayOf(first) > 5;
  const asksWeekday = values.kind === 'MAKE_UP' || (values.kind === 'HALF_DAY' && isWeekend);
  const isBreak = values.kind === 'HOLIDAY' && !entry;

  const submit = () => {
    const until = isBreak && values.until.trim() !== '' ? parseDate(values.until) : undefined;
    if (!first || until === null) return attempt.refuse({ [first ? 'until' : 'date']: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      const input = {
        ...(entry ? { id: entry.id } : {}),
        schoolId,
        date: first,
        until: until ?? null,
        kind: values.kind,
        name: values.name.trim(),
        weekday: asksWeekday && values.weekday ? Number(values.weekday) : null,
        endsAt: values.kind === 'HALF_DAY' ? values.endsAt : null,
      };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('calendar.saved', { name: input.name }) });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t(entry ? 'calendar.editTitle' : 'calendar.add')}
      lead={t(schoolId ? 'calendar.formSchool' : 'calendar.formCity')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['kind', 'date', 'until', 'name', 'weekday', 'endsAt']}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedChoice
        label={t('calendar.kindOf')}
        columns={3}
        options={CALENDAR_DAY_KINDS.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        data-autofocus
        label={t('calendar.name')}
        placeholder={t('calendar.nameExample')}
        value={values.name}
        error={attempt.fields.name}
        autoComplete="off"
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <DayField
        label={t(isBreak ? 'calendar.firstDate' : 'calendar.date')}
        value={values.date}
        error={attempt.fields.date}
        onChange={(text) => change({ date: text })}
      />
      {isBreak ? (
        <DayField
          label={t('calendar.lastDate')}
          value={values.until}
          error={attempt.fields.until}
          onChange={(until) => change({ until })}
        />
      ) : null}
      {asksWeekday ? (
        <NativeSelect
          label={t('calendar.weekdayHeld')}
          value={values.weekday}
          error={attempt.fields.weekday}
          data={[
            { value: '', label: t('calendar.chooseWeekday') },
            ...WEEKDAYS.map((day) => ({ value: String(day), label: t(`calendar.weekdays.${day}`) })),
          ]}
          onChange={(event) => change({ weekday: event.currentTarget.value })}
        />
      ) : null}
      {values.kind === 'HALF_DAY' ? (
        <TextInput
          label={t('calendar.endsAt')}
          placeholder="12:00"
          value={values.endsAt}
          error={attempt.fields.endsAt}
          maxLength={8}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => change({ endsAt: event.currentTarget.value })}
        />
      ) : null}
    </FormDialog>
  );
}
