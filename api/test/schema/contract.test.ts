import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../../src/graphql/schema.ts';

const contract = buildSchema(readFileSync(new URL('./contract.graphql', import.meta.url), 'utf8'));
const schema = makeSchema();
const promised = Object.values(contract.getTypeMap()).filter((type) => !isIntrospectionType(type));

describe('the contract', () => {
  it.each(promised.map((type) => [type.name, type] as const))('keeps %s as promised', (name, type) => {
    const lines = linesOf(type);
    const kept = new Set(linesOf(schema.getType(name)));
    expect(lines.filter((line) => !kept.has(line))).toEqual([]);
  });

  it('asks clients for nothing that was not promised', () => {
    const demands = promised.flatMap((type) => {
      const before = new Set(demandsOf(type));
      return demandsOf(schema.getType(type.name)).filter((demand) => !before.has(demand));
    });
    // Fields that the contract does not know may demand what they like.
    expect(demands.filter((demand) => isPromisedField(demand))).toEqual([]);
  });

  it('lets enums have no values that clients do not know', () => {
    const enums = promised.filter(isEnumType);
    expect(enums.map((type) => linesOf(schema.getType(type.name)))).toEqual(
      enums.map((type) => linesOf(type)),
    );
  });
});

/** What a type offers, one line each, sorted. */
function linesOf(type: GraphQLNamedType | undefined): string[] {
  if (!type) return [];
  const kind = type.constructor.name;
  if (isEnumType(type)) return [kind, ...type.getValues().map(({ name }) => name)].sort();
  if (isInputObjectType(type)) return [kind, ...Object.values(type.getFields()).map(lineOf)].sort();
  if (!isObjectType(type)) return [kind];
  const lines = Object.values(type.getFields()).flatMap((field) => [
    `${field.name}: ${field.type}`,
    ...field.args.map((arg) => `${field.name}(${lineOf(arg)})`),
  ]);
  return [kind, ...lines].sort();
}

function lineOf({ name, type }: GraphQLArgument | GraphQLInputField): string {
  return `${name}: ${type}`;
}

/** Arguments and input fields without which a request is refused: `Type.field` or `Type.field(argument)`. */
function demandsOf(type: GraphQLNamedType | undefined): string[] {
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return required.map(({ name }) => `${type.name}.${name}`);
  }
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.filter(isRequiredArgument).map(({ name }) => `${type.name}.${field.name}(${name})`),
  );
}

function isPromisedField(demand: string): boolean {
  const [typeName = '', rest = ''] = demand.split('.');
  const type = contract.getType(typeName);
  if (isInputObjectType(type)) return true;
  return isObjectType(type) && rest.replace(/\(.*/, '') in type.getFields();
}
