import { refusalText } from '@qinshi/domain';
import { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { Refusal } from '../graphql/errors.ts';
import { bindingForm, bindingSignature } from '../modules/binding/binding.files.ts';
import { surveyFormPdf } from '../modules/surveys/surveys.files.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
import { importFiles } from './import-files.ts';
import { exportsOfLists } from './list-exports.ts';
import { localeOf, makeContext, sourceOf } from './make-context.ts';
import { myDataCopies } from './my-data.ts';
import { sisReports } from './sis-reports.ts';
import { surveyResults } from './survey-results.ts';
import { uploads } from './uploads.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** GET /files/…: what is not GraphQL. Each read asks the same policies, with the same cookies. */
export function files(deps: Deps, schema: GraphQLSchema): Router {
  const router = Router();
  router.use('/uploads', uploads(deps));
  router.use('/imports', importFiles(deps));
  router.use('/exports', exportsOfLists(deps, schema));
  router.use('/sis-reports', sisReports(deps));
  router.use('/surveys', surveyResults(deps));
  router.use(myDataCopies(deps));
  router.get('/binding-forms/:name.pdf', (request, response) =>
    send(deps, request, response, { type: 'application/pdf', read: bindingForm, inline: false }),
  );
  router.get('/survey-forms/:name.pdf', (request, response) =>
    send(deps, request, response, {
      ...{ type: 'application/pdf', read: surveyFormPdf, inline: false },
      name: 'survey-form',
    }),
  );
  router.get('/signatures/:name.png', (request, response) =>
    send(deps, request, response, { type: 'image/png', read: bindingSignature, inline: true }),
  );
  return router;
}

interface FileKind {
  type: string;
  inline: boolean;
  /** Beginning of the file’s name; that of a binding form or signature without it. */
  name?: string;
  read(context: Context, id: string): Promise<Buffer>;
}

async function send(
  deps: Deps,
  request: Request,
  response: Response,
  { type, inline, read, name }: FileKind,
): Promise<void> {
  const id = String(request.params.name);
  try {
    if (!UUID.test(id)) throw new Refusal('NOT_FOUND', 'NOT_FOUND');
    const context = await makeContext(
      deps,
      request,
      sourceOf(request.ip, request),
      responseCookies(response, deps),
    );
    // The first password leads to nothing but its change.
    if (context.viewer?.nextStep === 'CHANGE_PASSWORD') context.viewer = null;
    const bytes = await read(context, id);
    response
      .type(type)
      .set(
        'Content-Disposition',
        `${inline ? 'inline' : 'attachment'}; filename="${name ?? (type.endsWith('pdf') ? 'binding-form' : 'signature')}-${id.slice(-12)}.${type.split('/')[1]}"`,
      )
      .set('Cache-Control', 'private, no-store')
      .send(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const away = error.reason === 'STORAGE_UNAVAILABLE';
    response
      .status(away ? 503 : 404)
      .type('text')
      .send(refusalText(localeOf(request), away ? error.reason : 'NOT_FOUND'));
  }
}
