import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate, termLabel, termRange } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { TermsPage_TermFragment as Term } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';

const TermForm_save = graphql(`
  mutation TermForm_save($input: SaveTermInput!) {
    saveTerm(input: $input) {
      ...TermsPage_term
    }
  }
`);

interface TermFormProps {
  /** The one whose dates change; the next one without it. */
  readonly term: Term | undefined;
  /** The newest there is: the next one is proposed. */
  readonly newest: Term | undefined;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** What the calendar says of the next semester; the bureau moves the days. */
function proposed(newest: Term | undefined) {
  const semester = newest?.semester === 1 ? 2 : 1;
  const schoolYear = newest ? newest.schoolYear + (semester === 1 ? 1 : 0) : 115;
  return { schoolYear, semester, ...termRange(schoolYear, semester) };
}

/** School year, semester and days of one semester. */
export function TermForm({ term, newest, onClose, onSaved }: TermFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [save] = useMutation(TermForm_save);
  const [begin] = useState(() => term ?? proposed(newest));
  const [year, setYear] = useState(String(begin.schoolYear));
  const [semester, setSemester] = useState(begin.semester === 1 ? 1 : 2);
  const [from, setFrom] = useState(shortDate(begin.startsOn));
  const [to, setTo] = useState(shortDate(begin.endsOn));
  const schoolYear = /^\d{2,3}$/.test(year.trim()) ? Number(year) : null;

  const submit = () => {
    const [startsOn, endsOn] = [parseDate(from), parseDate(to)];
    if (schoolYear === null || !startsOn || !endsOn)
      return attempt.refuse({
        ...(schoolYear === null && { schoolYear: t('terms.yearInvalid') }),
        ...(!startsOn && { startsOn: t('form.dayInvalid') }),
        ...(!endsOn && { endsOn: t('form.dayInvalid') }),
      });
    void attempt.attempt(async () => {
      const known = term ? { id: term.id, version: term.version } : {};
      await save({ variables: { input: { ...known, schoolYear, semester, startsOn, endsOn } } });
      const name = termLabel(schoolYear, semester === 1 ? 1 : 2, locale);
      notifications.show({ color: 'green', message: t('terms.saved', { name }) });
      onSaved();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t(term ? 'terms.change' : 'terms.add')}
      lead={t('terms.formLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['schoolYear', 'semester', 'startsOn', 'endsOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('terms.schoolYear')}
        description={t('terms.schoolYearHelp')}
        inputMode="numeric"
        value={year}
        error={attempt.fields.schoolYear}
        autoComplete="off"
        onChange={(event) => setYear(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('terms.semester')}
        value={String(semester)}
        error={attempt.fields.semester}
        data={([1, 2] as const).map((value) => ({
          value: String(value),
          label: t(`terms.semester${value}`),
        }))}
        onChange={(event) => setSemester(event.currentTarget.value === '1' ? 1 : 2)}
      />
      <DayField label={t('terms.startsOn')} value={from} error={attempt.fields.startsOn} onChange={setFrom} />
      <DayField label={t('terms.endsOn')} value={to} error={attempt.fields.endsOn} onChange={setTo} />
    </FormDialog>
  );
}
