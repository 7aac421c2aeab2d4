import { formatTaipeiTime, refusalText } from '@qinshi/domain';
import { type Request, type Response, Router } from 'express';
import type { Context } from '../graphql/context.ts';
import { Refusal } from '../graphql/errors.ts';
import { myDataJson, myDataPdf } from '../modules/data-rights/my-data.files.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';

/** GET /files/my-data.json and .pdf: a copy of everything that is held about whoever is signed in. */
export function myDataCopies(deps: Deps): Router {
  const router = Router();
  router.get('/my-data.json', (request, response) =>
    send(deps, request, response, { extension: 'json', type: 'application/json', make: myDataJson }),
  );
  router.get('/my-data.pdf', (request, response) =>
    send(deps, request, response, { extension: 'pdf', type: 'application/pdf', make: myDataPdf }),
  );
  return router;
}

interface Copy {
  extension: string;
  type: string;
  make(context: Context): Promise<Buffer>;
}

async function send(
  deps: Deps,
  request: Request,
  response: Response,
  { extension, type, make }: Copy,
): Promise<void> {
  const cookies = responseCookies(response, deps);
  const context = await makeContext(deps, request, sourceOf(request.ip, request), cookies);
  // The first password leads to nothing but its change.
  if (context.viewer?.nextStep === 'CHANGE_PASSWORD') context.viewer = null;
  response.set('Cache-Control', 'private, no-store');
  try {
    const bytes = await make(context);
    response.attachment(`my-data.${extension}`).type(type).send(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, reason, details } = error;
    const retryTime = details.retryAt ? formatTaipeiTime(details.retryAt) : '';
    response
      .status(code === 'RATE_LIMITED' ? 429 : 401)
      .type('text')
      .send(refusalText(localeOf(request), reason, { retryTime }));
  }
}
