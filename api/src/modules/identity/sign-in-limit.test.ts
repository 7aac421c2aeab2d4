import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PASSWORD, type Person, World } from '../../../test/world.ts';
import { LIMITS } from './rate-limits.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const ADDRESS = '203.0.113.9';
const COUNTER = `signInAddress:${ADDRESS}`;

let city: World;
let people: Person[];
beforeAll(async () => {
  city = await World.open({ TRUSTED_PROXIES: '1' });
  people = await Promise.all(Array.from({ length: 8 }, () => city.person({ name: '林美玉' })));
});
afterAll(() => city.close());

async function reasonFor({ username }: Person, password: string): Promise<unknown> {
  const browser = city.browser({ 'x-forwarded-for': ADDRESS });
  const { errors } = await browser.ask(SIGN_IN, { input: { username, password } });
  return errors[0]?.extensions.reason;
}

async function counted(): Promise<number | undefined> {
  const [row] = await city.em.execute<{ points: number }[]>('select points from rate_limit where key = ?', [
    COUNTER,
  ]);
  return row?.points;
}

it('failures of an address are counted, and what succeeds is not', async () => {
  const [person] = people;
  if (!person) throw new Error('Nobody is there.');
  expect(await reasonFor(person, 'Wrong-Password-1')).toBe('CREDENTIALS_WRONG');
  expect(await reasonFor(person, PASSWORD)).toBeUndefined();
  expect(await counted()).toBe(1);
});

it('many at once do not all pass before the limit knows of the first', async () => {
  const last = LIMITS.signInAddress.points - 1;
  await city.em.execute('update rate_limit set points = ? where key = ?', [last, COUNTER]);
  const reasons = await Promise.all(people.map((person) => reasonFor(person, PASSWORD)));
  expect(reasons).toContain('TOO_MANY_REQUESTS');
  expect(reasons).toContain(undefined);
});

it('a machine counts as one, whichever of its IPv6 addresses it sends from', async () => {
  const from = (address: string) =>
    city.browser({ 'x-forwarded-for': address }).ask(SIGN_IN, {
      input: { username: 'nobody@example.com', password: 'Wrong-Password-1' },
    });
  for (const address of ['2001:db8:7:1::1', '2001:db8:7:1:aaaa:bbbb:cccc:dddd', '2001:0db8:0007:0001::2'])
    await from(address);
  await from('2001:db8:7:2::1');
  const counters = await city.em.execute<object[]>(
    `select key, points from rate_limit where key like 'signInAddress:2001%' order by key`,
  );
  expect(counters).toEqual([
    { key: 'signInAddress:2001:db8:7:1::/64', points: 3 },
    { key: 'signInAddress:2001:db8:7:2::/64', points: 1 },
  ]);
});

it('nobody gets in while nothing can be counted', async () => {
  const [person] = people;
  if (!person) throw new Error('Nobody is there.');
  const logged = vi.spyOn(city.app.deps.log, 'error').mockImplementation(() => {});
  await city.em.execute('alter table rate_limit rename to rate_limit_away');
  const browser = city.browser();
  const { errors } = await browser.ask(SIGN_IN, {
    input: { username: person.username, password: PASSWORD },
  });
  await city.em.execute('alter table rate_limit_away rename to rate_limit');
  logged.mockRestore();
  expect(errors[0]?.extensions.reason).toBe('INTERNAL');
  expect(browser.cookieHeader).toBe('');
});
