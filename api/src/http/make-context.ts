import type { IncomingMessage } from 'node:http';
import { LOCALES, type Locale } from '@qinshi/domain';
import { scoped, systemScope } from '../db/scope.ts';
import type { Context, Cookies } from '../graphql/context.ts';
import { makeLoaders } from '../graphql/loaders.ts';
import { scopeOf } from '../graphql/row-scope.ts';
import type { GateReader } from '../modules/attendance/gate-reader.entity.ts';
import { applicantOfToken } from '../modules/binding/applicant.service.ts';
import { viewerOfToken } from '../modules/identity/sessions.ts';
import { networkOf } from '../network.ts';
import type { Deps, RequestSource } from '../use-case.ts';
import { readCookie } from './cookies.ts';

type Who = Pick<Context, 'viewer' | 'applicant'>;

/**
 * How long a socket's operation takes for true who somebody is. Whatever ends or changes a session, children or classes
 * sends the sockets away at once (watch-sessions.ts); this is for what nobody told, as the day on which an employment ends.
 */
const KNOWN_FOR_MS = 30_000;

/**
 * The context of one request or socket operation: who its cookies say it is, now; or the reader at a gate that has shown
 * its token, whose cookies nobody looks at.
 */
export async function makeContext(
  deps: Deps,
  request: IncomingMessage,
  source: RequestSource,
  cookies: Cookies,
  gate: GateReader | null = null,
): Promise<Context> {
  const secure = deps.config.secureCookies;
  const sessionToken = readCookie(request, 'session', secure);
  const applicantToken = readCookie(request, 'applicant', secure);
  const locale = localeOf(request);

  let known: { who: Who; since: number } | undefined;

  async function now(isUse: boolean) {
    const at = deps.clock.now();
    const since = performance.now();
    if (!known || since - known.since > KNOWN_FOR_MS) known = { who: await whoIs(at, isUse), since };
    const { who } = known;
    const em = scoped(deps.orm.em.fork(), scopeOf({ ...who, gate, at }));
    return { ...who, gate, at, em, loaders: makeLoaders(em, at) };
  }

  /** Who somebody is has to be found out before it is known whose rows may be read: one transaction of the system's. */
  async function whoIs(at: Date, isUse: boolean): Promise<Who> {
    if (gate || (!sessionToken && !applicantToken)) return { viewer: null, applicant: null };
    return systemScope(deps.orm.em).transactional(async (tx) => ({
      viewer: sessionToken ? await viewerOfToken(tx, sessionToken, at, { isUse }) : null,
      applicant: applicantToken ? await applicantOfToken(tx, applicantToken, at) : null,
    }));
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
export function sourceOf(ip: string | undefined, request: IncomingMessage): RequestSource {
  const address = ip ?? 'unknown';
  return { address, network: networkOf(address), userAgent: request.headers['user-agent'] ?? null };
}
