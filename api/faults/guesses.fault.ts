import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../test/browser.ts';
import { type Person, REQUEST_CODE, VERIFY_CODE, type World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { askedAgain } from './asked-again.ts';
import { figure, median, times } from './figures.ts';
import { openWorld } from './house.ts';

const GUESSES = times(400, 100_000);
const ADDRESSES = 1000;
const VICTIMS = times(4, 200);
const AT_ONCE = 16;
/** Known and unknown names, each asked for once, in turns. */
const PAIRS = times(40, 300);
const COMMON = ['Password1', 'Qwerty123', 'Taipei2026', 'abcd12345', 'school123', '123456'];

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';

let world: World;
let api: ApiProcess;
beforeAll(async () => {
  world = await openWorld();
  api = await ApiProcess.start(world, { settings: { TRUSTED_PROXIES: '1' } });
});
afterAll(async () => {
  await api.kill();
  await world.close();
});

/** A browser at one of the addresses, as the proxy in front reports it. */
function at(address: number): Browser {
  const bytes = [10, 1 + Math.floor(address / 250), address % 250, 7];
  return api.browser({ 'x-forwarded-for': bytes.join('.') });
}

it('guesses at passwords and codes open nothing', async () => {
  const victims = await people(VICTIMS);
  const newcomers = await Promise.all((await people(VICTIMS)).map((person) => world.asNew(person)));
  const contacts = Array.from({ length: VICTIMS }, () => world.address());
  for (const address of contacts)
    await world.browser().do(REQUEST_CODE, { input: { channel: 'EMAIL', address } });

  const answers = new Map<string, number>();
  const opened: string[] = [];
  let next = 0;
  const guess = async () => {
    for (let turn = next++; turn < GUESSES; turn = next++) {
      const [document, input] = guessOf(turn, { victims, newcomers, contacts });
      const { errors, data } = await askedAgain(() => at(turn % ADDRESSES).ask(document, { input }));
      if (errors.length === 0) opened.push(JSON.stringify(data));
      const told = errors[0]?.extensions.reason ?? 'OPENED';
      answers.set(told, (answers.get(told) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, guess));
  const [sessions] = await world.em.execute<{ count: number }[]>(
    'select (select count(*)::int from session) + (select count(*)::int from applicant_session) as count',
  );
  figure('guesses', {
    guesses: GUESSES,
    addresses: ADDRESSES,
    entries: opened.length,
    ...Object.fromEntries([...answers].sort(([, a], [, b]) => b - a)),
  });
  expect(opened).toEqual([]);
  expect(sessions?.count).toBe(0);
  expect([...answers.keys()]).not.toContain('INTERNAL');
});

it('how long a refusal takes does not tell whether a name is known', async () => {
  const known = await people(PAIRS);
  const took = { known: [] as number[], unknown: [] as number[] };
  const measure = async (username: string, turn: number) => {
    const began = performance.now();
    await at(turn % ADDRESSES).ask(SIGN_IN, { input: { username, password: 'not-the-password-7' } });
    return performance.now() - began;
  };
  await measure('warming.up', 0);
  for (const [turn, { username }] of known.entries()) {
    // In turns, and each of the two first every other time: whatever else the machine does meets both alike.
    const both = [
      ['known', username],
      ['unknown', `nobody${turn}`],
    ] as const;
    for (const [kind, name] of turn % 2 ? both : both.toReversed())
      took[kind].push(await measure(name, turn));
  }
  const [ofKnown, ofUnknown] = [median(took.known), median(took.unknown)];
  const difference = Math.abs(ofKnown / ofUnknown - 1);
  figure('time of a refused sign-in', {
    pairs: PAIRS,
    'known ms': ofKnown.toFixed(1),
    'unknown ms': ofUnknown.toFixed(1),
    'difference %': (difference * 100).toFixed(1),
  });
  expect(difference).toBeLessThan(0.2);
});

interface Targets {
  victims: Person[];
  newcomers: Person[];
  contacts: string[];
}

/** One attempt: a chosen password, a first password, a name that nobody has, or a code. */
function guessOf(turn: number, { victims, newcomers, contacts }: Targets): [document: string, input: object] {
  const pick = <T>(list: readonly T[]) => list[randomInt(list.length)] as T;
  const digits = () => String(randomInt(1_000_000)).padStart(6, '0');
  switch (turn % 4) {
    case 0:
      return [SIGN_IN, { username: pick(victims).username, password: pick(COMMON) }];
    case 1: {
      const { username, nationalId } = pick(newcomers);
      const guess = digits();
      // The one number in a million that would be right is not a guess.
      return [SIGN_IN, { username, password: guess === nationalId.slice(-6) ? 'wrong1' : guess }];
    }
    case 2:
      return [SIGN_IN, { username: `someone${randomInt(VICTIMS)}`, password: pick(COMMON) }];
    default:
      return [VERIFY_CODE, { channel: 'EMAIL', address: pick(contacts), code: digits() }];
  }
}

async function people(count: number): Promise<Person[]> {
  const made: Person[] = [];
  while (made.length < count) made.push(await world.person({ name: '林美玉' }));
  return made;
}
