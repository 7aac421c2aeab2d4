import { useQuery, useSubscription } from 'urql';
import { graphql } from '../gql/index.ts';
import { useMissedNews } from './use-missed-news.ts';

const NotificationNews_unread = graphql(`
  query NotificationNews_unread {
    viewer { unreadCount }
  }
`);
const NotificationNews_received = graphql(`
  subscription NotificationNews_received {
    notificationReceived { id kind }
  }
`);

/** How many notifications are unread, live. */
export function useUnreadCount(): number {
  const [{ data }, reread] = useQuery({
    query: NotificationNews_unread,
    requestPolicy: 'cache-and-network',
  });
  // The cache takes it from there: count and lists are read again.
  useSubscription({ query: NotificationNews_received });
  useMissedNews(() => reread({ requestPolicy: 'network-only' }));
  return data?.viewer?.unreadCount ?? 0;
}
