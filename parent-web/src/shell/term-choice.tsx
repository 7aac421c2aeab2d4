import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../gql/index.ts';

const TermChoice_query = graphql(`
  query TermChoice_query {
    viewer { today }
    terms { id schoolYear semester startsOn }
  }
`);

interface TermChoiceProps {
  /** Id of the term looked at; null for the school year so far. */
  value: string | null;
  onChange: (term: string | null) => void;
}

/** 學年度與學期: which term’s records are shown. */
export function TermChoice({ value, onChange }: TermChoiceProps) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: TermChoice_query });
  const today = data?.viewer?.today;
  // Nothing is recorded yet of what has not begun.
  const begun = (data?.terms ?? []).filter(({ startsOn }) => !today || startsOn <= today);
  const choices = [
    { value: '', label: t('records.thisYear') },
    ...begun.map(({ id, schoolYear, semester }) => ({
      value: id,
      label: t('records.termName', { year: schoolYear, semester }),
    })),
  ];
  return (
    <>
      <NativeSelect
        className="qs-no-print"
        label={t('records.term')}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        data={choices}
      />
      <p className="qs-print-only">{choices.find((choice) => choice.value === (value ?? ''))?.label}</p>
    </>
  );
}
