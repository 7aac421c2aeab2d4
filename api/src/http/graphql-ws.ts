import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, type ValidationRule } from 'graphql';
import { MessageType, stringifyMessage } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context, Cookies } from '../graphql/context.ts';
import { tooCostly } from '../graphql/cost.ts';
import { Refusal } from '../graphql/errors.ts';
import { formatError, withoutSuggestion } from '../graphql/format-error.ts';
import { DOCUMENT_LIMITS, validateDocument } from '../graphql/limits.ts';
import type { Deps } from '../use-case.ts';
import { Connections } from './connections.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { watchSessions } from './watch-sessions.ts';

const MAX_PAYLOAD = 64 * 1024;
const MAX_OPERATIONS_PER_SOCKET = 20;
/** Clients try again later, less and less often; one of the person's other sockets may have closed by then. */
const TOO_MANY = { code: 1013, reason: 'Too many connections of one person' };

/** Somebody may sign in over HTTP only: a socket has no answer to put a cookie into. */
const NO_COOKIES: Cookies = {
  set: () => {
    throw new Refusal('BAD_INPUT', 'INVALID');
  },
  clear: () => {},
  onceSent: () => {},
};

/** WebSocket /graphql (graphql-transport-ws): the same documents, limits and words for errors as over HTTP. */
export function graphqlOverWebSocket(
  deps: Deps,
  httpServer: Server,
  schema: GraphQLSchema,
  rules: ValidationRule[],
  trusted: TrustedDocuments,
): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  const connections = new Connections();
  const { QINSHI_MODE } = deps.config;
  const inWords = (request: IncomingMessage, errors: readonly GraphQLError[]) =>
    errors
      .map((error) => (QINSHI_MODE === 'production' ? withoutSuggestion(error) : error))
      .map((error) => formatError(error, localeOf(request), deps.log));

  const server = useServer(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      async onConnect({ extra }) {
        const source = sourceOf(clientAddress(deps, extra.request), extra.request);
        const { viewer, applicant } = await makeContext(deps, extra.request, source, NO_COOKIES);
        const person = viewer ? viewer.account.id : (applicant?.id ?? null);
        if (!connections.admit(extra.socket, person)) extra.socket.close(TOO_MANY.code, TOO_MANY.reason);
      },
      async onSubscribe({ extra, subscriptions }, _id, payload) {
        const connection = connections.get(extra.socket);
        if (!connection) return [new GraphQLError('This socket is closing.')];
        // This one is among them already, before anything was waited for.
        if (Object.keys(subscriptions).length > MAX_OPERATIONS_PER_SOCKET)
          return [new GraphQLError('Too many operations.')];
        const document = readDocument(payload.query, trusted);
        if (document instanceof GraphQLError) return [document];
        const errors = validateDocument(schema, document, rules);
        if (errors.length > 0) return errors;
        const costly = tooCostly(schema, document, payload);
        if (costly) return [costly];
        const source = sourceOf(connection.address, extra.request);
        const contextValue = await makeContext(deps, extra.request, source, NO_COOKIES);
        for (const session of sessionsOf(contextValue)) connection.sessions.add(session);
        const { operationName, variables: variableValues } = payload;
        return { schema, document, contextValue, operationName, variableValues };
      },
      // The protocol has no word for it: whoever reads after this one misses nothing between reading and listening.
      onOperation({ extra }, id, _payload, _args, result) {
        if (Symbol.asyncIterator in result)
          extra.socket.send(stringifyMessage({ type: MessageType.Ping, payload: { listening: id } }));
      },
      onNext: ({ extra }, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: inWords(extra.request, result.errors.map(ofVariables)) }
          : { ...result, errors: undefined },
      onError: ({ extra }, _id, _payload, errors) => inWords(extra.request, errors),
    },
    sockets,
  );

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const address = clientAddress(deps, request);
    const refusal = refuseUpgrade(deps, request) ?? connections.refuse(address);
    if (refusal) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      connections.open(opened, address);
      sockets.emit('connection', opened, request);
    });
  };
  httpServer.on('upgrade', upgrade);
  const stopWatching = watchSessions(deps, connections);
  return {
    async stop() {
      stopWatching();
      httpServer.off('upgrade', upgrade);
      await server.dispose();
    },
  };
}

function readDocument(query: string, trusted: TrustedDocuments): DocumentNode | GraphQLError {
  try {
    trusted.check(query);
    return parse(query, { maxTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) return new GraphQLError('The document cannot be read.');
    return withCode(error, 'GRAPHQL_PARSE_FAILED');
  }
}

/** What goes wrong before any field is reached is wrong in the variables: Apollo's code for it, as over HTTP. */
function ofVariables(error: GraphQLError): GraphQLError {
  return error.path ? error : withCode(error, 'BAD_USER_INPUT');
}

function withCode(
  { message, nodes, source, positions, extensions }: GraphQLError,
  code: string,
): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}

function sessionsOf({ viewer, applicant }: Context): string[] {
  return [viewer?.session.id, applicant?.id].filter((id) => id !== undefined);
}

/** Why an upgrade is refused, as an HTTP status; null when it is not. */
function refuseUpgrade({ config }: Deps, { url, headers }: IncomingMessage): string | null {
  if (url?.split('?')[0] !== '/graphql') return '404 Not Found';
  return headers.origin && !config.allowedOrigins.includes(headers.origin) ? '403 Forbidden' : null;
}

/** The client's address: the hop before the proxies that we trust, as express does for HTTP. */
function clientAddress({ config }: Deps, request: IncomingMessage): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  const trusted = config.TRUSTED_PROXIES > 0 ? forwarded.at(-config.TRUSTED_PROXIES) : undefined;
  return trusted || (request.socket.remoteAddress ?? 'unknown');
}
