import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const UNREAD = graphql(`
  query Unread_count {
    viewer { unreadCount }
  }
`);

const RECEIVED = graphql(`
  subscription Unread_received {
    notificationReceived { id }
  }
`);

/** How many notifications are unread, live; a list on the screen is read again with it. */
export function useUnreadCount(): number {
  const client = useApolloClient();
  const { data } = useQuery(UNREAD, { fetchPolicy: 'cache-and-network' });
  useSubscription(RECEIVED, {
    // A number that cannot be brought up to date now is right again with the next event or visit.
    onData: () =>
      void client.refetchQueries({ include: [UNREAD, 'NoticesPage_list'] }).catch(() => undefined),
  });
  return data?.viewer?.unreadCount ?? 0;
}
