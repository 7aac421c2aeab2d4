import type { ApolloClient } from '@apollo/client';
import { goToAppOf, type SessionChannel, watchSession } from '@qinshi/web-kit';
import type { IdentityKind, Session_ViewerFragment } from '../gql/graphql.ts';
import { graphql, readFragment } from '../gql/index.ts';
import type { Api } from './apollo.ts';

const VIEWER_FIELDS = graphql(`
  fragment Session_viewer on Viewer {
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
        level
      }
    }
    nextStep
  }
`);

const VIEWER = graphql(`
  query Session_query {
    viewer {
      ...Session_viewer
    }
  }
`);

const OWN_CLASSES = graphql(`
  query Session_classes {
    viewer {
      classGroups {
        id
        name
        grade
      }
    }
  }
`);

const SWITCH_IDENTITY = graphql(`
  mutation Session_switchIdentity($id: ID!) {
    switchIdentity(id: $id) {
      nextStep
    }
  }
`);

const SIGN_OUT = graphql(`
  mutation Session_signOut {
    signOut
  }
`);

/** Who is signed in, with the classes that a teacher leads; whoever works for a whole school has these from the school. */
export interface SessionViewer extends Session_ViewerFragment {
  readonly classGroups: readonly { readonly id: string; readonly name: string; readonly grade: number }[];
}

/** The identities that this app serves; parents, students and the bureau have apps of their own. */
const STAFF_KINDS: readonly IdentityKind[] = [
  'HOMEROOM_TEACHER',
  'SUBJECT_TEACHER',
  'OFFICE',
  'SCHOOL_ADMIN',
];

/** Whether this app serves an identity. */
export function isStaff(kind: IdentityKind): boolean {
  return STAFF_KINDS.includes(kind);
}

/** Whether an identity decides on the applications of a whole school rather than of its own classes. */
export function isWholeSchool(kind: IdentityKind): boolean {
  return kind === 'OFFICE' || kind === 'SCHOOL_ADMIN';
}

/** Whether an identity decides on applications at all: subject teachers do not. */
export function mayReview(kind: IdentityKind): boolean {
  return kind === 'HOMEROOM_TEACHER' || isWholeSchool(kind);
}

/** Who is signed in, and whatever changes it. Each change reaches the other tabs of this browser. */
export class Session {
  readonly #client: ApolloClient;
  readonly #api: Api;
  readonly #channel: SessionChannel;
  #isKnown = false;
  #isLeaving = false;
  #wasEnded = false;

  constructor(api: Api, channel: SessionChannel) {
    this.#api = api;
    this.#client = api.client;
    this.#channel = channel;
  }

  /** The viewer, asked for once per session; null when nobody is signed in. */
  async viewer(): Promise<SessionViewer | null> {
    const { data } = await this.#client.query({ query: VIEWER });
    this.#isKnown = Boolean(data?.viewer);
    const viewer = readFragment(VIEWER_FIELDS, data?.viewer);
    return viewer ? { ...viewer, classGroups: await this.#classesOf(viewer) } : null;
  }

  /** Asked for on its own: during a first sign-in nothing but the own account can be read. */
  async #classesOf({ nextStep, activeIdentity: { kind } }: Session_ViewerFragment) {
    if (nextStep !== 'DONE' || !isStaff(kind) || isWholeSchool(kind)) return [];
    const { data } = await this.#client.query({ query: OWN_CLASSES });
    return data?.viewer?.classGroups ?? [];
  }

  /**
   * After a sign-in, or a step of the first one: what was known of the viewer is out of date. A teacher who was last
   * here as a parent came to work: that is changed once, now.
   */
  async entered(): Promise<void> {
    this.#wasEnded = false;
    await this.forget();
    this.#channel.tell('signed-in');
    const viewer = await this.viewer();
    if (viewer?.nextStep !== 'DONE' || isStaff(viewer.activeIdentity.kind)) return;
    const atWork = viewer.account.identities.find((identity) => isStaff(identity.kind));
    if (atWork) await this.switchIdentity(atWork);
  }

  /** Acts under another identity of the same account, in the app that serves it. */
  async switchIdentity({ id, kind }: { id: string; kind: IdentityKind }): Promise<void> {
    await this.#client.mutate({ mutation: SWITCH_IDENTITY, variables: { id } });
    if (!isStaff(kind)) return goToAppOf(kind);
    await this.forget();
    this.#channel.tell('identity-switched');
  }

  /** Ends the session of this browser. */
  async signOut(): Promise<void> {
    this.expectEnd(true);
    try {
      // It goes out even where the tab is closed in the same moment.
      await this.#client.mutate({ mutation: SIGN_OUT, context: { fetchOptions: { keepalive: true } } });
    } catch (error) {
      this.expectEnd(false);
      throw error;
    }
    await this.left();
  }

  /** The session of this browser has been ended, from here; what was typed and not sent goes with it. */
  async left(): Promise<void> {
    this.#isKnown = false;
    sessionStorage.clear();
    await this.forget();
    this.#isLeaving = false;
    this.#channel.tell('signed-out');
  }

  /**
   * The session is over, and not by a sign-out here. Drafts hold what the person typed, and whoever ended the session
   * may have lost the device: they go, too.
   */
  async lost(): Promise<void> {
    if (this.#isLeaving) return;
    // More than one thing may notice it: a question that is refused, and the live connection that was sent away.
    this.#wasEnded ||= this.#isKnown;
    this.#isKnown = false;
    sessionStorage.clear();
    await this.forget();
  }

  /** Whether the person here before was signed out by {@link lost}: then the sign-in says so. */
  get wasEnded(): boolean {
    return this.#wasEnded;
  }

  /** True before one ends one's own session: what is heard of its end is no news then. */
  expectEnd(isExpected: boolean): void {
    this.#isLeaving = isExpected;
  }

  /**
   * Notices that the session was ended elsewhere, while something on the page follows the live connection. Returns
   * the function that stops watching.
   */
  watch(onEnded: () => void): () => void {
    return watchSession(this.#api.live, {
      isSignedIn: async () => {
        const { data } = await this.#client.query({ query: VIEWER, fetchPolicy: 'no-cache' });
        return Boolean(data?.viewer);
      },
      onEnded,
    });
  }

  /** Drops everything that was read so far, and the live connection of the former session. */
  async forget(): Promise<void> {
    await this.#client.clearStore();
    this.#api.live.renew();
  }
}
