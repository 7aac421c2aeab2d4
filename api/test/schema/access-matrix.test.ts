import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unguardedPlaces } from '../../src/graphql/schema.ts';
import { type AccessTable, formatRow, readTable, writeTable } from './access-table.ts';
import { type Cast, gatherCast, VIEWER_NAMES } from './cast.ts';
import { leakedIn, MAY_HEAR } from './secrets.ts';
import { rowNames, Walk } from './walk.ts';

let cast: Cast;
let walk: Walk;
let names: string[];
let observed: AccessTable;

beforeAll(async () => {
  cast = await gatherCast();
  names = rowNames(cast.world.app.schema);
  walk = new Walk(cast);
  observed = await walk.everything();
  if (process.env.UPDATE_ACCESS_MATRIX) writeTable(observed);
}, 900_000);
afterAll(() => cast.world.close());

describe('the access matrix', () => {
  it('has a line for every operation and field, and what is observed is what the line says', () => {
    const table = readTable();
    const differences = [...observed]
      .filter(([name, row]) => formatRow(name, row) !== formatRowOf(table, name))
      .flatMap(([name, row]) => [`- ${formatRowOf(table, name)}`, `+ ${formatRow(name, row)}`]);
    expect(differences.join('\n'), 'lines of access-matrix.txt that are missing or no longer true').toBe('');
  });

  it('has no line for what is not in the schema', () => {
    expect([...readTable().keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('knows how to try everything that is in the schema', () => {
    expect(names.filter((name) => !observed.has(name))).toEqual([]);
  });

  it('rests on a rule at each operation and field', () => {
    expect(unguardedPlaces()).toEqual([]);
  });
});

describe('what nobody is told', () => {
  it.each(VIEWER_NAMES)('%s hears only what is theirs to know', (viewer) => {
    expect(walk.told(viewer)).not.toBe('');
    expect(leakedIn(walk.told(viewer), cast, MAY_HEAR[viewer])).toEqual([]);
  });

  it('is noticed by this test: the teacher has heard the child’s name', () => {
    expect(walk.told('teacher')).toContain(cast.child.name);
  });
});

function formatRowOf(table: AccessTable, name: string): string {
  const row = table.get(name);
  return row ? formatRow(name, row) : `${name} has no line`;
}
