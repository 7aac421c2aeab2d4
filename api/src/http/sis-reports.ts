import { type Request, type Response, Router } from 'express';
import type { Context } from '../graphql/context.ts';
import { notFound } from '../graphql/errors.ts';
import { SHEET_FORMATS, SHEET_TYPES } from '../integrations/sheets/write-sheet.ts';
import { sisReport } from '../modules/sis-import/sis-report.files.ts';
import type { Deps } from '../use-case.ts';
import { answerFile, whoIsIn } from './receive-file.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** GET /files/sis-reports/:id.csv and .xlsx: every row of an import and what became of it, sent while it is read. */
export function sisReports(deps: Deps): Router {
  const router = Router();
  router.get('/:id.:format', (request, response) => answerFile(deps, request, response, send));
  return router;
}

async function send({ params }: Request, response: Response, context: Context): Promise<void> {
  whoIsIn(context);
  const id = String(params.id);
  if (!UUID.test(id)) throw notFound();
  const format = SHEET_FORMATS.find((each) => each === params.format);
  if (!format) throw notFound();
  const chunks = await sisReport(context, id, format);
  response.attachment(`import-${id.slice(-12)}.${format}`).type(SHEET_TYPES[format]);
  for await (const chunk of chunks) {
    if (response.destroyed) return;
    if (!response.write(chunk))
      await new Promise((ready) => response.once('drain', ready).once('close', ready));
  }
  response.end();
}
