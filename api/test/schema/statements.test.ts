import { readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENTS } from '../../src/http/trusted-documents.ts';
import { statementsOf } from './count-statements.ts';
import { Crowd } from './crowd.ts';
import { APP_QUERIES, type Counted, WORST_CASES } from './statements/index.ts';

const FEW = 2;
const MANY = 40;

const documents = new Map<string, string>([
  ...CLIENTS.flatMap(queriesOf),
  ...Object.entries(WORST_CASES).map(([name, { document }]) => [name, document] as const),
]);
const counted: Record<string, Counted> = { ...APP_QUERIES, ...WORST_CASES };
const names = Object.keys(counted);

let crowd: Crowd;
const withFew = new Map<string, string[]>();
const withMany = new Map<string, string[]>();
beforeAll(async () => {
  crowd = await Crowd.gather();
  await crowd.growTo(FEW);
  // Whoever opens a pupil's page is recorded the first time only.
  for (const name of names) await count(name);
  for (const name of names) withFew.set(name, await count(name));
  await crowd.growTo(MANY);
  for (const name of names) withMany.set(name, await count(name));
}, 120_000);
afterAll(() => crowd.close());

describe('SQL statements', () => {
  it('are counted for every query of the apps', () => {
    const missing = CLIENTS.flatMap(queriesOf).filter(([name]) => !(name in APP_QUERIES));
    expect(missing.map(([name]) => `'${name}': { most: …, as: … },`)).toEqual([]);
    expect(Object.keys(APP_QUERIES).filter((name) => !documents.has(name))).toEqual([]);
  });

  it.each(Object.entries(APP_QUERIES))('%s: as many for 40 rows as for two', (name, { most }) => {
    const few = withFew.get(name) ?? [];
    const many = withMany.get(name) ?? [];
    expect(few.length).toBeGreaterThan(0);
    expect(many.length, differenceOf(few, many)).toBe(few.length);
    expect(many.length, many.join('\n')).toBeLessThanOrEqual(most);
  });

  it.each(Object.entries(WORST_CASES))('%s: not one for each row', (name, { most }) => {
    const few = withFew.get(name) ?? [];
    const many = withMany.get(name) ?? [];
    expect(few.length).toBeGreaterThan(0);
    expect(many.length, differenceOf(few, many)).toBeLessThanOrEqual(most);
  });
});

async function count(name: string): Promise<string[]> {
  const { as, variables } = counted[name] ?? {};
  const document = documents.get(name);
  if (!as || !document) return [];
  return statementsOf(async () => {
    await crowd.browsers[as].do(document, variables?.(crowd));
  });
}

/** The statements that there are more of with many rows. */
function differenceOf(few: string[], many: string[]): string {
  const times = (list: string[], text: string) => list.filter((each) => shapeOf(each) === text).length;
  const shapes = [...new Set(many.map(shapeOf))];
  return shapes
    .filter((shape) => times(many, shape) !== times(few, shape))
    .map((shape) => `${times(few, shape)} → ${times(many, shape)} × ${shape}`)
    .join('\n');
}

/** A statement without its list of parameters, bound or written out. */
function shapeOf(statement: string): string {
  return statement
    .replace(/\$\d+(, \$\d+)*/g, '$…')
    .replace(/'[0-9a-f-]{36}'(, '[0-9a-f-]{36}')*/g, '$…')
    .replace(/'[[{].*?[\]}]'/gs, '$…')
    .slice(0, 300);
}

function queriesOf(app: string): (readonly [name: string, document: string])[] {
  const path = new URL(`../../../${app}/src/gql/persisted-documents.json`, import.meta.url);
  return Object.values<string>(JSON.parse(readFileSync(path, 'utf8'))).flatMap((document) => {
    const operation = parse(document).definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
    return operation?.operation === 'query' ? [[`${app}/${operation.name?.value}`, document] as const] : [];
  });
}
