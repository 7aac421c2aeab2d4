import { skipToken, useQuery } from '@apollo/client/react';
import { SearchSelect } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';

export const PUPILS = graphql(`
  query PupilField_query($class: ID!) {
    classGroup(id: $class) {
      id
      name
      students {
        id
        name
        seatNumber
      }
    }
  }
`);

interface PupilFieldProps {
  readonly classGroup: string | null;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error: string | undefined;
}

/** A pupil of a class, by seat number or name. */
export function PupilField({ classGroup, value, onChange, error }: PupilFieldProps) {
  const { t } = useTranslation();
  const { data } = useQuery(PUPILS, classGroup ? { variables: { class: classGroup } } : skipToken);
  const pupils = data?.classGroup?.students ?? [];
  return (
    <SearchSelect
      label={t('leave.form.pupil')}
      placeholder={t('leave.form.choosePupil')}
      options={pupils.map(({ id, name, seatNumber }) => ({
        value: id,
        label: `${String(seatNumber ?? '–').padStart(2, '0')} ${name}`,
      }))}
      value={pupils.some(({ id }) => id === value) ? value : null}
      onChange={onChange}
      nothingFound={t('states.nothingFound')}
      disabled={!classGroup}
      {...(error && { error })}
    />
  );
}
