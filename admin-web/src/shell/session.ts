import type { ApolloClient } from '@apollo/client';
import { broadcastSession, type LiveClient, type SessionEvent, watchSession } from '@qinshi/web-kit';
import { createContext, useContext } from 'react';
import type { IdentityKind, Session_ViewerFragment, SessionQuery } from '../gql/graphql.ts';
import { graphql, readFragment } from '../gql/index.ts';

/** Who is signed in, as every screen of this app needs to know it. */
const Session_viewer = graphql(`
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

const Session_switchIdentity = graphql(`
  mutation Session_switchIdentity($id: ID!) {
    switchIdentity(id: $id) {
      ...Session_viewer
    }
  }
`);

const Session_signOut = graphql(`
  mutation Session_signOut {
    signOut
  }
`);

export type SessionViewer = Session_ViewerFragment;
/** A viewer as queries and mutations return it, its fields still masked. */
type ViewerAnswer = NonNullable<SessionQuery['viewer']>;

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
  let isKnown = false;
  let wasEnded = false;
  let isLeaving = false;

  async function replace(viewer: ViewerAnswer | null, event: SessionEvent): Promise<void> {
    isKnown = viewer !== null;
    wasEnded = false;
    isLeaving = false;
    await client.clearStore();
    client.writeQuery({ query: Session_query, data: { __typename: 'Query', viewer } });
    live.renew();
    channel.tell(event);
  }

  async function switchTo(id: string): Promise<ViewerAnswer | null> {
    const { data } = await client.mutate({ mutation: Session_switchIdentity, variables: { id } });
    return data?.switchIdentity ?? null;
  }

  return {
    /** The viewer; null when nobody is signed in. Asks the API once and remembers. */
    async viewer(): Promise<SessionViewer | null> {
      const { data } = await client.query({ query: Session_query });
      isKnown = Boolean(data?.viewer);
      return readFragment(Session_viewer, data?.viewer) ?? null;
    },
    /**
     * Somebody signed in here, or took a step of the first sign-in. Who is a teacher or parent as well should not have
     * to look for the identity that this app is for.
     */
    async entered(): Promise<void> {
      const { data } = await client.query({ query: Session_query, fetchPolicy: 'no-cache' });
      const answer = data?.viewer ?? null;
      const viewer = readFragment(Session_viewer, answer);
      const fitting = viewer?.account.identities.find(fitsThisApp);
      if (viewer?.nextStep !== 'DONE' || fitsThisApp(viewer.activeIdentity) || !fitting)
        return replace(answer, 'signed-in');
      await replace(await switchTo(fitting.id), 'signed-in');
    },
    /** Acts under another identity of the same account, if this app is for it; answers which one it is now. */
    async switchIdentity(id: string): Promise<SessionViewer['activeIdentity'] | null> {
      const answer = await switchTo(id);
      const active = readFragment(Session_viewer, answer)?.activeIdentity ?? null;
      if (active && fitsThisApp(active)) await replace(answer, 'identity-switched');
      return active;
    },
    /** Ends the session of this browser. */
    async signOut(): Promise<void> {
      isLeaving = true;
      try {
        // It goes out even where the tab is closed in the same moment.
        await client.mutate({ mutation: Session_signOut, context: { fetchOptions: { keepalive: true } } });
      } catch (error) {
        isLeaving = false;
        throw error;
      }
      await replace(null, 'signed-out');
    },
    /** The session of this browser has been ended, from here. */
    left: () => replace(null, 'signed-out'),
    /**
     * The session is over, and not by a sign-out here; the other tabs find out by themselves. Drafts hold what the
     * person typed, and whoever ended the session may have lost the device: they go, too.
     */
    async lost(): Promise<void> {
      if (isLeaving) return;
      // More than one thing may notice it: a question that is refused, and the live connection that was sent away.
      wasEnded ||= isKnown;
      isKnown = false;
      sessionStorage.clear();
      await client.clearStore();
      client.writeQuery({ query: Session_query, data: { __typename: 'Query', viewer: null } });
    },
    /** Whether the person here before was signed out by {@link lost}: then the sign-in says so. */
    get wasEnded(): boolean {
      return wasEnded;
    },
    /** True before one ends one's own session: what is heard of its end is no news then. */
    expectEnd(isExpected: boolean): void {
      isLeaving = isExpected;
    },
    /**
     * Notices that the session was ended elsewhere, while something on the page follows the live connection.
     * Returns the function that stops watching.
     */
    watch: (onEnded: () => void) =>
      watchSession(live, {
        isSignedIn: async () => {
          const { data } = await client.query({ query: Session_query, fetchPolicy: 'no-cache' });
          return Boolean(data?.viewer);
        },
        onEnded,
      }),
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
