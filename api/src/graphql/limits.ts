import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type SelectionSetNode,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from 'graphql';

/** The same for HTTP and WebSocket; figures from what the largest page of our apps needs, with room. */
export const DOCUMENT_LIMITS = {
  tokens: 1000,
  depth: 8,
  aliases: 30,
  directives: 20,
  /** Selections after fragments are spread out. */
  selections: 2000,
  /** Objects that the answer may have, lists at their usual length (see cost.ts). */
  cost: 20_000,
  errors: 5,
} as const;

/** Rules beside GraphQL's own. Introspection is measured by its own length only, and refused in production. */
export function validationRules(options: { introspection: boolean }): ValidationRule[] {
  return [oneOperation, spreadOutLimits, ...(options.introspection ? [] : [NoSchemaIntrospectionCustomRule])];
}

/** Validates as both transports do: our limits first, so that a hostile document costs little. */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode, rules: ValidationRule[]) {
  const maxErrors = DOCUMENT_LIMITS.errors;
  const overLimit = validate(schema, document, rules, { maxErrors });
  return overLimit.length > 0 ? overLimit : validate(schema, document, specifiedRules, { maxErrors });
}

function tooMuch(what: string): GraphQLError {
  return new GraphQLError(`The document goes beyond the limit of ${what}.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

function oneOperation(context: ValidationContext): ASTVisitor {
  return {
    Document(node) {
      const operations = node.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      if (operations.length > 1) context.reportError(tooMuch('one operation'));
    },
  };
}

/** Walks each operation with its fragments spread out, and stops at the first limit: the work itself is bounded. */
function spreadOutLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const seen = { selections: 0, aliases: 0, directives: operation.directives?.length ?? 0 };
      const exceeded = walk(context, operation.selectionSet, 1, seen, new Set());
      if (exceeded) context.reportError(tooMuch(exceeded));
    },
  };
}

type Counts = { selections: number; aliases: number; directives: number };

function walk(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  depth: number,
  seen: Counts,
  within: Set<string>,
): string | null {
  if (depth > DOCUMENT_LIMITS.depth) return 'depth';
  for (const selection of selections) {
    seen.selections += 1;
    seen.directives += selection.directives?.length ?? 0;
    if (seen.selections > DOCUMENT_LIMITS.selections) return 'selections';
    if (seen.directives > DOCUMENT_LIMITS.directives) return 'directives';
    let exceeded: string | null = null;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) seen.aliases += 1;
      if (seen.aliases > DOCUMENT_LIMITS.aliases) return 'aliases';
      const introspects = selection.name.value === '__schema' || selection.name.value === '__type';
      if (selection.selectionSet && !introspects)
        exceeded = walk(context, selection.selectionSet, depth + 1, seen, within);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      exceeded = walk(context, selection.selectionSet, depth, seen, within);
    } else {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      // A cycle is for GraphQL's own rule to name.
      if (fragment && !within.has(name)) {
        within.add(name);
        exceeded = walk(context, fragment.selectionSet, depth, seen, within);
        within.delete(name);
      }
    }
    if (exceeded) return exceeded;
  }
  return null;
}
