import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Problem } from '../browser.ts';
import { World } from '../world.ts';
import { Socket } from './socket.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Documents as attackers write them; each was measured to occupy an unprotected server for seconds. */
const ATTACKS: Record<string, string> = {
  'depth 30': `{ student(id: "x") { ${times(14, () => 'classGroup { students {')} id ${'} } '.repeat(14)} } }`,
  '1,000 aliases': `{ ${times(1000, (index) => `a${index}: consentStatement { body }`)} }`,
  '10,000 tokens': `{ ${times(10_000, () => 'a')} }`,
  'a fan-out of fragments': `{ ...F0 } ${times(26, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F26 on Query { consentStatement { body } }`,
  'half a city': '{ schools { classGroups { students { guardians { id } } } } }',
};
const CODES = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];
/** What a parent's home page asks. */
const HONEST =
  '{ viewer { account { name } nextStep activeIdentity { kind label } children { id name classGroup { name } } } }';
const ROUNDS = 15;
const REFUSED_WITHIN_MS = 50;
const HONEST_WITHIN_MS = 300;

let city: World;
let attacker: Browser;
let socket: Socket;
let parent: Browser;
beforeAll(async () => {
  city = await World.open();
  attacker = city.browser();
  socket = new Socket(attacker);
  const room = await city.classRoom(await city.school());
  parent = await city.as(await city.parent([await city.child(room), await city.child(room)]));
  // The first of everything is slow, and none of the documents' fault.
  for (let round = 0; round < 5; round += 1) {
    await parent.do(HONEST);
    for (const document of Object.values(ATTACKS))
      await Promise.all([attacker.ask(document), socket.ask(document)]);
  }
});
afterAll(async () => {
  await socket.close();
  await city.close();
});

const transports = {
  HTTP: (text: string) => attacker.ask(text),
  WebSocket: (text: string) => socket.ask(text),
};

it.each(
  Object.keys(ATTACKS).flatMap((name) =>
    (['HTTP', 'WebSocket'] as const).map((transport) => [name, transport] as const),
  ),
)('%s is refused over %s at once', async (name, transport) => {
  const document = ATTACKS[name] ?? '';
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    took.push(await milliseconds(() => transports[transport](document), expectRefusal));
  // The quicker rounds tell what the document costs; the others, what else the machine does.
  const cost = quantile(took, 0.25);
  process.stdout.write(`${name} over ${transport}: refused in ${cost.toFixed(1)} ms
`);
  expect(cost).toBeLessThan(REFUSED_WITHIN_MS);
});

it('keeps serving an honest parent while each comes in twice on both transports', async () => {
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    alone.push(await milliseconds(() => parent.ask(HONEST), expectData));

  const documents = Object.values(ATTACKS);
  const meanwhile: number[] = [];
  let refused = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const document = documents[round % documents.length] ?? '';
    const attacks = [...Object.values(transports), ...Object.values(transports)].map(async (send) => {
      expectRefusal(await send(document));
      refused += 1;
    });
    meanwhile.push(await milliseconds(() => parent.ask(HONEST), expectData));
    await Promise.all(attacks);
  }
  process.stdout.write(
    `honest page: ${quantile(alone, 0.5).toFixed(0)} ms alone, ${quantile(meanwhile, 0.5).toFixed(0)} ms while ${refused} attacks were refused\n`,
  );
  expect(quantile(meanwhile, 0.5)).toBeLessThan(HONEST_WITHIN_MS);
}, 60_000);

interface Result {
  data: unknown;
  errors: readonly Problem[];
}

function expectRefusal({ data, errors }: Result): void {
  expect(data).toBeNull();
  expect(CODES).toContain(errors[0]?.extensions.code);
}

function expectData({ errors }: Result): void {
  expect(errors).toEqual([]);
}

async function milliseconds(ask: () => Promise<Result>, check: (result: Result) => void): Promise<number> {
  const start = performance.now();
  const result = await ask();
  const took = performance.now() - start;
  check(result);
  return took;
}

function quantile(numbers: number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN;
}
