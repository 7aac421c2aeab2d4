import type { ApolloClient } from '@apollo/client';
import { broadcastSession, type LiveClient, type SessionEvent } from '@qinshi/web-kit';
import { createContext, useContext } from 'react';
import type { IdentityKind, Session_ViewerFragment, SessionQuery } from '../gql/graphql.ts';
import { graphql, readFragment } from '../gql/index.ts';

/** Who is signed in, as every screen of this app needs to know it. */
export const Session_viewer = graphql(`
  fragment Session_viewer on Viewer {
    nextStep
    account {
      id
      username
      name
      email
      phone
      identities {
        id
        kind
        label
      }
    }
    activeIdentity {
      id
      kind
      label
      school {
        id
        name
      }
    }
  }
`);

const Session_query = graphql(`
  query Session {
    viewer {
      ...Session_viewer
    }
  }
`);

export type SessionViewer = Session_ViewerFragment;
/** A viewer as queries and mutations return it, its fields still masked. */
export type ViewerAnswer = NonNullable<SessionQuery['viewer']>;

const FITTING: readonly IdentityKind[] = ['BUREAU_ADMIN', 'SCHOOL_ADMIN', 'OFFICE'];

/** Whether an identity works in this app at all. */
export function fitsThisApp(identity: { readonly kind: IdentityKind }): boolean {
  return FITTING.includes(identity.kind);
}

export type Session = ReturnType<typeof createSession>;

/**
 * The signed-in state of this tab. The cookie is the truth; here is what the API last said about it.
 * A change in another tab reloads this one, so that nothing of the person before can stay on the screen.
 */
export function createSession(client: ApolloClient, live: LiveClient) {
  const channel = broadcastSession();
  let password: string | undefined;

  async function replace(viewer: ViewerAnswer | null, event: SessionEvent): Promise<void> {
    await client.clearStore();
    client.writeQuery({ query: Session_query, data: { __typename: 'Query', viewer } });
    live.renew();
    channel.tell(event);
  }

  return {
    /** The viewer; null when nobody is signed in. Asks the API once and remembers. */
    async viewer(): Promise<SessionViewer | null> {
      const { data } = await client.query({ query: Session_query });
      return readFragment(Session_viewer, data?.viewer) ?? null;
    },
    /** Somebody signed in here. The password stays in memory only for the forced change that may follow. */
    async signedIn(viewer: ViewerAnswer, typedPassword: string): Promise<void> {
      password = typedPassword;
      await replace(viewer, 'signed-in');
    },
    /** A step of the first sign-in is done. */
    async advanced(viewer: ViewerAnswer): Promise<void> {
      password = undefined;
      await replace(viewer, 'signed-in');
    },
    async identitySwitched(viewer: ViewerAnswer): Promise<void> {
      await replace(viewer, 'identity-switched');
    },
    async signedOut(): Promise<void> {
      password = undefined;
      await replace(null, 'signed-out');
    },
    /** The API said that the session is over; the other tabs find out by themselves. */
    async lost(): Promise<void> {
      await client.clearStore();
      client.writeQuery({ query: Session_query, data: { __typename: 'Query', viewer: null } });
    },
    typedPassword: () => password,
    followOtherTabs: () => channel.listen(() => window.location.reload()),
  };
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** @throws Error outside {@link SessionProvider} */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}
