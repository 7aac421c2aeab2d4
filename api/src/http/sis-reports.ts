import { type Request, type Response, Router } from 'express';
import type { Context } from '../graphql/context.ts';
import { notFound } from '../graphql/errors.ts';
import { sisReport } from '../modules/sis-import/sis-report.files.ts';
import type { Deps } from '../use-case.ts';
import { answerFile, whoIsIn } from './receive-file.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** GET /files/sis-reports/:id.csv: every row of an import and what became of it, sent while it is read. */
export function sisReports(deps: Deps): Router {
  const router = Router();
  router.get('/:id.csv', (request, response) => answerFile(deps, request, response, send));
  return router;
}

async function send({ params }: Request, response: Response, context: Context): Promise<void> {
  whoIsIn(context);
  const id = String(params.id);
  if (!UUID.test(id)) throw notFound();
  const lines = await sisReport(context, id);
  response.attachment(`import-${id.slice(-12)}.csv`).type('text/csv; charset=utf-8');
  for await (const line of lines) {
    if (response.destroyed) return;
    if (!response.write(line))
      await new Promise((ready) => response.once('drain', ready).once('close', ready));
  }
  response.end();
}
