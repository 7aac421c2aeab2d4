import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import {
  createLiveClient,
  GRAPHQL_ENDPOINT,
  isSignedOut,
  type LiveClient,
  REQUEST_HEADERS,
  websocketUrl,
} from '@qinshi/web-kit';
import { OperationTypeNode } from 'graphql';

/** The app's connection to the API. */
export interface Api {
  readonly client: ApolloClient;
  readonly live: LiveClient;
}

/**
 * Queries and mutations over HTTP, subscriptions over the live connection, one normalised cache.
 *
 * @param onSignedOut called when the API answers that the session is over
 */
export function createApi(onSignedOut: () => void): Api {
  const live = createLiveClient(websocketUrl());
  const http = new HttpLink({ uri: GRAPHQL_ENDPOINT, headers: { ...REQUEST_HEADERS } });
  const errors = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  const client = new ApolloClient({
    link: ApolloLink.from([
      errors,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(live.client),
        http,
      ),
    ]),
    cache: new InMemoryCache({
      typePolicies: {
        // Without an id of its own: what is asked of it in one place must not drop what was asked in another.
        Viewer: { merge: true },
        // Nobody else's, and read as a whole: what came last replaces what was there.
        LeaveRequest: { fields: { days: { merge: false }, steps: { merge: false } } },
        // Ids of questions and sections are a survey's own: a copy has the same ones.
        SurveyQuestion: { keyFields: false },
        SurveySection: { keyFields: false },
        Survey: {
          fields: { answers: { merge: false }, missing: { merge: false }, results: { merge: false } },
        },
        // One pupil's day is one thing, whether a board, a roll call or an event tells it.
        ClassBoardRow: { keyFields: ['student', ['id'], 'day', ['date']] },
        ClassGroup: { fields: { board: { merge: true } } },
        Query: {
          fields: {
            bindingApplications: relayStylePagination(['status', 'classGroup', 'search']),
            leaveRequests: relayStylePagination(['status', 'awaitingMe', 'classGroup']),
            surveys: relayStylePagination(['status']),
          },
        },
      },
    }),
    // The API takes the documents of its clients and nothing beside them.
    enhancedClientAwareness: { transport: false },
  });
  live.onReconnected(() => {
    void client.refetchQueries({ include: 'active' });
  });
  return { client, live };
}
