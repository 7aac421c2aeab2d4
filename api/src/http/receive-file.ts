import type { RefusalReason } from '@qinshi/domain';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { badInput, notSignedIn, Refusal } from '../graphql/errors.ts';
import { formatError } from '../graphql/format-error.ts';
import type { Viewer } from '../graphql/viewer.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
import { makeContext, sourceOf } from './make-context.ts';

const MAX_NAME_LENGTH = 1000;

export type FileHandler = (request: Request, response: Response, context: Context) => Promise<void>;

/** Lets a handler answer, and answers its refusals with `errors` as GraphQL has them. */
export async function answerFile(
  deps: Deps,
  request: Request,
  response: Response,
  handle: FileHandler,
): Promise<void> {
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

/** Who sends or fetches a file. @throws Refusal UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED. */
export function whoIsIn({ viewer }: Context): Viewer {
  if (!viewer) throw notSignedIn();
  if (viewer.nextStep === 'CHANGE_PASSWORD')
    throw new Refusal('PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED');
  return viewer;
}

/** What the file is called, from `?name=`. @throws Refusal BAD_INPUT FILE_NAME_INVALID. */
export function nameOf({ query: { name } }: Request): string {
  if (typeof name !== 'string' || name.length > MAX_NAME_LENGTH) throw badInput('FILE_NAME_INVALID', 'name');
  return name;
}

/**
 * The body, measured while it comes in, whatever its headers say.
 * @throws Refusal BAD_INPUT FILE_EMPTY, and `tooLarge` beyond so many bytes.
 */
export async function bodyOf(request: Request, maxBytes: number, tooLarge: () => Refusal): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  // It broke while the sender was looked up: nothing more would be heard of it.
  if (request.destroyed) throw badInput('INVALID', 'file');
  const parts: Buffer[] = [];
  let size = 0;
  await new Promise<void>((done, failed) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > maxBytes) {
        parts.length = 0;
        failed(tooLarge());
      } else parts.push(part);
    });
    request.once('end', done);
    request.once('close', () => failed(badInput('INVALID', 'file')));
  });
  if (size === 0) throw badInput('FILE_EMPTY', 'file');
  return Buffer.concat(parts, size);
}

const STATUS_OF_REASON: Partial<Record<RefusalReason, number>> = {
  FILE_TOO_LARGE: 413,
  IMPORT_FILE_TOO_LARGE: 413,
  IMPORT_FILE_TYPE: 415,
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
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

function statusOf({ reason, code }: Refusal): number {
  return STATUS_OF_REASON[reason] ?? STATUS_OF_CODE[code] ?? 400;
}
