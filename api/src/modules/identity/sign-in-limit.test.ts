import { afterAll, beforeAll, expect, it } from 'vitest';
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
