import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { type PersonOption, PersonSelect } from './person-select.tsx';

const StaffSelect_query = graphql(`
  query StaffSelect($schoolId: ID!, $search: String) {
    staff(school: $schoolId, first: 20, page: 1, search: $search, sort: { field: NAME, direction: ASC }) {
      nodes {
        id
        name
        title
      }
    }
  }
`);

interface StaffSelectProps {
  readonly schoolId: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: PersonOption | null;
  readonly error?: string | undefined;
  readonly onChange: (person: PersonOption | null) => void;
}

/** Somebody in post at a school. */
export function StaffSelect({ schoolId, value, ...rest }: StaffSelectProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(searchOf(typed, value), 250);
  const { data, previousData } = useQuery(StaffSelect_query, { variables: { schoolId, search } });
  const found = (data ?? previousData)?.staff.nodes ?? [];
  const options = found.map(({ id, name, title }) => ({ id, name, note: title ?? null }));
  return <PersonSelect {...rest} value={value} options={options} onSearch={setTyped} />;
}

/** The text of whoever is chosen stands in the box and is no search. */
export function searchOf(typed: string, value: PersonOption | null): string | null {
  const text = typed.replace(/（.*$/, '').trim();
  return text === '' || text === value?.name ? null : text;
}
