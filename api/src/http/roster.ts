import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { scoped } from '../db/scope.ts';
import { Refusal } from '../graphql/errors.ts';
import { type RosterPage, rosterPage, rosterRecord } from '../modules/roster/roster.queries.ts';
import type { RosterClient } from '../modules/roster/roster-client.entity.ts';
import { RosterFault } from '../modules/roster/roster-fault.ts';
import { type Question, readFields, readQuestion } from '../modules/roster/roster-question.ts';
import { COLLECTIONS, type Collection, type Json, type Row } from '../modules/roster/roster-resources.ts';
import { clientOfToken, issueToken, TokenFault } from '../modules/roster/roster-tokens.ts';
import type { Deps } from '../use-case.ts';
import { sourceOf } from './make-context.ts';

const ID = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|year-\d{1,4})$/i;
const BEARER = /^Bearer ([\w-]{1,100})$/;

/** /ims/oneroster/…: rosters for other systems, to read (OneRoster 1.1), and the tokens for it. */
export function rosters(deps: Deps): Router {
  const router = Router();
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.post('/token', express.urlencoded({ extended: false, limit: '8kb' }), (request, response) =>
    token(deps, request, response),
  );
  const records = Router();
  for (const [path, collection] of Object.entries(COLLECTIONS)) {
    records.get(`/${path}`, (request, response) => many(deps, path, collection, request, response));
    if (!path.includes('/'))
      records.get(`/${path}/:id`, (request, response) => one(deps, collection, request, response));
  }
  records.use(() => {
    throw new RosterFault('unknownobject', 'There is no such collection, or it cannot be written.');
  });
  router.use('/v1p1', records);
  router.use(refuse);
  return router;
}

async function token(deps: Deps, request: Request, response: Response): Promise<void> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const basic = basicOf(request);
  const asked = { deps, at: deps.clock.now(), source: sourceOf(request.ip, request) };
  const answer = await issueToken(asked, {
    ...(basic ?? { id: text('client_id'), secret: text('client_secret') }),
    ...{ grant: text('grant_type'), scope: text('scope') },
  });
  response.set('Pragma', 'no-cache').json(answer);
}

/** Id and secret of a client in the header, each in the form encoding (RFC 6749 §2.3.1). */
function basicOf({ headers: { authorization = '' } }: Request): { id: string; secret: string } | null {
  const [, encoded] = /^Basic ([\w+/=-]{1,2000})$/.exec(authorization) ?? [];
  if (!encoded) return null;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  try {
    return { id: decodeURIComponent(id), secret: decodeURIComponent(secret.join(':')) };
  } catch {
    throw new TokenFault('invalid_client');
  }
}

/** A unit of work that reads as the client whose token came. @throws RosterFault, Refusal RATE_LIMITED. */
async function readingAs(deps: Deps, request: Request): Promise<ReturnType<typeof scoped>> {
  const sent = BEARER.exec(request.headers.authorization ?? '')?.[1];
  const at = deps.clock.now();
  const asked = { deps, at, source: sourceOf(request.ip, request) };
  const client: RosterClient | null = sent ? await clientOfToken(asked, sent) : null;
  if (!client) throw new RosterFault('unauthorisedrequest', 'A valid access token is needed.');
  return scoped(deps.orm.em.fork(), { kind: 'ROSTER', accountId: client.id, now: at });
}

async function many(
  deps: Deps,
  path: string,
  collection: Collection,
  request: Request,
  response: Response,
): Promise<void> {
  const em = await readingAs(deps, request);
  const { resource } = collection;
  const question = readQuestion(request.query, resource.fields, resource.members);
  const [parent = '', isPart] = path.split('/');
  const id = isPart ? idOf(request) : null;
  const whole = COLLECTIONS[parent];
  if (id && whole && !(await rosterRecord(em, whole, id))) throw unknown();
  const page = await rosterPage(em, collection, id, question);
  response.set('X-Total-Count', String(page.total));
  const links = linksOf(deps, request, question, page);
  if (links) response.set('Link', links);
  response.json({ [resource.many]: page.rows.map((row) => told(deps, collection, row, question.fields)) });
}

async function one(deps: Deps, collection: Collection, request: Request, response: Response): Promise<void> {
  const em = await readingAs(deps, request);
  const { resource } = collection;
  const fields = readFields(request.query, resource.members);
  const row = await rosterRecord(em, collection, idOf(request));
  if (!row) throw unknown();
  response.json({ [resource.one]: told(deps, collection, row, fields) });
}

function idOf({ params }: Request): string {
  const id = String(params.id);
  if (!ID.test(id)) throw unknown();
  return id.toLowerCase();
}

const unknown = () => new RosterFault('unknownobject', 'There is no such record, or not for you.');

function told(deps: Deps, { resource }: Collection, row: Row, fields: readonly string[] | null): Json {
  const base = addressOf(deps);
  const record = resource.tell(row, (path, type, sourcedId) => ({
    href: `${base}/${path}/${sourcedId}`,
    ...{ sourcedId, type },
  }));
  return fields
    ? Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)))
    : record;
}

function addressOf({ config }: Deps): string {
  return `${config.publicUrl}/ims/oneroster/v1p1`;
}

/** Where the other pages are (RFC 8288). */
function linksOf(
  deps: Deps,
  request: Request,
  { limit, offset }: Question,
  { total }: RosterPage,
): string | null {
  const at = (place: number) => {
    const url = new URL(addressOf(deps) + request.path);
    for (const [name, value] of Object.entries(request.query)) url.searchParams.set(name, String(value));
    url.searchParams.set('limit', String(limit));
    url.searchParams.set('offset', String(place));
    return url.href;
  };
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const links = [
    ...(offset + limit < total ? [`<${at(offset + limit)}>; rel="next"`] : []),
    ...(offset > 0 ? [`<${at(Math.max(0, offset - limit))}>; rel="prev"`] : []),
    `<${at(0)}>; rel="first"`,
    `<${at(last)}>; rel="last"`,
  ];
  return total > limit || offset > 0 ? links.join(', ') : null;
}

/** Refusals in the words of the protocol that was spoken; everything else is the last resort's. */
const refuse: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof TokenFault) {
    const isClient = error.error === 'invalid_client';
    if (isClient) response.set('WWW-Authenticate', 'Basic realm="rosters"');
    return void response.status(isClient ? 401 : 400).json({ error: error.error });
  }
  const fault = faultOf(error, response);
  if (!fault) return next(error);
  if (fault.codeMinor === 'unauthorisedrequest') response.set('WWW-Authenticate', 'Bearer');
  response.status(fault.status).json(fault);
};

function faultOf(error: unknown, response: Response): RosterFault | null {
  if (error instanceof RosterFault) return error;
  if (!(error instanceof Refusal) || error.code !== 'RATE_LIMITED') return null;
  const { retryAt } = error.details;
  const seconds = retryAt ? Math.ceil((retryAt.getTime() - Date.now()) / 1000) : 60;
  response.set('Retry-After', String(Math.min(3600, Math.max(1, seconds))));
  return new RosterFault('server_busy', 'Too many requests: come again later.');
}
