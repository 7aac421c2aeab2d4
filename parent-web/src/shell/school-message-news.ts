import { useSubscription } from 'urql';
import { graphql } from '../gql/index.ts';

const SchoolMessageNews_recalled = graphql(`
  subscription SchoolMessageNews_recalled {
    messageRecalled
  }
`);

/** Messages that are taken back vanish from the cache, and with it from every screen. */
export function useRecalledMessages(): void {
  useSubscription({ query: SchoolMessageNews_recalled });
}
