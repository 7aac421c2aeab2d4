import { useQuery } from '@apollo/client/react';
import { type IsoDate, toTaipeiDate } from '@qinshi/domain';
import { graphql } from '../gql/index.ts';

const Today_query = graphql(`
  query Today {
    viewer {
      today
    }
  }
`);

/** A page that stays open over midnight goes on with the day. */
const EVERY_MS = 10 * 60 * 1000;

/** Keeps {@link useToday} right, while the frame around all pages is there. */
export function useKeepToday(): void {
  useQuery(Today_query, { pollInterval: EVERY_MS });
}

/** Today by the school's clock rather than this computer's; by this computer's until it is known. */
export function useToday(): IsoDate {
  const { data } = useQuery(Today_query, { fetchPolicy: 'cache-first' });
  return data?.viewer?.today ?? toTaipeiDate(new Date());
}
