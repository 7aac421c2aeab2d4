import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import type { CookieName, Cookies } from '../graphql/context.ts';
import type { Deps } from '../use-case.ts';

/** `__Host-` binds a cookie to this origin and to https; on plain http (localhost) browsers refuse it. */
function fullName(name: CookieName, secure: boolean): string {
  return secure ? `__Host-qinshi-${name}` : `qinshi-${name}`;
}

/** The token in a request's cookie, or null. */
export function readCookie(request: IncomingMessage, name: CookieName, secure: boolean): string | null {
  const wanted = `${fullName(name, secure)}=`;
  const found = (request.headers.cookie ?? '').split(/;\s*/).find((pair) => pair.startsWith(wanted));
  return found ? found.slice(wanted.length) : null;
}

/**
 * Sets and clears our cookies on an answer: HttpOnly, SameSite=Lax, Secure wherever there is https. They last as long by the
 * browser's clock as by ours, which in a demo may show another day.
 */
export function responseCookies(
  response: Response,
  { config, clock, log }: Pick<Deps, 'config' | 'clock' | 'log'>,
): Cookies {
  const secure = config.secureCookies;
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    set: (name, token, expiresAt) => {
      const expires = new Date(Date.now() + expiresAt.getTime() - clock.now().getTime());
      response.cookie(fullName(name, secure), token, { ...options, expires });
    },
    clear: (name) => {
      response.clearCookie(fullName(name, secure), options);
    },
    onceSent: (work) => {
      // Also when the client has gone meanwhile and nothing could be sent.
      response.once('close', () => {
        work().catch((error: Error) => log.warn({ err: error.message }, 'could not follow up an answer'));
      });
    },
  };
}
