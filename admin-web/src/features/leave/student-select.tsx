import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type PersonOption, PersonSelect } from '../../forms/person-select.tsx';
import { searchOf } from '../../forms/staff-select.tsx';
import { graphql } from '../../gql/index.ts';

const StudentSelect_query = graphql(`
  query StudentSelect($schoolId: ID!, $search: String) {
    students(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: CLASS, direction: ASC }) {
      nodes {
        id
        name
        classGroup {
          id
          name
        }
      }
    }
  }
`);

interface StudentSelectProps {
  readonly schoolId: string;
  readonly label: string;
  readonly value: PersonOption | null;
  readonly error?: string | undefined;
  readonly onChange: (person: PersonOption | null) => void;
}

/** A pupil of the school. */
export function StudentSelect({ schoolId, value, ...rest }: StudentSelectProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(searchOf(typed, value), 250);
  const { data, previousData } = useQuery(StudentSelect_query, { variables: { schoolId, search } });
  const found = (data ?? previousData)?.students.nodes ?? [];
  const options = found.map(({ id, name, classGroup }) => ({ id, name, note: classGroup?.name ?? null }));
  return <PersonSelect {...rest} value={value} options={options} onSearch={setTyped} />;
}
