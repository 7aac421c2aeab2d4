import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const TODAY = graphql(`
  query Today_query {
    viewer {
      today
    }
  }
`);

/** Today by the school's clock rather than this computer's; undefined until it is known. */
export function useToday(): string | undefined {
  const { data } = useQuery(TODAY, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  return data?.viewer?.today;
}
