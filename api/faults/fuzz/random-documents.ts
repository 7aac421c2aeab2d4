import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../src/city/random.ts';

/** A document with its variables, as some client might send it. */
export interface RandomOperation {
  document: string;
  variables: Record<string, unknown>;
}

/** Operations that end the viewer's own session, and with it what there is to find out. */
const GOODBYES =
  /^(signOut|signOutEverywhere|endApplicantSession|revokeSession|changePassword|signIn|switchIdentity|resetPassword|activateAccount)$/;

const HOSTILE_TEXTS = [
  '',
  ' ',
  '\0',
  '\ud800',
  "' or 1=1 --",
  '"; drop table account; --',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attempt at template injection has to look like one
  '${7*7}',
  '{{7*7}}',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '%',
  '_',
  '\\',
  '١٢٣',
  '１２３４５６',
  '👨‍👩‍👧'.repeat(50),
  'x'.repeat(5000),
  'null',
  '[]',
  '{}',
  '9'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  '-1',
  '1e309',
  '\u202e\u200b\ufeff',
];

/** Texts by which something is looked for. What is known goes into no other: it would be stored, and read as a leak. */
const PROBES = /^(nationalId|username|address|code|token|search)$/;

const HARMLESS_TEXTS = ['市立', '林', 'someone@example.com', '0912345678'];

/** Makes documents from a schema: whole ones with odd values, and broken ones. */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    /** Ids and texts that mean something in the world that is asked. */
    private readonly known: readonly string[],
  ) {}

  next(): RandomOperation {
    const whole = this.#operation();
    return this.random.chance(0.25) ? { ...whole, document: this.#broken(whole.document) } : whole;
  }

  #operation(): RandomOperation {
    const [kind, type] = this.random.pick([
      ['query', this.schema.getQueryType()],
      ['query', this.schema.getQueryType()],
      ['mutation', this.schema.getMutationType()],
    ] as const);
    if (!type) throw new Error('The schema has no such type.');
    const fields = Object.values(type.getFields()).filter(({ name }) => !GOODBYES.test(name));
    const field = this.random.pick(fields);
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const passed = field.args.flatMap((arg) => {
      if (!isNonNullType(arg.type) && this.random.chance(0.4)) return [];
      declared.push(`$${arg.name}: ${arg.type}`);
      variables[arg.name] = this.#value(arg.type, arg.name);
      return [`${arg.name}: $${arg.name}`];
    });
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    const args = passed.length > 0 ? `(${passed.join(', ')})` : '';
    return { document: `${kind} ${head} { ${field.name}${args} ${this.#selection(field, 0)} }`, variables };
  }

  #selection(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    return isObjectType(type) ? this.#fields(type, depth + 1) : '';
  }

  #fields(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields());
    const wanted = all.filter(({ type: of }) => {
      if (isLeafType(getNamedType(of))) return this.random.chance(0.7);
      return depth < 5 && this.random.chance(depth < 3 ? 0.4 : 0.15);
    });
    const text = wanted.map((field) => {
      const args = field.args.filter((arg) => isNonNullType(arg.type) || this.random.chance(0.3));
      const given = args.map((arg) => `${arg.name}: ${this.#literal(arg)}`).join(', ');
      return `${field.name}${given ? `(${given})` : ''} ${this.#selection(field, depth)}`;
    });
    return `{ __typename ${text.join(' ')} }`;
  }

  #literal({ name, type }: GraphQLArgument): string {
    const value = this.#value(type, name);
    return typeof value === 'object' ? 'null' : JSON.stringify(value);
  }

  /** @param name of the argument or field that it is for */
  #value(type: GraphQLInputType, name: string): unknown {
    // Now and then something of quite another kind.
    if (this.random.chance(0.05)) return this.random.pick([null, 0, '', [], {}, true, [[[]]], 1e21]);
    if (isNonNullType(type)) return this.#value(type.ofType, name);
    if (isListType(type)) {
      const length = this.random.pick([0, 1, 1, 2, 60]);
      return Array.from({ length }, () => this.#value(type.ofType, name));
    }
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || this.random.chance(0.5),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, field.name)]));
    }
    return this.#leaf(getNamedType(type).name, name);
  }

  #leaf(type: string, name: string): unknown {
    switch (type) {
      case 'Int':
      case 'Float':
        return this.random.pick([0, 1, 2, 50, 100, 101, -1, 2_147_483_647, -2_147_483_648, 1.5]);
      case 'Boolean':
        return this.random.chance(0.5);
      case 'Date':
        return this.random.pick(['2026-11-23', '1900-01-01', '9999-12-31', '2026-02-30', '0000-00-00']);
      case 'DateTime':
        return this.random.pick(['2026-11-23T00:00:00Z', '9999-12-31T23:59:59Z', 'yesterday']);
      default:
        if (this.random.chance(0.4)) return this.random.pick(HOSTILE_TEXTS);
        return this.random.pick(type === 'ID' || PROBES.test(name) ? this.known : HARMLESS_TEXTS);
    }
  }

  /** The document as somebody mistyped, cut or doubled it. */
  #broken(document: string): string {
    let text = document;
    for (let turn = 0; turn < 3; turn += 1) {
      const at = this.random.int(text.length);
      const length = this.random.int(12);
      const piece = this.random.pick([
        '{',
        '}',
        '(',
        '"',
        '$',
        '...',
        '@include(if: true)',
        '#',
        '\n',
        '""" ',
        text.slice(at, at + 40),
      ]);
      text = this.random.chance(0.5)
        ? text.slice(0, at) + text.slice(at + length)
        : text.slice(0, at) + piece + text.slice(at);
    }
    return text;
  }
}
