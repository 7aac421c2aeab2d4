import { broadcastSession, type SessionEvent } from '@qinshi/web-kit';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Provider } from 'urql';
import { type Api, createApi } from './api.ts';

interface Session {
  api: Api;
  /** The person or identity behind the cookie has changed here: forget everything, start afresh, tell the other tabs. */
  changed: (event: SessionEvent) => Promise<void>;
  /** The session was ended elsewhere: forget everything, and say so where one signs in again. */
  end: () => Promise<void>;
  /** Whether the person here before was signed out by {@link end}. */
  wasEnded: boolean;
  /** True before one ends one's own session: what follows is no news then. */
  expectEnd: (isExpected: boolean) => void;
  /** The password just used to sign in, kept in memory for the forced change that follows; gone after a reload. */
  firstPassword: { take: () => string | undefined; keep: (password: string | undefined) => void };
}

const SessionContext = createContext<Session | null>(null);

/** @throws Error outside {@link SessionProvider} */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

const channel = broadcastSession();

/**
 * Holds the one API connection. A change of person replaces it together with its cache, so that nothing of
 * the person before can show.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [generation, setGeneration] = useState(0);
  const restart = useRef<() => Promise<void>>(async () => undefined);
  const end = useRef<() => Promise<void>>(async () => undefined);
  const open = () =>
    createApi(
      () => void end.current(),
      () => void restart.current(),
    );
  const [api, setApi] = useState(() => open());
  const password = useRef<string | undefined>(undefined);
  const [wasEnded, setWasEnded] = useState(false);
  const isExpected = useRef(false);

  restart.current = async () => {
    await api.forget();
    setApi(open());
    setGeneration((number) => number + 1);
  };
  end.current = async () => {
    if (isExpected.current) return;
    // Drafts hold what the person typed; whoever ended the session may have lost the device.
    sessionStorage.clear();
    setWasEnded(true);
    await restart.current();
  };

  useEffect(() => channel.listen(() => void restart.current()), []);

  const changed = useCallback(async (event: SessionEvent) => {
    channel.tell(event);
    setWasEnded(false);
    await restart.current();
    isExpected.current = false;
  }, []);

  const session = useMemo<Session>(
    () => ({
      api,
      changed,
      end: () => end.current(),
      wasEnded,
      expectEnd: (next) => {
        isExpected.current = next;
      },
      firstPassword: {
        take: () => password.current,
        keep: (typed) => {
          password.current = typed;
        },
      },
    }),
    [api, changed, wasEnded],
  );

  return (
    <SessionContext.Provider value={session}>
      <Provider key={generation} value={api.client}>
        {children}
      </Provider>
    </SessionContext.Provider>
  );
}
