import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const ASK = 'mutation ($username: String!) { requestPasswordReset(username: $username) }';
/** Known and unknown are asked in turn, so that whatever else the machine does meets both alike. */
const PAIRS = 80;

let city: World;
let known: string[];
beforeAll(async () => {
  city = await World.open({ TRUSTED_PROXIES: '1' });
  known = await Promise.all(Array.from({ length: PAIRS }, async () => (await city.parent([])).username));
});
afterAll(() => city.close());

/** Median times (ms) of asking with a known name and with one that nobody has. */
async function medians(ask: (name: string) => Promise<unknown>): Promise<[known: number, unknown: number]> {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  const time = async (kind: keyof typeof times, name: string) => {
    const begun = performance.now();
    await ask(name);
    times[kind].push(performance.now() - begun);
  };
  for (const [turn, name] of known.entries()) {
    const pair = [() => time('known', name), () => time('unknown', `nobody${turn}@example.com`)];
    for (const one of turn % 2 ? pair.reverse() : pair) await one();
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[list.length / 2] ?? 0;
  return [median(times.known), median(times.unknown)];
}

it('does not tell whether a name is known: signing in with a wrong password', async () => {
  const browser = city.browser({ 'x-forwarded-for': '203.0.1.7' });
  const [name, nobody] = await medians((username) =>
    browser.ask(SIGN_IN, { input: { username, password: 'Wrong-Password-1' } }),
  );
  expect(Math.abs(name - nobody) / Math.max(name, nobody)).toBeLessThan(0.2);
}, 60_000);

it('does not tell whether a name is known: asking for a new password', async () => {
  const browser = city.browser({ 'x-forwarded-for': '203.0.2.7' });
  const [name, nobody] = await medians((username) => browser.ask(ASK, { username }));
  expect(Math.abs(name - nobody) / Math.max(name, nobody)).toBeLessThan(0.2);
}, 60_000);
