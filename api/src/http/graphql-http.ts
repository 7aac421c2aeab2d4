import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Locale } from '@qinshi/domain';
import { json, type RequestHandler, Router } from 'express';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { formatError } from '../graphql/format-error.ts';
import { DOCUMENT_LIMITS } from '../graphql/limits.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
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
    csrfPrevention: true,
    validationRules: rules,
    validationOptions: { maxErrors: DOCUMENT_LIMITS.errors },
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: (_, error) => formatError(error, language.getStore() ?? 'zh-TW', deps.log),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await server.start();
  const router = Router();
  router.use((request, _, next) => language.run(localeOf(request), next));
  router.use(
    json({ limit: BODY_LIMIT }),
    trustedDocumentsOnly(deps, trusted),
    expressMiddleware(server, {
      context: ({ req, res }) =>
        makeContext(deps, req, sourceOf(req.ip, req), responseCookies(res, deps.config.secureCookies)),
    }),
  );
  return { router, stop: () => server.stop() };
}

/** Before Apollo, which knows no refusal at this place: what a plugin throws there would be a fault of ours. */
function trustedDocumentsOnly({ log }: Deps, trusted: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    const sources = [request.body?.query, request.query.query].filter((source) => typeof source === 'string');
    try {
      for (const source of sources) trusted.check(source);
    } catch (error) {
      response.status(400).json({ errors: [formatError(error, localeOf(request), log)] });
      return;
    }
    next();
  };
}
