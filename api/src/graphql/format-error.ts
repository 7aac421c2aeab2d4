import {
  formatTaipeiTime,
  isRefusalReason,
  type Locale,
  type RefusalReason,
  refusalText,
} from '@qinshi/domain';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { isPoolExhausted } from '../db/busy.ts';
import { logFault } from '../log-fault.ts';
import { refusalOfConstraint } from './constraints.ts';
import { busy, Refusal, type RefusalParams } from './errors.ts';

/** Codes that GraphQL libraries use for documents they refuse; the caller's fault, not ours. */
const DOCUMENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What a client sees of an error: a refusal in words of its language with code, reason and field; a document that is
 * wrong, as GraphQL says it; anything else as INTERNAL with a reference under which it is logged, once.
 */
export function formatError(error: unknown, locale: Locale, log: Logger): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError(String(error));
  const place = {
    ...(graphqlError.locations ? { locations: graphqlError.locations } : {}),
    ...(graphqlError.path ? { path: graphqlError.path } : {}),
  };
  const refusal = refusalOf(graphqlError);
  if (refusal) return { ...place, message: sentence(locale, refusal), extensions: extensionsOf(refusal) };

  const { originalError } = graphqlError;
  const { code } = graphqlError.extensions;
  const ofDocument = typeof code === 'string' && DOCUMENT_CODES.has(code);
  if (ofDocument || ofVariables(graphqlError) || (!originalError && !graphqlError.path)) {
    const known = ofDocument
      ? code
      : ofVariables(graphqlError)
        ? 'BAD_USER_INPUT'
        : 'GRAPHQL_VALIDATION_FAILED';
    return { ...place, message: graphqlError.message, extensions: { code: known, reason: 'QUERY_REFUSED' } };
  }
  const path = graphqlError.path?.join('.');
  const reference = logFault(log, originalError ?? graphqlError, 'request failed', { path });
  return {
    ...place,
    message: refusalText(locale, 'INTERNAL', { reference }),
    extensions: { code: 'INTERNAL', reason: 'INTERNAL', params: { reference } },
  };
}

/** A variable of another type than the document says; Apollo gives such errors a code, and graphql-js itself none. */
function ofVariables({ nodes }: GraphQLError): boolean {
  return nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

function refusalOf(error: GraphQLError): Refusal | null {
  const { originalError } = error;
  if (originalError instanceof Refusal) return originalError;
  if (isPoolExhausted(originalError)) return busy();
  const violated = refusalOfConstraint(originalError);
  if (violated) return violated;
  const invalid = error instanceof ArgumentValidationError ? error : originalError;
  if (invalid instanceof ArgumentValidationError) return refusalOfValidation(invalid);
  return null;
}

function sentence(locale: Locale, { reason, details }: Refusal): string {
  const retryTime = details.retryAt ? formatTaipeiTime(details.retryAt) : '';
  return refusalText(locale, reason, { ...details.params, retryTime });
}

function extensionsOf({ code, reason, details }: Refusal) {
  const { retryAt, ...rest } = details;
  return { code, reason, ...rest, ...(retryAt ? { retryAt: retryAt.toISOString() } : {}) };
}

interface FieldProblem {
  field: string;
  reason: RefusalReason;
  params?: RefusalParams;
}

function refusalOfValidation(error: ArgumentValidationError): Refusal {
  const errors = error.extensions.validationErrors as ValidationError[];
  const fields = problemsOf(errors, '');
  const [first] = fields;
  if (!first) return new Refusal('BAD_INPUT', 'INVALID');
  if (first.reason === 'NOT_FOUND') return new Refusal('NOT_FOUND', 'NOT_FOUND', { field: first.field });
  return new Refusal('BAD_INPUT', first.reason, {
    field: first.field,
    fields,
    ...(first.params ? { params: first.params } : {}),
  });
}

function problemsOf(errors: ValidationError[], prefix: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([name, message]): FieldProblem => {
      const params = error.contexts?.[name] as RefusalParams | undefined;
      const reason = isRefusalReason(message) ? message : 'INVALID';
      return { field, reason, ...(params && Object.keys(params).length > 0 ? { params } : {}) };
    });
    return [...own, ...problemsOf(error.children ?? [], `${field}.`)];
  });
}

/** For production, where nobody is helped to guess names. The libraries suggest them also for wrong variables. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  const shorter = message.replace(/ ?Did you mean .+\?$/, '');
  return shorter === message
    ? error
    : new GraphQLError(shorter, { nodes, source, positions, path, originalError, extensions });
}
