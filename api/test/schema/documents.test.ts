import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../browser.ts';
import { World } from '../world.ts';
import { Socket } from './socket.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Fields that lead deep without costing too much on the way. */
const LEVELS = 'classGroup students classGroup students classGroup homeroomTeachers homeroomClasses'.split(
  ' ',
);

/** Documents that go one step beyond a limit, each with one that just keeps it. */
const LIMITS: Record<string, { beyond: string; within: string }> = {
  'a depth of eight': { beyond: nested(9), within: nested(8) },
  'thirty aliases': {
    beyond: `{ ${times(31, (index) => `a${index}: __typename`)} }`,
    within: `{ ${times(30, (index) => `a${index}: __typename`)} }`,
  },
  'a thousand tokens': {
    beyond: `{ bindingApplications(status: [${times(990, () => 'SUBMITTED')}]) { totalCount } }`,
    within: `{ bindingApplications(status: [${times(980, () => 'SUBMITTED')}]) { totalCount } }`,
  },
  'one operation': {
    beyond: 'query A { __typename } query B { __typename }',
    within: 'query A { __typename }',
  },
  'twenty directives': {
    beyond: `{ ${times(21, () => '__typename @include(if: true)')} }`,
    within: `{ ${times(20, () => '__typename @include(if: true)')} }`,
  },
  'two thousand selections, fragments spread out': { beyond: fanOut(11), within: fanOut(9) },
};

/** Cycles of fragments are GraphQL's own matter; they must not keep us busy either. */
const CYCLE = '{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }';
const ROUNDS = 7;
const QUICK_MS = 50;

let city: World;
let socket: Socket;
let ask: Record<
  'HTTP' | 'WebSocket',
  (document: string) => Promise<{ data: unknown; errors: readonly Problem[] }>
>;
beforeAll(async () => {
  city = await World.open();
  const browser = city.browser();
  socket = new Socket(browser);
  ask = {
    HTTP: (document) => browser.ask(document),
    WebSocket: (document) => socket.ask(document),
  };
  // The first of everything is slow, and none of the documents' fault.
  for (const transport of Object.values(ask)) await transport('{ __typename }');
});
afterAll(async () => {
  await socket.close();
  await city.close();
});

describe.each(['HTTP', 'WebSocket'] as const)('over %s', (transport) => {
  it.each(Object.entries(LIMITS))('%s is the limit', async (_, { beyond, within }) => {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const { data, errors } = await ask[transport](beyond);
      took.push(performance.now() - start);
      expect(data).toBeNull();
      expect(CODES).toContain(errors[0]?.extensions.code);
    }
    // The quickest round tells what the document costs; the others, what else the machine does.
    expect(Math.min(...took)).toBeLessThan(QUICK_MS);
    // Nobody is signed in, which is another matter.
    const { errors } = await ask[transport](within);
    expect(CODES).not.toContain(errors[0]?.extensions.code);
  });

  it('a cycle of fragments is refused', async () => {
    const { errors } = await ask[transport](CYCLE);
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('of many mistakes five are told', async () => {
    const { data, errors } = await ask[transport](`{ ${times(50, (index) => `mistake${index}`)} }`);
    expect(data).toBeNull();
    expect(errors[0]?.message).toContain('mistake0');
    // The last one says that there are more.
    expect(errors).toHaveLength(6);
  });

  it('introspection is answered outside of production', async () => {
    const { data, errors } = await ask[transport](getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });
});

const CODES = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];

it.each(Object.entries(LIMITS))('both transports say the same beyond %s', async (_, { beyond }) => {
  const overHttp = await ask.HTTP(beyond);
  const overWebSocket = await ask.WebSocket(beyond);
  expect(overWebSocket.errors.map(sayingOf)).toEqual(overHttp.errors.map(sayingOf));
});

it('both transports say the same of a variable of the wrong type, which is nobody’s fault but the sender’s', async () => {
  const document = 'query ($id: ID!) { school(id: $id) { name } }';
  const variables = { id: true };
  const overHttp = await city.browser().ask(document, variables);
  const overWebSocket = await socket.ask(document, variables);
  expect(overHttp.errors.map(sayingOf)).toMatchObject([{ code: 'BAD_USER_INPUT', reason: 'QUERY_REFUSED' }]);
  expect(overWebSocket.errors.map(sayingOf)).toEqual(overHttp.errors.map(sayingOf));
});

function sayingOf({ message, extensions }: Problem) {
  return { message, code: extensions.code, reason: extensions.reason };
}

/** So many levels of fields. */
function nested(depth: number): string {
  const levels = ['student(id: "x")', ...LEVELS.slice(0, depth - 2)];
  return `{ ${levels.join(' { ')} { __typename ${'} '.repeat(levels.length)} }`;
}

/** Each fragment spreads the next one twice: twice as many selections with every fragment. */
function fanOut(fragments: number): string {
  const links = times(
    fragments,
    (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ ...F0 } ${links} fragment F${fragments} on Query { __typename }`;
}
