import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, type ValidationRule } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { systemScope } from '../db/scope.ts';
import type { Context, Cookies } from '../graphql/context.ts';
import { tooCostly } from '../graphql/cost.ts';
import { Refusal } from '../graphql/errors.ts';
import { formatError } from '../graphql/format-error.ts';
import { DOCUMENT_LIMITS, validateDocument } from '../graphql/limits.ts';
import type { Deps } from '../use-case.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const MAX_PAYLOAD = 64 * 1024;
/** A whole school may sit behind one address. */
const MAX_SOCKETS_PER_ADDRESS = 2000;
const MAX_OPERATIONS_PER_SOCKET = 20;
const LOOK_AGAIN_EVERY = 60_000;
/** Tells the client to connect and read again: its rights changed, or events may have been missed. */
const COME_BACK = { code: 4205, reason: 'Read again' };

/** What we know of one socket. */
interface Connection extends Record<PropertyKey, unknown> {
  address: string;
  /** Ids of the sessions that its operations run under. */
  sessions: Set<string>;
  operations: Set<string>;
}

/** Somebody may sign in over HTTP only: a socket has no answer to put a cookie into. */
const NO_COOKIES: Cookies = {
  set: () => {
    throw new Refusal('BAD_INPUT', 'INVALID');
  },
  clear: () => {},
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
  const connections = new Map<WebSocket, Connection>();
  const inWords = (request: IncomingMessage, errors: readonly GraphQLError[]) =>
    errors.map((error) => formatError(error, localeOf(request), deps.log));

  const server = useServer<Record<string, unknown>, Connection>(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      async onSubscribe({ extra }, id, payload) {
        const connection = connections.get(extra.socket);
        if (!connection) return [new GraphQLError('This socket is closing.')];
        if (connection.operations.size >= MAX_OPERATIONS_PER_SOCKET)
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
        connection.operations.add(id);
        const { operationName, variables: variableValues } = payload;
        return { schema, document, contextValue, operationName, variableValues };
      },
      onComplete: ({ extra }, id) => {
        connections.get(extra.socket)?.operations.delete(id);
      },
      onNext: ({ extra }, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: inWords(extra.request, result.errors.map(ofVariables)) }
          : { ...result, errors: undefined },
      onError: ({ extra }, id, _payload, errors) => {
        connections.get(extra.socket)?.operations.delete(id);
        return inWords(extra.request, errors);
      },
    },
    sockets,
  );

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const address = clientAddress(deps, request);
    const refusal = refuseUpgrade(deps, request, address, connections);
    if (refusal) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      connections.set(opened, { address, sessions: new Set(), operations: new Set() });
      opened.once('close', () => connections.delete(opened));
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
  return error.path || error.originalError ? error : withCode(error, 'BAD_USER_INPUT');
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
function refuseUpgrade(
  { config }: Deps,
  { url, headers }: IncomingMessage,
  address: string,
  connections: Map<WebSocket, Connection>,
): string | null {
  if (url?.split('?')[0] !== '/graphql') return '404 Not Found';
  if (headers.origin && !config.allowedOrigins.includes(headers.origin)) return '403 Forbidden';
  const fromThere = [...connections.values()].filter((connection) => connection.address === address).length;
  return fromThere >= MAX_SOCKETS_PER_ADDRESS ? '429 Too Many Requests' : null;
}

/** The client's address: the hop before the proxies that we trust, as express does for HTTP. */
function clientAddress({ config }: Deps, request: IncomingMessage): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  const trusted = config.TRUSTED_PROXIES > 0 ? forwarded.at(-config.TRUSTED_PROXIES) : undefined;
  return trusted || (request.socket.remoteAddress ?? 'unknown');
}

/** Sends sockets away whose session ended or changed, at once when told and every minute otherwise. */
function watchSessions(deps: Deps, connections: Map<WebSocket, Connection>): () => void {
  const sendAway = (concerned: (connection: Connection) => boolean) => {
    for (const [socket, connection] of connections)
      if (concerned(connection)) socket.close(COME_BACK.code, COME_BACK.reason);
  };
  const ended = deps.events.subscribe('sessionEnded')[Symbol.asyncIterator]();
  const listen = async () => {
    for (let event = await ended.next(); !event.done; event = await ended.next()) {
      const { sessionId } = event.value;
      sendAway(({ sessions }) => sessions.has(sessionId));
    }
  };
  void listen();
  const stopGap = deps.events.onGap(() => sendAway(() => true));
  const timer = setInterval(() => {
    endedSessions(
      deps,
      [...connections.values()].flatMap(({ sessions }) => [...sessions]),
    ).then(
      (gone) => sendAway(({ sessions }) => [...sessions].some((id) => gone.has(id))),
      (error: Error) => deps.log.warn({ err: error.message }, 'could not look at sessions'),
    );
  }, LOOK_AGAIN_EVERY);
  return () => {
    clearInterval(timer);
    stopGap();
    void ended.return?.();
  };
}

async function endedSessions({ orm, clock }: Deps, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const at = clock.now();
  const all = `{${ids.join(',')}}`;
  const rows = await systemScope(orm.em).execute<{ id: string }[]>(
    `select id from session where id = any(?::uuid[]) and (
       revoked_at is not null or expires_at <= ? or last_used_at + idle_minutes * interval '1 minute' < ?)
     union all select id from applicant_session where id = any(?::uuid[]) and (ended_at is not null or expires_at <= ?)`,
    [all, at, at, all, at],
  );
  return new Set(rows.map(({ id }) => id));
}
