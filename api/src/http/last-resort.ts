import { randomBytes } from 'node:crypto';
import { refusalText } from '@qinshi/domain';
import type { ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { isPoolExhausted } from '../db/busy.ts';
import { BUSY_RETRY_SECONDS, busy } from '../graphql/errors.ts';
import { formatError } from '../graphql/format-error.ts';
import type { Deps } from '../use-case.ts';
import { localeOf } from './make-context.ts';

/**
 * What no handler answered: a body that is too large or no JSON is the client's fault; that everybody came at once is
 * nobody's, and told so that they come again; the rest is ours.
 */
export function lastResort({ log }: Pick<Deps, 'log'>): ErrorRequestHandler {
  return (error: { status?: number; stack?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    if (isPoolExhausted(error)) {
      const refusal = busy();
      const words = new GraphQLError(refusal.message, { originalError: refusal });
      response.status(503).set('Retry-After', BUSY_RETRY_SECONDS);
      response.json({ errors: [formatError(words, localeOf(request), log)] });
      return;
    }
    const status = error.status && error.status < 500 ? error.status : 500;
    const reference = randomBytes(4).toString('hex');
    if (status === 500) log.error({ reference, err: { stack: error.stack } }, 'request failed');
    const code = status === 500 ? 'INTERNAL' : 'BAD_INPUT';
    const reason = status === 413 ? 'TOO_LARGE' : code === 'INTERNAL' ? 'INTERNAL' : 'INVALID';
    const message = refusalText(localeOf(request), reason, { reference });
    response.status(status).json({ errors: [{ message, extensions: { code, reason } }] });
  };
}
