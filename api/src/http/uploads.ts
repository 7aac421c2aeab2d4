import { type Request, type Response, Router } from 'express';
import type { Context } from '../graphql/context.ts';
import { badInput, notFound } from '../graphql/errors.ts';
import { UPLOAD_MAX_BYTES } from '../integrations/uploads/clean-file.ts';
import { whileArriving } from '../modules/files/arrivals.ts';
import { attachmentOf } from '../modules/files/attachments.ts';
import { keepUpload, mayUpload, readUpload } from '../modules/files/uploads.service.ts';
import type { Deps } from '../use-case.ts';
import { attachmentReaders } from './attachment-readers.ts';
import { answerFile, bodyOf, nameOf, whoIsIn } from './receive-file.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * POST /files/uploads?name=…: the raw bytes of one file, answered with its Attachment (201) or with `errors` as
 * GraphQL has them. GET /files/uploads/:id: the file. Both are for people who are signed in and past their first
 * password; applicants have nothing to attach.
 */
export function uploads(deps: Deps): Router {
  const router = Router();
  router.post('/', (request, response) => answerFile(deps, request, response, receive));
  router.get('/:id', (request, response) => answerFile(deps, request, response, send));
  return router;
}

async function receive(request: Request, response: Response, context: Context): Promise<void> {
  const viewer = whoIsIn(context);
  const name = nameOf(request);
  const upload = await whileArriving(viewer.account.id, context.at, async () => {
    await mayUpload(context, viewer);
    const bytes = await bodyOf(request, UPLOAD_MAX_BYTES, () => badInput('FILE_TOO_LARGE', 'file'));
    return keepUpload(context, viewer, { name, bytes });
  });
  response.status(201).json(attachmentOf(upload));
}

async function send({ params }: Request, response: Response, context: Context): Promise<void> {
  whoIsIn(context);
  const id = String(params.id);
  if (!UUID.test(id)) throw notFound();
  const { upload, bytes } = await readUpload(context, id, attachmentReaders);
  response
    .attachment(upload.name)
    // After the name, from whose ending express would guess.
    .type(upload.contentType)
    .send(bytes);
}
