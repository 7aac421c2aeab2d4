import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';

const SchoolOfSource_query = graphql(`
  query SchoolOfSource {
    schools {
      id
      name
    }
  }
`);

interface SchoolOfSourceProps {
  readonly value: string | null;
  readonly onChange: (schoolId: string | null) => void;
}

/** The one school whose records a service brings; none for a service of the whole city. */
export function SchoolOfSource({ value, onChange }: SchoolOfSourceProps) {
  const { t } = useTranslation();
  const { data } = useQuery(SchoolOfSource_query);
  return (
    <Select
      label={t('sisImport.school')}
      description={t('sisSources.schoolHelp')}
      placeholder={t('sisImport.wholeCity')}
      data={(data?.schools ?? []).map((school) => ({ value: school.id, label: school.name }))}
      value={value}
      searchable
      clearable
      limit={50}
      nothingFoundMessage={t('rosterClients.noSchool')}
      onChange={onChange}
    />
  );
}
