import type { RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { systemScope } from '../db/scope.ts';
import { Refusal } from '../graphql/errors.ts';
import { formatError } from '../graphql/format-error.ts';
import type { GateReader } from '../modules/attendance/gate-reader.entity.ts';
import { readerOfToken } from '../modules/attendance/gate-requests.ts';
import type { Deps } from '../use-case.ts';
import { localeOf, sourceOf } from './make-context.ts';

const BEARER = /^Bearer ([\w-]{1,100})$/;

/**
 * Requests of readers at gates, which bring a token instead of a cookie. A token that does not hold is refused here, before
 * its batch is read; cookies beside a token count for nothing.
 */
export function readersByToken(deps: Deps): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return next();
    try {
      const token = BEARER.exec(authorization)?.[1] ?? '';
      const asked = { deps, at: deps.clock.now(), source: sourceOf(request.ip, request) };
      response.locals.gate = await systemScope(deps.orm.em).transactional((em) =>
        readerOfToken({ ...asked, em }, token),
      );
      next();
    } catch (error) {
      if (!(error instanceof Refusal)) return next(error);
      const status = error.code === 'RATE_LIMITED' ? 429 : 401;
      const told = new GraphQLError(error.message, { originalError: error });
      response.status(status).json({ errors: [formatError(told, localeOf(request), deps.log)] });
    }
  };
}

/** The reader that has shown its token; null for everybody else. */
export function gateOf({ locals }: Response): GateReader | null {
  return (locals.gate as GateReader | undefined) ?? null;
}
