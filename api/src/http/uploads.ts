import type { RefusalReason } from '@qinshi/domain';
import { type Request, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { badInput, notFound, notSignedIn, Refusal } from '../graphql/errors.ts';
import { formatError } from '../graphql/format-error.ts';
import type { Viewer } from '../graphql/viewer.ts';
import { UPLOAD_MAX_BYTES } from '../integrations/uploads/clean-file.ts';
import { whileArriving } from '../modules/files/arrivals.ts';
import { attachmentOf } from '../modules/files/attachments.ts';
import { keepUpload, mayUpload, readUpload } from '../modules/files/uploads.service.ts';
import type { Deps } from '../use-case.ts';
import { attachmentReaders } from './attachment-readers.ts';
import { responseCookies } from './cookies.ts';
import { makeContext, sourceOf } from './make-context.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MAX_NAME_LENGTH = 1000;

/**
 * POST /files/uploads?name=…: the raw bytes of one file, answered with its Attachment (201) or with `errors` as
 * GraphQL has them. GET /files/uploads/:id: the file. Both are for people who are signed in and past their first
 * password; applicants have nothing to attach.
 */
export function uploads(deps: Deps): Router {
  const router = Router();
  router.post('/', (request, response) => answer(deps, request, response, receive));
  router.get('/:id', (request, response) => answer(deps, request, response, send));
  return router;
}

type Handler = (request: Request, response: Response, context: Context) => Promise<void>;

async function answer(deps: Deps, request: Request, response: Response, handle: Handler): Promise<void> {
  const source = sourceOf(request.ip, request);
  const context = await makeContext(deps, request, source, responseCookies(response, deps));
  response.set('Cache-Control', 'private, no-store');
  try {
    await handle(request, response, context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What is still on its way is read and dropped: a browser shows no answer before it has sent everything.
    request.resume();
    const words = new GraphQLError(error.message, { originalError: error });
    response.status(statusOf(error)).json({ errors: [formatError(words, context.locale, deps.log)] });
  }
}

async function receive(request: Request, response: Response, context: Context): Promise<void> {
  const viewer = whoIsIn(context);
  const { name } = request.query;
  if (typeof name !== 'string' || name.length > MAX_NAME_LENGTH) throw badInput('FILE_NAME_INVALID', 'name');
  const upload = await whileArriving(viewer.account.id, context.at, async () => {
    await mayUpload(context, viewer);
    return keepUpload(context, viewer, { name, bytes: await bodyOf(request) });
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

function whoIsIn({ viewer }: Context): Viewer {
  if (!viewer) throw notSignedIn();
  if (viewer.nextStep === 'CHANGE_PASSWORD')
    throw new Refusal('PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED');
  return viewer;
}

/** The body, measured while it comes in, whatever its headers say. @throws Refusal BAD_INPUT FILE_TOO_LARGE, REQUIRED. */
async function bodyOf(request: Request): Promise<Buffer> {
  const tooLarge = () => badInput('FILE_TOO_LARGE', 'file');
  if (Number(request.headers['content-length'] ?? 0) > UPLOAD_MAX_BYTES) throw tooLarge();
  // It broke while the sender was looked up: nothing more would be heard of it.
  if (request.destroyed) throw badInput('INVALID', 'file');
  const parts: Buffer[] = [];
  let size = 0;
  await new Promise<void>((done, failed) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > UPLOAD_MAX_BYTES) {
        parts.length = 0;
        failed(tooLarge());
      } else parts.push(part);
    });
    request.once('end', done);
    request.once('close', () => failed(badInput('INVALID', 'file')));
  });
  if (size === 0) throw badInput('REQUIRED', 'file');
  return Buffer.concat(parts, size);
}

const STATUS_OF_REASON: Partial<Record<RefusalReason, number>> = {
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_TYPE_MISMATCH: 415,
  STORAGE_FULL: 507,
  STORAGE_UNAVAILABLE: 503,
};
const STATUS_OF_CODE: Partial<Record<Refusal['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

function statusOf({ reason, code }: Refusal): number {
  return STATUS_OF_REASON[reason] ?? STATUS_OF_CODE[code] ?? 400;
}
