import { type Request, type Response, Router } from 'express';
import type { Context } from '../graphql/context.ts';
import { whileArriving } from '../modules/files/arrivals.ts';
import {
  admitImportFile,
  importFileTooLarge,
  keepImportFile,
} from '../modules/files/import-files.service.ts';
import type { Deps } from '../use-case.ts';
import { answerFile, bodyOf, nameOf, whoIsIn } from './receive-file.ts';

/**
 * POST /files/imports?name=…: the raw bytes of one table or archive that somebody at a school means to import, answered
 * with `{ id, name, kind, size }` (201) or with `errors` as GraphQL has them. An operation that imports takes the id;
 * nobody fetches the file again.
 */
export function importFiles(deps: Deps): Router {
  const router = Router();
  router.post('/', (request, response) => answerFile(deps, request, response, receive));
  return router;
}

async function receive(request: Request, response: Response, context: Context): Promise<void> {
  const viewer = whoIsIn(context);
  const name = nameOf(request);
  const file = await whileArriving(viewer.account.id, context.at, async () => {
    const { kind, maxBytes } = await admitImportFile(context, viewer, name);
    const bytes = await bodyOf(request, maxBytes, () => importFileTooLarge(kind));
    return keepImportFile(context, viewer, { kind, name, bytes });
  });
  response.status(201).json({ id: file.id, name: file.name, kind: file.kind, size: file.size });
}
