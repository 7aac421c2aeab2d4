import { type ComponentType, createContext, useContext } from 'react';

/** What the account pages tell and ask the session of the app that shows them. */
export interface AccountSession {
  /** The session here before was ended elsewhere: the sign-in says so. */
  readonly wasEnded: boolean;
  /** Somebody signed in, or took a step of the first sign-in: who it is has to be read anew. */
  entered(): Promise<void>;
  /** Ends the session of this browser. */
  signOut(): Promise<void>;
  /** The session of this browser has been ended, from here. */
  left(): Promise<void>;
  /** True before one ends one's own session: what is heard of its end is no news then. */
  expectEnd(isExpected: boolean): void;
}

/** The app around the account pages. */
export interface AccountHost {
  /** As the API names it when somebody goes to an outside provider and comes back. */
  readonly app: 'ADMIN' | 'TEACHER';
  /** Where it is mounted, e.g. `/admin`. */
  readonly base: string;
  /** Stands above the pages of those who are not signed in. */
  readonly productName: string;
  readonly session: AccountSession;
  /** Names the page in the tab. */
  readonly PageTitle: ComponentType<{ readonly title: string }>;
}

const HostContext = createContext<AccountHost | null>(null);
export const AccountHostProvider = HostContext.Provider;

/** @throws Error outside {@link AccountHostProvider} */
export function useAccountHost(): AccountHost {
  const host = useContext(HostContext);
  if (!host) throw new Error('useAccountHost needs an AccountHostProvider above it');
  return host;
}
