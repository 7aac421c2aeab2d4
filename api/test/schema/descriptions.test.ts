import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../../src/graphql/schema.ts';

interface Described {
  place: string;
  name: string;
  description: string | null | undefined;
}

const schema = makeSchema();
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const places = types.flatMap(placesOf);

describe('descriptions', () => {
  it('are looked at in every corner of the schema', () => {
    expect(places.length).toBeGreaterThan(300);
  });

  it('are there for every type, field, argument, enum value and input field', () => {
    expect(places.filter(({ description }) => !description?.trim()).map(({ place }) => place)).toEqual([]);
  });

  it('are sentences: they begin like one, end with a full stop and say more than the name', () => {
    const poor = places.filter(({ name, description }) => description && !isSentence(name, description));
    expect(poor.map(({ place, description }) => `${place}: ${description}`)).toEqual([]);
  });
});

function placesOf(type: GraphQLNamedType): Described[] {
  const { name, description } = type;
  const own = ROOTS.has(name) ? [] : [{ place: name, name, description }];
  if (isEnumType(type)) {
    return [...own, ...type.getValues().map((value) => ({ ...value, place: `${name}.${value.name}` }))];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.map((field) => ({ ...field, place: `${name}.${field.name}` }))];
  }
  if (!isObjectType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { name: field.name, description: field.description, place: `${name}.${field.name}` },
    ...field.args.map((arg) => ({ ...arg, place: `${name}.${field.name}(${arg.name}:)` })),
  ]);
  return [...own, ...fields];
}

function isSentence(name: string, description: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const first = description.trim().charAt(0);
  return (
    /[.。]$/.test(description) && first === first.toUpperCase() && letters(description) !== letters(name)
  );
}
