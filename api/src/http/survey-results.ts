import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refusalText } from '@qinshi/domain';
import { type Request, type Response, Router } from 'express';
import { notFound, notSignedIn, Refusal } from '../graphql/errors.ts';
import { SHEET_FORMATS, SHEET_TYPES, writeSheet } from '../integrations/sheets/write-sheet.ts';
import { surveySheet } from '../modules/surveys/surveys.files.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** GET /files/surveys/<id>.xlsx and .csv: the answers of a survey as a sheet, for those who keep it. */
export function surveyResults(deps: Deps): Router {
  const router = Router();
  router.get('/:id.:format', async (request, response) => {
    response.set('Cache-Control', 'private, no-store');
    try {
      await send(deps, request, response);
    } catch (error) {
      if (response.headersSent) {
        // Half a sheet must not look like a whole one.
        response.destroy();
        if (!request.destroyed) deps.log.warn({ err: String(error) }, 'export broke off');
        return;
      }
      if (!(error instanceof Refusal)) throw error;
      const status = error.code === 'UNAUTHENTICATED' ? 401 : error.code === 'RATE_LIMITED' ? 429 : 404;
      response
        .status(status)
        .type('text')
        .send(refusalText(localeOf(request), error.reason, error.details.params));
    }
  });
  return router;
}

async function send(deps: Deps, request: Request, response: Response): Promise<void> {
  const { id = '' } = request.params;
  const format = SHEET_FORMATS.find((each) => each === request.params.format);
  // A link on another site must not make anybody take data out, nor the log say so.
  if (!format || typeof id !== 'string' || !UUID.test(id) || request.get('sec-fetch-site') === 'cross-site')
    throw notFound();
  const context = await makeContext(
    deps,
    request,
    sourceOf(request.ip, request),
    responseCookies(response, deps),
  );
  const { viewer, at } = context;
  if (!viewer || viewer.nextStep === 'CHANGE_PASSWORD') throw notSignedIn();
  await deps.rateLimits.use('listExport', viewer.account.id, at);
  const sheet = await surveySheet(context, viewer, id, format);
  response
    .type(SHEET_TYPES[format])
    .set(
      'Content-Disposition',
      `attachment; filename="survey.${format}"; filename*=UTF-8''${encodeURIComponent(`${sheet.title}.${format}`)}`,
    );
  await pipeline(Readable.from(writeSheet(sheet, format)), response);
}
