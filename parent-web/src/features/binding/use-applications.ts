import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';

const Applications_query = graphql(`
  query Applications_query {
    myBindingApplications { id status }
  }
`);

/**
 * Whether this applicant has anything on the progress page; undefined until known.
 *
 * @param options.pause while nobody has been identified
 */
export function useHasApplications(options: { pause: boolean; fresh: boolean }) {
  const [{ data, error, fetching }, reread] = useQuery({
    query: Applications_query,
    requestPolicy: options.fresh ? 'network-only' : 'cache-first',
    pause: options.pause,
  });
  return {
    hasApplications: data?.myBindingApplications.some(({ status }) => status !== 'CANCELLED'),
    error,
    fetching,
    reread: () => reread({ requestPolicy: 'network-only' }),
  };
}
