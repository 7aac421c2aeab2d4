import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../src/graphql/cost.ts';
import { DOCUMENT_LIMITS } from '../../src/graphql/limits.ts';
import { makeSchema } from '../../src/graphql/schema.ts';
import { CLIENTS } from '../../src/http/trusted-documents.ts';
import { World } from '../world.ts';
import { Socket } from './socket.ts';

/** Short to write, and half a city to read. */
const HALF_A_CITY = '{ schools { classGroups { students { guardians { id } } } } }';
const PAGE_OF_PAGES =
  '($first: Int) { schoolDirectory(first: $first) { nodes { classGroups { students { id } } } } }';

const schema = makeSchema();
let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

describe('the cost of a document', () => {
  it.each([
    ['{ consentStatement { version } }', {}, 1],
    ['{ __schema { types { fields { name } } } }', {}, 0],
    ['{ schools { id name } }', {}, 300],
    ['{ schools { periods { code } } }', {}, 300 + 300 * 8],
    ['{ schools { schoolDays(from: "2026-11-23", to: "2026-11-24") { kind } } }', {}, 300 + 300 * 2],
    ['{ cityCalendarDays(from: "2026-08-01", to: "2030-01-01") { id } }', {}, 400],
    ['query ($first: Int) { schoolDirectory(first: $first) { nodes { id } } }', {}, 50 * 2],
    ['query ($first: Int) { schoolDirectory(first: $first) { nodes { id } } }', { first: 100 }, 100 * 2],
    [
      'query ($first: Int) { schoolDirectory(first: $first) { nodes { id } } }',
      { first: 2_000_000_000 },
      200,
    ],
    ['query ($first: Int) { schoolDirectory(first: $first) { nodes { id } } }', { first: -5 }, 2],
  ])('%s with %j is %i', (document, variables, cost) => {
    expect(costOf(schema, parse(document), { variables })).toBe(cost);
  });

  it.each(CLIENTS)('of every document of %s is within the limit, whatever page is asked for', (app) => {
    const path = new URL(`../../../${app}/src/gql/persisted-documents.json`, import.meta.url);
    const documents = Object.values<string>(JSON.parse(readFileSync(path, 'utf8'))).map((text) =>
      parse(text),
    );
    const costs = documents.map(costOfLargest).filter((cost) => cost !== null);
    expect(costs.length).toBeGreaterThan(3);
    process.stdout.write(`${app}: dearest document ${Math.max(...costs)} of ${DOCUMENT_LIMITS.cost}\n`);
    expect(Math.max(...costs)).toBeLessThanOrEqual(DOCUMENT_LIMITS.cost);
  });
});

describe('a document that costs too much', () => {
  // Two copies of `graphql` in one process make every cost 0: then this is what fails.
  it('is refused in both transports, with the same words, before anything of it is done', async () => {
    const browser = city.browser();
    const socket = new Socket(browser);
    const answers = [await browser.ask(HALF_A_CITY), await socket.ask(HALF_A_CITY)];
    for (const { data, errors } of answers) {
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        {
          message: 'The document goes beyond the limit of cost (20000).',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', reason: 'QUERY_REFUSED' },
        },
      ]);
    }
    await socket.close();
  });

  it('may be within the limit with a smaller page', async () => {
    const bureau = await city.as(await city.bureauAdmin());
    expect((await bureau.ask(`query ${PAGE_OF_PAGES}`, { first: 2 })).errors).toEqual([]);
    expect((await bureau.ask(`query ${PAGE_OF_PAGES}`, { first: 100 })).errors[0]?.message).toContain('cost');
  });

  it('cannot hide behind an argument that does not fit', () => {
    const document = parse(`query ($id: ID) { student(id: $id) { id } ${HALF_A_CITY.slice(1)}`);
    expect(costOf(schema, document, { variables: {} })).toBe(Number.POSITIVE_INFINITY);
  });
});

/** With the largest page in every variable for one; input objects cost nothing and stay away. */
function costOfLargest(document: DocumentNode): number | null {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const pages = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const variables = Object.fromEntries(pages.map((name) => [name, name === 'first' ? 100 : 'x']));
  return costOf(schema, document, { variables });
}
