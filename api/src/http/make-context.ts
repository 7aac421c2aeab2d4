import type { IncomingMessage } from 'node:http';
import { LOCALES, type Locale } from '@qinshi/domain';
import type { Context, Cookies } from '../graphql/context.ts';
import { makeLoaders } from '../graphql/loaders.ts';
import { applicantOfToken } from '../modules/binding/applicant.service.ts';
import { viewerOfToken } from '../modules/identity/sessions.ts';
import type { Deps, RequestSource } from '../use-case.ts';
import { readCookie } from './cookies.ts';

/** The context of one request or socket operation: who its cookies say it is, now. */
export async function makeContext(
  deps: Deps,
  request: IncomingMessage,
  source: RequestSource,
  cookies: Cookies,
): Promise<Context> {
  const secure = deps.config.secureCookies;
  const sessionToken = readCookie(request, 'session', secure);
  const applicantToken = readCookie(request, 'applicant', secure);
  const locale = localeOf(request);

  async function now(isUse: boolean) {
    const at = deps.clock.now();
    const em = deps.orm.em.fork();
    const viewer = sessionToken ? await viewerOfToken(em, sessionToken, at, { isUse }) : null;
    const applicant = applicantToken ? await applicantOfToken(em, applicantToken, at) : null;
    return { at, em, viewer, applicant, loaders: makeLoaders(em, at) };
  }

  const context: Context = {
    deps,
    source,
    cookies,
    locale,
    ...(await now(true)),
    refresh: async () => {
      Object.assign(context, await now(false));
    },
  };
  return context;
}

/** The language a client asks for; ours otherwise. */
export function localeOf(request: IncomingMessage): Locale {
  const wanted = request.headers['accept-language']?.toLowerCase() ?? '';
  return wanted.startsWith('en') ? 'en' : LOCALES[0];
}

/** Where a request came from; express has applied the number of proxies we trust. */
export function sourceOf(address: string | undefined, request: IncomingMessage): RequestSource {
  return { address: address ?? 'unknown', userAgent: request.headers['user-agent'] ?? null };
}
