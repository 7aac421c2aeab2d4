import { formatTaipeiTime, refusalText } from '@qinshi/domain';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Context } from '../graphql/context.ts';
import { Refusal } from '../graphql/errors.ts';
import { renderErrorPage } from '../integrations/oidc/error-page.ts';
import {
  type Asking,
  approveQuestion,
  consentQuestion,
  denyQuestion,
  enterQuestion,
} from '../modules/oidc/consent.service.ts';
import { finishOutside } from '../modules/oidc/outside-return.service.ts';
import { callbackUrl } from '../modules/oidc/outside-sign-in.service.ts';
import { PlatformProvider } from '../modules/oidc/platform-provider.ts';
import { networkOf } from '../network.ts';
import type { Deps } from '../use-case.ts';
import { readCookie, responseCookies } from './cookies.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';

const STATUS: Partial<Record<Refusal['code'], number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** /oidc/…: the way back from outside providers, the questions of connected systems, and the protocol itself. */
export function openidConnect(deps: Deps): Router {
  const platform = new PlatformProvider(deps, ({ request, response }, code) => {
    const { locals } = response as Response;
    return renderErrorPage({ locale: localeOf(request), code, nonce: String(locals.nonce) });
  });
  const contextOf = (request: Request, response: Response) =>
    makeContext(deps, request, sourceOf(request.ip, request), responseCookies(response, deps));

  const router = Router();
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/callback', async (request, response) => {
    const answer = new URL(callbackUrl(deps));
    answer.search = URL.parse(request.originalUrl, answer.origin)?.search ?? '';
    const token = readCookie(request, 'outside', deps.config.secureCookies);
    response.redirect(303, await finishOutside(await contextOf(request, response), answer, token));
  });

  const question =
    (answer: (context: Context, asking: Asking) => Promise<unknown>): RequestHandler =>
    async (request, response) => {
      const context = await contextOf(request, response);
      const provider = await platform.current();
      const uid = String(request.params.uid);
      try {
        const body = await answer(context, { provider, exchange: { request, response }, uid });
        if (typeof body === 'string') response.redirect(303, body);
        else response.json(body);
      } catch (error) {
        refuse(request, response, error);
      }
    };
  const redirectTo = (answer: typeof approveQuestion) => (context: Context, asking: Asking) =>
    answer(context, asking).then((address) => ({ redirectTo: address }));
  router.get('/interaction/:uid.json', question(consentQuestion));
  router.get('/interaction/:uid', question(enterQuestion));
  router.post('/interaction/:uid/approve', question(redirectTo(approveQuestion)));
  router.post('/interaction/:uid/deny', question(redirectTo(denyQuestion)));

  router.post('/token', async (request, response, next) => {
    try {
      await deps.rateLimits.use('oidcToken', networkOf(request.ip ?? 'unknown'), deps.clock.now());
      next();
    } catch (error) {
      refuse(request, response, error);
    }
  });
  router.all('/auth', async (request, response, next) => {
    try {
      await deps.rateLimits.use('oidcAuth', networkOf(request.ip ?? 'unknown'), deps.clock.now());
      next();
    } catch (error) {
      refuseWithPage(request, response, error);
    }
  });
  router.use(async (request, response) => {
    const provider = await platform.current();
    const { viewer } = await contextOf(request, response);
    await provider.handle({ request, response }, viewer?.session.id ?? null);
  });
  return router;
}

/** A refusal in the form that the apps know from everywhere else. @throws whatever is none. */
function refuse(request: Request, response: Response, error: unknown): void {
  const { status, message, code, reason } = tell(request, response, error);
  response.status(status).json({ errors: [{ message, extensions: { code, reason } }] });
}

/** The same as a page: here a person is looking. @throws whatever is no refusal. */
function refuseWithPage(request: Request, response: Response, error: unknown): void {
  const { status, message } = tell(request, response, error);
  const { nonce } = response.locals;
  const page = { locale: localeOf(request), code: 'temporarily_unavailable', nonce: String(nonce), message };
  response.status(status).type('html').send(renderErrorPage(page));
}

/** What a refusal says; when to come again goes into the answer's headers. */
function tell(request: Request, response: Response, error: unknown) {
  if (!(error instanceof Refusal)) throw error;
  const { code, reason, details } = error;
  const { retryAt } = details;
  if (retryAt)
    response.set('Retry-After', String(Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 1000))));
  const retryTime = retryAt ? formatTaipeiTime(retryAt) : '';
  const message = refusalText(localeOf(request), reason, { retryTime });
  return { status: STATUS[code] ?? 400, message, code, reason };
}
