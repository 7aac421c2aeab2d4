import { expect, it } from 'vitest';
import { whileArriving } from './arrivals.ts';

const at = new Date('2026-11-22T00:00:00Z');
const refusal = { code: 'RATE_LIMITED', reason: 'TOO_MANY_REQUESTS' };

/** So many files on their way, of one person each or all of `who`, until `end` is called. */
function arriving(many: number, who?: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const all = Array.from({ length: many }, (_, index) =>
    whileArriving(who ?? `person-${index}`, at, () => promise),
  );
  return { all, end: resolve, fail: reject };
}

const another = (who: string) => whileArriving(who, at, () => Promise.resolve('kept'));

it('takes six files of one person at once, and the next when one has come', async () => {
  const six = arriving(6, 'somebody');
  await expect(another('somebody')).rejects.toMatchObject(refusal);
  expect(await another('somebody else')).toBe('kept');
  six.end();
  await Promise.all(six.all);
  expect(await another('somebody')).toBe('kept');
});

it('takes sixty of all, and frees the place of those that failed', async () => {
  const sixty = arriving(60);
  await expect(another('somebody')).rejects.toMatchObject(refusal);
  sixty.fail(new Error('The connection broke.'));
  await Promise.allSettled(sixty.all);
  expect(await another('somebody')).toBe('kept');
});
