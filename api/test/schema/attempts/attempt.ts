import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';

/** How one operation is tried: well-formed, about the cast's child, and without changing what later attempts need. */
export interface Attempt {
  /** Variables by argument name; several when different viewers have different things of their own. */
  variables?: readonly Record<string, unknown>[];
  /** What is asked of the result; `__typename` without it. */
  select?: string;
  /** The answer counts only when it mentions one of these; otherwise nothing was there for the viewer. */
  shows?: readonly string[];
}

const KINDS = {
  Query: OperationTypeNode.QUERY,
  Mutation: OperationTypeNode.MUTATION,
  Subscription: OperationTypeNode.SUBSCRIPTION,
} as const;
export const ROOT_TYPES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The root field that `Type.field` names. @throws Error when there is none. */
function rootField(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = type && isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`The schema has no ${name}.`);
  return field;
}

/** A document for one root field, whose arguments are variables of the same names; `given` says which are sent. */
export function documentOf(
  schema: GraphQLSchema,
  name: string,
  given: readonly string[],
  select?: string,
): string {
  const [typeName = ''] = name.split('.');
  const kind = KINDS[typeName as keyof typeof KINDS];
  const field = rootField(schema, name);
  const args = field.args.filter((arg) => given.includes(arg.name));
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isObjectType(type) || isInterfaceType(type) ? (select ?? '{ __typename }') : '';
  const brackets = (text: string) => (text ? `(${text})` : '');
  return `${kind} ${brackets(declared)} { ${field.name}${brackets(passed)} ${selection} }`;
}
