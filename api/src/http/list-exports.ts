import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Locale, toTaipeiDate } from '@qinshi/domain';
import { type Request, type Response, Router } from 'express';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { listExports } from '../export-lists.ts';
import type { ListExport } from '../exports.ts';
import { MAX_PAGE } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { badInput, notAllowed, notFound, notSignedIn } from '../graphql/errors.ts';
import { formatError } from '../graphql/format-error.ts';
import {
  SHEET_FORMATS,
  SHEET_TYPES,
  type SheetFormat,
  type SheetRows,
  type SheetValue,
  writeSheet,
} from '../integrations/sheets/write-sheet.ts';
import { recordExport } from '../modules/audit/exports.ts';
import type { Deps } from '../use-case.ts';
import { responseCookies } from './cookies.ts';
import { makeContext, sourceOf } from './make-context.ts';

/** More than that is work for a program, not for a sheet. */
const MAX_ROWS = 100_000;
const MAX_VALUE_LENGTH = 200;

type Values = Record<string, unknown>;

/** One export under way: what is asked for, by whom, and its first page. */
interface Asked {
  definition: ListExport;
  document: DocumentNode;
  format: SheetFormat;
  values: Values;
}

/**
 * GET /files/exports/<list>.xlsx and .csv: what a list shows, as a sheet, streamed in pages. Its parameters are those of
 * the list's document (exports.ts), which is executed with the rights of whoever asks.
 */
export function exportsOfLists(deps: Deps, schema: GraphQLSchema): Router {
  const router = Router();
  const documents = new Map(listExports.map(({ name, document }) => [name, parse(document)]));
  router.get('/:list.:format', async (request, response) => {
    const source = sourceOf(request.ip, request);
    const context = await makeContext(deps, request, source, responseCookies(response, deps));
    response.set('Cache-Control', 'private, no-store');
    try {
      await send(request, response, { context, schema, documents });
    } catch (error) {
      if (response.headersSent) {
        // Half a sheet must not look like a whole one.
        response.destroy();
        if (!request.destroyed) deps.log.warn({ err: String(error) }, 'export broke off');
        return;
      }
      const words =
        error instanceof GraphQLError
          ? error
          : new GraphQLError(String(error), { originalError: asError(error) });
      const told = formatError(words, context.locale, deps.log);
      response.status(STATUS_OF[String(told.extensions?.code)] ?? 500).json({ errors: [told] });
    }
  });
  return router;
}

const STATUS_OF: Record<string, number> = {
  BAD_INPUT: 400,
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  PASSWORD_CHANGE_REQUIRED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

interface Sending {
  context: Context;
  schema: GraphQLSchema;
  documents: ReadonlyMap<string, DocumentNode>;
}

async function send(
  request: Request,
  response: Response,
  { context, schema, documents }: Sending,
): Promise<void> {
  const { viewer, at, deps, locale } = context;
  // A link on another site must not make anybody take data out, nor the log say so.
  if (request.get('sec-fetch-site') === 'cross-site') throw notAllowed();
  if (!viewer) throw notSignedIn();
  const asked = read(request, documents);
  await deps.rateLimits.use('listExport', viewer.account.id, at);
  const pages = readPages(context, schema, asked);
  // The first page before the first byte: until here a refusal can still be told in words.
  const first = await pages.next();
  const total = first.value?.total ?? 0;
  if (total > MAX_ROWS) throw badInput('EXPORT_TOO_LONG', undefined, { max: MAX_ROWS.toLocaleString('en') });
  await recordExport(context, viewer, {
    list: asked.definition.name,
    format: asked.format,
    rows: total,
    schoolId: typeof asked.values.school === 'string' ? asked.values.school : null,
    filters: loggable(asked),
  });
  const { title, columns } = asked.definition;
  const sheet = writeSheet(
    {
      title: title[locale],
      locale,
      columns: columns.map(({ header, type = 'TEXT', width }) => ({
        header: header[locale],
        type,
        ...(width ? { width } : {}),
      })),
      rows: rowsOf(first.value ? [first.value] : [], pages, locale, asked.definition),
    },
    asked.format,
  );
  response
    .type(SHEET_TYPES[asked.format])
    .set(
      'Content-Disposition',
      attachmentNamed(`${title[locale]}-${toTaipeiDate(at)}.${asked.format}`, asked),
    )
    .set('X-Content-Type-Options', 'nosniff');
  await pipeline(Readable.from(sheet), response);
}

/** @throws Refusal NOT_FOUND for no list of ours, BAD_INPUT naming a parameter that the list does not have. */
function read({ params, query }: Request, documents: Sending['documents']): Asked {
  const definition = listExports.find(({ name }) => name === params.list);
  const document = definition && documents.get(definition.name);
  const format = SHEET_FORMATS.find((each) => each === params.format);
  if (!definition || !document || !format) throw notFound();
  const values: Values = {};
  const { sort, dir, ...rest } = query;
  const variables = new Map(variablesOf(document).map((each) => [each.variable.name.value, each]));
  for (const [name, raw] of Object.entries(rest)) {
    const variable = PAGING.has(name) ? undefined : variables.get(name);
    if (!variable) throw badInput('INVALID', name);
    values[name] = asValue(raw, variable.type, name);
  }
  if (sort || dir) {
    if (!variables.has('sort')) throw badInput('INVALID', 'sort');
    values.sort = { field: textOf(sort, 'sort'), direction: textOf(dir ?? 'ASC', 'dir') };
  }
  return { definition, document, format, values };
}

/** Ours to say, page after page. */
const PAGING = new Set(['first', 'page']);

function variablesOf(document: DocumentNode): readonly VariableDefinitionNode[] {
  const [definition] = document.definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
}

/** What stands in an address, as a value of the variable's type; the schema checks it like any client's. */
function asValue(raw: unknown, type: TypeNode, name: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return asValue(raw, type.type, name);
  if (type.kind === Kind.LIST_TYPE)
    return textOf(raw, name)
      .split(',')
      .map((each) => asValue(each, type.type, name));
  const text = textOf(raw, name);
  switch (type.name.value) {
    case 'Int':
      return Number(text);
    case 'Boolean':
      return text === 'true';
    default:
      return text;
  }
}

function textOf(raw: unknown, name: string): string {
  if (typeof raw !== 'string') throw badInput('INVALID', name);
  if (raw.length > MAX_VALUE_LENGTH) throw badInput('TOO_LONG', name, { max: MAX_VALUE_LENGTH });
  return raw;
}

/** Which conditions there were; of those that may name somebody only that there was one. */
function loggable({ definition, values }: Asked): Record<string, string> {
  const personal = new Set(definition.personal);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, personal.has(name) ? '…' : loggedValue(value)]),
  );
}

/** A sort is `NUMBER DESC`. */
function loggedValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value);
}

interface ReadPage {
  nodes: readonly unknown[];
  total: number;
}

/** The list's pages, each read anew by whoever is signed in then: an export ends with its session. */
async function* readPages(
  context: Context,
  schema: GraphQLSchema,
  { definition, document, values }: Asked,
): AsyncGenerator<ReadPage, undefined> {
  const isPaged = variablesOf(document).some(({ variable }) => variable.name.value === 'page');
  for (let page = 1, seen = 0; ; page++) {
    const variableValues = isPaged ? { ...values, first: MAX_PAGE, page } : values;
    const result = await execute({ schema, document, contextValue: context, variableValues });
    const [error] = result.errors ?? [];
    if (error) throw error;
    const { nodes, totalCount } = definition.list(result.data as never);
    const total = totalCount ?? nodes.length;
    yield { nodes, total };
    seen += nodes.length;
    if (!isPaged || nodes.length < MAX_PAGE || seen >= Math.min(total, MAX_ROWS)) return;
    await context.refresh();
  }
}

async function* rowsOf(
  before: readonly ReadPage[],
  after: AsyncIterable<ReadPage>,
  locale: Locale,
  { columns, key }: ListExport,
): SheetRows {
  const written = new Set<string>();
  const sheetRows = ({ nodes }: ReadPage): SheetValue[][] =>
    nodes.flatMap((node) => {
      if (written.has(key(node))) return [];
      written.add(key(node));
      return [columns.map((column) => column.value(node, locale))];
    });
  for (const page of before) yield sheetRows(page);
  for await (const page of after) yield sheetRows(page);
}

/** A name in any script (RFC 5987), and one for programs that read ASCII only. */
function attachmentNamed(name: string, { definition, format }: Asked): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${definition.name}.${format}"; filename*=UTF-8''${encoded}`;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
