import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import type { CookieName, Cookies } from '../graphql/context.ts';

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

/** Sets and clears our cookies on an answer: HttpOnly, SameSite=Lax, Secure wherever there is https. */
export function responseCookies(response: Response, secure: boolean): Cookies {
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    set: (name, token, expires) => {
      response.cookie(fullName(name, secure), token, { ...options, expires });
    },
    clear: (name) => {
      response.clearCookie(fullName(name, secure), options);
    },
  };
}
