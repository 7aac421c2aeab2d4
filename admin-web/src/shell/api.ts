import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import {
  createLiveClient,
  GRAPHQL_ENDPOINT,
  isSignedOut,
  type LiveClient,
  REQUEST_HEADERS,
  websocketUrl,
} from '@qinshi/web-kit';
import { OperationTypeNode } from 'graphql';

/** The connection to the API: queries and mutations over HTTP, subscriptions over one WebSocket. */
export interface Api {
  readonly client: ApolloClient;
  readonly live: LiveClient;
}

/**
 * @param onSessionLost called when the API says that nobody is signed in (any more)
 */
export function createApi(onSessionLost: () => void): Api {
  const live = createLiveClient(websocketUrl());
  const sessionLost = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSessionLost();
  });
  const transport = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(live.client),
    new HttpLink({ uri: GRAPHQL_ENDPOINT, headers: REQUEST_HEADERS, credentials: 'same-origin' }),
  );
  const client = new ApolloClient({
    link: ApolloLink.from([sessionLost, transport]),
    cache: new InMemoryCache({
      typePolicies: {
        // Objects without an id of their own: screens that ask for different parts of them must not drop each other's.
        BindingStatistics: { merge: true },
        Viewer: { merge: true },
      },
    }),
    // Rows are shown from memory at once and brought up to date behind it.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return { client, live };
}
