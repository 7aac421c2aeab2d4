import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Locale } from '@qinshi/domain';
import { json, type Request, type RequestHandler, Router } from 'express';
import { GraphQLError, type GraphQLSchema, parse, type ValidationRule, validate } from 'graphql';
import { isPoolExhausted } from '../db/busy.ts';
import type { Context } from '../graphql/context.ts';
import { tooCostly } from '../graphql/cost.ts';
import { BUSY_RETRY_SECONDS, busy } from '../graphql/errors.ts';
import { formatError, withoutSuggestion } from '../graphql/format-error.ts';
import { DOCUMENT_LIMITS } from '../graphql/limits.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
import { gateOf, readersByToken } from './gate-readers.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const BODY_LIMIT = '256kb';

/** POST /graphql, with the limits of the WebSocket beside it. */
export async function graphqlOverHttp(
  deps: Deps,
  schema: GraphQLSchema,
  rules: ValidationRule[],
  trusted: TrustedDocuments,
): Promise<{ router: Router; stop(): Promise<void> }> {
  const production = deps.config.QINSHI_MODE === 'production';
  // Errors are put into words where Apollo knows no request any more; this carries its language there.
  const language = new AsyncLocalStorage<Locale>();
  const server = new ApolloServer<Context>({
    schema,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // Ours, below: theirs asks for the header of those, too, who bring no cookie.
    csrfPrevention: false,
    validationOptions: { maxErrors: DOCUMENT_LIMITS.errors },
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: (_, error) => {
      const told = production && error instanceof GraphQLError ? withoutSuggestion(error) : error;
      return formatError(told, language.getStore() ?? 'zh-TW', deps.log);
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costLimit(schema),
      statusForOlderClients,
    ],
  });
  await server.start();
  const router = Router();
  router.use((request, response, next) => {
    response.set('Cache-Control', 'no-store');
    language.run(localeOf(request), next);
  });
  router.use(
    readersByToken(deps),
    noForgery(deps),
    json({ limit: BODY_LIMIT }),
    trustedDocumentsOnly(deps, trusted),
    withinLimits(deps, schema, rules),
    expressMiddleware(server, {
      context: ({ req, res }) =>
        makeContext(deps, req, sourceOf(req.ip, req), responseCookies(res, deps), gateOf(res)).catch(asBusy),
    }),
  );
  return { router, stop: () => server.stop() };
}

/** Before Apollo, which knows no refusal at this place: what a plugin throws there would be a fault of ours. */
function trustedDocumentsOnly({ log }: Deps, trusted: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    // Only programs of ours that a school has set up hold a token; they write their own documents.
    if (gateOf(response)) return next();
    try {
      for (const source of sourcesOf(request)) trusted.check(source);
    } catch (error) {
      response.status(400).json({ errors: [formatError(error, localeOf(request), log)] });
      return;
    }
    next();
  };
}

/**
 * A form or link of another site cannot send JSON or a header of its own without asking the browser first. Whoever
 * brings no cookie brings nobody's rights, so there is nothing to forge (programs, the GraphQL-over-HTTP audits).
 */
function noForgery({ log }: Deps): RequestHandler {
  return (request, response, next) => {
    const {
      cookie,
      'x-apollo-operation-name': name,
      'apollo-require-preflight': preflight,
    } = request.headers;
    if (!cookie || name || preflight || request.is('application/json')) return next();
    const refused = new GraphQLError('Send application/json, or the header Apollo-Require-Preflight.', {
      extensions: { code: 'BAD_REQUEST' },
    });
    response.status(400).json({ errors: [formatError(refused, localeOf(request), log)] });
  };
}

function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, request: { variables, operationName } }) {
        const refusal = tooCostly(schema, document, { variables, operationName });
        if (refusal) throw refusal;
      },
    }),
  };
}

/** Before Apollo, whose own rules take their time with documents that ours refuse at a glance. */
function withinLimits({ log }: Deps, schema: GraphQLSchema, rules: ValidationRule[]): RequestHandler {
  return (request, response, next) => {
    const errors = sourcesOf(request).flatMap((source) => beyondLimits(schema, source, rules));
    if (errors.length === 0) return next();
    const isNew = takesNewAnswers(request.headers.accept);
    response
      .status(isNew ? 400 : 200)
      .type(isNew ? NEW_ANSWERS : 'application/json')
      .send(JSON.stringify({ errors: errors.map((error) => formatError(error, localeOf(request), log)) }));
  };
}

function beyondLimits(
  schema: GraphQLSchema,
  source: string,
  rules: ValidationRule[],
): readonly GraphQLError[] {
  try {
    const document = parse(source, { maxTokens: DOCUMENT_LIMITS.tokens });
    return validate(schema, document, rules, { maxErrors: DOCUMENT_LIMITS.errors });
  } catch {
    // What cannot be read is Apollo's to say.
    return [];
  }
}

function sourcesOf({ body, query }: Request): string[] {
  return [body?.query, query.query].filter((source) => typeof source === 'string');
}

/** Who somebody is could not be found out, because every connection was in use: 503, to come again. @throws always. */
function asBusy(error: unknown): never {
  if (!isPoolExhausted(error)) throw error;
  const headers = new HeaderMap([['retry-after', BUSY_RETRY_SECONDS]]);
  const refusal = busy();
  throw new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { http: { status: 503, headers } },
  });
}

const NEW_ANSWERS = 'application/graphql-response+json';
const takesNewAnswers = (accept: string | undefined) => accept?.includes(NEW_ANSWERS) ?? false;

const REFUSED_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP, 6.4.1: to clients that accept application/json only, a well-formed request is answered 200, also
 * when its document is refused; they could take another status for a proxy's.
 */
const statusForOlderClients: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { http, body } }) {
      if (body.kind !== 'single' || takesNewAnswers(request.http?.headers.get('accept'))) return;
      const code = body.singleResult.errors?.[0]?.extensions?.code;
      if (http.status === 400 && typeof code === 'string' && REFUSED_DOCUMENT.has(code)) http.status = 200;
    },
  }),
};
