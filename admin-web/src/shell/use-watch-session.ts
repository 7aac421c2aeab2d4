import { useSubscription } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';
import { useSession } from './session.ts';

const WatchSession_follow = graphql(`
  subscription WatchSession_follow {
    bindingApplicationChanged {
      id
    }
  }
`);

/**
 * Leaves for the sign-in when the session is ended elsewhere. Following something keeps the live connection open on
 * every page, also on those that show nothing live: the server sends it away together with the session.
 */
export function useWatchSession(): void {
  const session = useSession();
  const router = useRouter();
  useSubscription(WatchSession_follow, { ignoreResults: true });
  useEffect(
    () =>
      session.watch(() => {
        void session.lost().then(() => router.invalidate());
      }),
    [session, router],
  );
}
