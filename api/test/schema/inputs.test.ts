import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSchema } from '../../src/graphql/schema.ts';
import { type AccessTable, readTable } from './access-table.ts';
import { attemptsOf, documentOf } from './attempts/index.ts';
import { type Cast, gatherCast, VIEWER_NAMES, type ViewerName } from './cast.ts';
import { type InputPlace, inputPlaces, withValue } from './input-places.ts';

/** Longer than any text that we take, and short enough for a request. */
const FAR_TOO_LONG = 250_000;
/** More than the longest of all lists: what a reader sends at once. */
const FAR_TOO_MANY = 1_001;
/** Where in the table a limit is told by another reason than TOO_LONG. */
const LENGTH_REASONS = ['TOO_LONG', 'SIGNATURE_TOO_LARGE'];
/** Ranges that have a sentence of their own. */
const RANGE_REASONS = ['OUT_OF_RANGE', 'CONDUCT_COUNT', 'SCORE_OUT_OF_RANGE'];

interface Told {
  code: string;
  reason: string;
  field?: string;
  fields?: { field: string; reason: string; params?: { max?: number } }[];
}

const places = inputPlaces(makeSchema());
const of = (kind: InputPlace['kind']) => places.filter((place) => place.kind === kind);
const titled = (list: InputPlace[]) => list.map((place) => [place.title, place] as const);

let cast: Cast;
let table: AccessTable;
beforeAll(async () => {
  cast = await gatherCast();
  table = readTable();
}, 120_000);
// What is asked so often would be refused for that alone.
const forgetLimits = () => cast.world.em.execute('delete from rate_limit; delete from unknown_name');
beforeEach(forgetLimits);
afterAll(() => cast.world.close());

describe('inputs', () => {
  it('are found', () => {
    expect(of('text').length).toBeGreaterThan(25);
    expect(of('id').length).toBeGreaterThan(10);
    expect(of('list').length).toBeGreaterThan(2);
    expect(of('number').length).toBeGreaterThan(5);
  });

  it.each(titled(of('text')))(
    '%s has a greatest length, keeps to it, and survives odd texts',
    async (_, place) => {
      const far = await told(place, 'x'.repeat(FAR_TOO_LONG));
      const limit = lengthProblem(far, place);
      expect(limit, JSON.stringify(far)).toBeDefined();
      const max = limit?.params?.max ?? 0;
      expect(max).toBeGreaterThan(0);
      expect(lengthProblem(await told(place, 'x'.repeat(max + 1)), place)).toBeDefined();
      expect(lengthProblem(await told(place, 'x'.repeat(max)), place)).toBeUndefined();
      const odd = [
        'a\0b',
        '\ud800',
        '👨‍👩‍👧'.repeat(2000),
        // Selectors after an emoji are characters to PostgreSQL, though nobody sees them.
        '☺\ufe0f'.repeat(max),
        '\u202e\u200b\ufeff%_\\',
      ];
      for (const text of odd) {
        const refusal = await told(place, text);
        expect(refusal?.code, JSON.stringify(text.slice(0, 20))).not.toBe('INTERNAL');
      }
    },
  );

  // What is no id of ours is all alike: one rule looks at it before anything else does.
  it.each(titled(of('id')))('%s takes ids of ours only', async (_, place) => {
    for (const id of ['x', 'x'.repeat(FAR_TOO_LONG), "' or 1=1 --", 'a\0b', '\ud800']) {
      const refusal = await told(place, id);
      expect(refusal, JSON.stringify(id.slice(0, 20))).toMatchObject({ code: 'NOT_FOUND' });
      if (refusal?.field) expect(place.fields).toContain(refusal.field);
    }
  });

  it.each(titled(of('list')))('%s takes so many and no more', async (_, place) => {
    const { operation, path } = place;
    const [one] = valueAt(argumentsOf(operation), path) ?? [place.sample];
    const refusal = await told(
      place,
      Array.from({ length: FAR_TOO_MANY }, () => one),
    );
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', reason: 'OUT_OF_RANGE' });
    expect(place.fields).toContain(refusal?.field);
  });

  it.each(titled(of('number')))('%s has a range', async (_, place) => {
    for (const number of [-1, -2_147_483_648, 2_147_483_647]) {
      const refusal = await told(place, number);
      expect(refusal?.code, String(number)).toBe('BAD_INPUT');
      expect(RANGE_REASONS, String(number)).toContain(refusal?.reason);
      expect(place.fields).toContain(refusal?.field);
    }
  });
});

/** Somebody who gets past the access rule and the policy of the operation. */
function insider(operation: string): ViewerName {
  const row = table.get(operation);
  const viewer = VIEWER_NAMES.find((name) => row?.[name] === '✓');
  if (!viewer) throw new Error(`Nobody may use ${operation}.`);
  return viewer;
}

function argumentsOf(operation: string): Record<string, unknown> {
  const attempt = attemptsOf(cast, { lookUpToken: 'none', identityId: 'none' })[operation];
  return attempt?.variables?.[0] ?? {};
}

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (step === undefined) return Array.isArray(value) ? value : undefined;
  return valueAt((value as Record<string, unknown>)[step], rest);
}

/** What is told about `value` at the place, everything else being well-formed; null when it is not refused. */
async function told(place: InputPlace, value: unknown): Promise<Told | null> {
  const variables = withValue(argumentsOf(place.operation), place, value);
  const document =
    place.document?.(cast) ?? documentOf(cast.world.app.schema, place.operation, Object.keys(variables));
  const { errors } = await cast.browsers[insider(place.operation)].ask(document, variables);
  return (errors[0]?.extensions as Told | undefined) ?? null;
}

function lengthProblem(refusal: Told | null, { fields }: InputPlace) {
  return refusal?.fields?.find(
    ({ field, reason }) => fields.includes(field) && LENGTH_REASONS.includes(reason),
  );
}
