import {
  createLiveClient,
  GRAPHQL_ENDPOINT,
  hasReason,
  type LiveClient,
  REQUEST_HEADERS,
  websocketUrl,
} from '@qinshi/web-kit';
import { offlineExchange } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { cacheRules } from './cache.ts';
import { recordAnswer, recordSilence } from './reachability.ts';

/** One connection to the API with what it remembers; a change of person ends it and starts another. */
export interface Api {
  client: Client;
  live: LiveClient;
  /** Closes the connection and wipes what was kept on this device for reading offline. */
  forget: () => Promise<void>;
}

/** Children's data are kept on the device no longer than this many days. */
const KEPT_DAYS = 7;

/**
 * @param onSessionLost called when the API says that nobody is signed in (any more)
 */
export function createApi(onSessionLost: () => void): Api {
  const storage = makeDefaultStorage({ idbName: 'qinshi-parent', maxAge: KEPT_DAYS });
  const live = createLiveClient(websocketUrl());
  const client = new Client({
    url: GRAPHQL_ENDPOINT,
    // Cookies ride along; the header is what the API's CSRF guard looks for.
    fetchOptions: { credentials: 'same-origin', headers: REQUEST_HEADERS },
    preferGetMethod: false,
    fetch: fetchAndRecord,
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (hasReason(error, 'NOT_SIGNED_IN')) onSessionLost();
        },
      }),
      offlineExchange({ storage, ...cacheRules }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables, operationName }) => ({
          subscribe: (sink) => ({
            unsubscribe: live.client.subscribe({ query, variables, operationName }, sink),
          }),
        }),
      }),
    ],
  });
  return {
    client,
    live,
    forget: async () => {
      await Promise.all([live.client.dispose(), storage.clear()]);
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
