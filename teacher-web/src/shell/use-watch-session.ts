import { useSubscription } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';
import type { Session } from './session.ts';

const FOLLOW = graphql(`
  subscription WatchSession_follow {
    bindingApplicationChanged {
      id
    }
  }
`);

/**
 * Leaves for the sign-in when the session is ended elsewhere. Following something keeps the live connection open for
 * everybody, also for those who review nothing: the server sends it away together with the session.
 */
export function useWatchSession(session: Session): void {
  const router = useRouter();
  useSubscription(FOLLOW, { ignoreResults: true });
  useEffect(
    () =>
      session.watch(() => {
        void session.lost().then(() => router.invalidate());
      }),
    [session, router],
  );
}
