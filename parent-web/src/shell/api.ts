import { GRAPHQL_ENDPOINT, hasReason, type LiveClient, REQUEST_HEADERS } from '@qinshi/web-kit';
import { offlineExchange } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { Client, fetchExchange, mapExchange, type OperationContext, subscriptionExchange } from 'urql';
import { cacheRules } from './cache.ts';
import {
  childrenIn,
  forgetChildren,
  isChildUnknown,
  keepChildren,
  keptChildren,
  losesChild,
} from './children-kept.ts';
import { recordAnswer, recordSilence } from './reachability.ts';

/** How a session is ended: the request goes out even where the tab is closed in the same moment. */
export const LAST_REQUEST: Partial<OperationContext> = {
  fetch: (input, init) => fetchAndRecord(input, { ...init, keepalive: true }),
};

/** One connection to the API with what it remembers; a change of person ends it and starts another. */
export interface Api {
  client: Client;
  /** The live connection, made when it is first asked for. */
  live: () => Promise<LiveClient>;
  /** Notes that somebody is signed in, so that the end of their session is noticed. */
  noteSignedIn: () => void;
  /** Whether somebody was noted to be signed in. */
  isSignedIn: () => boolean;
  /** Closes the connection and wipes what was kept on this device for reading offline. */
  forget: () => Promise<void>;
}

/** Children's data are kept on the device no longer than this many days. */
const KEPT_DAYS = 7;

/**
 * @param onSessionLost called when the person who was signed in is so no more
 * @param onChildLost called when data of a child are to leave this device; the connection is to be forgotten then
 */
export function createApi(onSessionLost: () => void, onChildLost: () => void): Api {
  const storage = makeDefaultStorage({ idbName: 'qinshi-parent', maxAge: KEPT_DAYS });
  let isSignedIn = false;
  let isForgotten = false;
  // Answers that arrive after the person has gone are not kept.
  const writeData: typeof storage.writeData = async (delta) => {
    if (!isForgotten) await storage.writeData(delta);
  };
  let opened: Promise<LiveClient> | null = null;
  const live = () => {
    opened ??= import('./live-client.ts').then(({ openLiveClient }) => openLiveClient());
    return opened;
  };
  const client = new Client({
    url: GRAPHQL_ENDPOINT,
    fetchOptions: () => ({
      // Cookies ride along; the header is what the API's CSRF guard looks for.
      credentials: 'same-origin',
      // Words that the API gives are in the language of the page, whatever the browser's own is.
      headers: { ...REQUEST_HEADERS, 'accept-language': document.documentElement.lang },
    }),
    preferGetMethod: false,
    fetch: fetchAndRecord,
    exchanges: [
      mapExchange({
        onResult: ({ operation, data, error }) => {
          if (operation.kind !== 'query' || isForgotten) return;
          const { studentId } = operation.variables as { studentId?: unknown };
          const isUnknown = isChildUnknown(error);
          if (losesChild(keptChildren(), { data, studentId, isUnknown })) return onChildLost();
          const children = childrenIn(data);
          if (children) keepChildren(children);
        },
        onError: (error) => {
          // An applicant without an account was never signed in; the wizard deals with that by itself.
          if (isSignedIn && hasReason(error, 'NOT_SIGNED_IN')) onSessionLost();
        },
      }),
      offlineExchange({ storage: { ...storage, writeData }, ...cacheRules }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables, operationName }) => ({
          subscribe: (sink) => {
            let stop: (() => void) | null = null;
            let isWanted = true;
            live().then(
              ({ client: socket }) => {
                if (isWanted) stop = socket.subscribe({ query, variables, operationName }, sink);
              },
              (error: unknown) => sink.error(error),
            );
            return {
              unsubscribe: () => {
                isWanted = false;
                stop?.();
              },
            };
          },
        }),
      }),
    ],
  });
  return {
    client,
    live,
    noteSignedIn: () => {
      isSignedIn = true;
    },
    isSignedIn: () => isSignedIn,
    forget: async () => {
      isForgotten = true;
      forgetChildren();
      await Promise.all([opened?.then(({ client: socket }) => socket.dispose()), storage.clear()]);
    },
  };
}

const fetchAndRecord: typeof fetch = async (input, init) => {
  try {
    const response = await fetch(input, init);
    recordAnswer();
    return response;
  } catch (error) {
    // A request that the page itself broke off says nothing about the connection.
    if (!init?.signal?.aborted) recordSilence();
    throw error;
  }
};
