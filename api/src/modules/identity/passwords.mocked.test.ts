import { expect, it, vi } from 'vitest';
import { MAX_WAITING, verifyPassword } from './passwords.ts';

const { gate } = vi.hoisted(() => ({ gate: Promise.withResolvers<boolean>() }));
vi.mock('@node-rs/argon2', () => ({ hash: () => Promise.resolve('decoy'), verify: () => gate.promise }));

it('passwords wait for their turn, and beyond so many are turned away at once', async () => {
  const first = Array.from({ length: MAX_WAITING + 2 }, () => verifyPassword('hash', 'password'));
  await expect(verifyPassword('hash', 'password')).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    reason: 'TOO_MANY_REQUESTS',
  });
  gate.resolve(true);
  expect(new Set(await Promise.all(first))).toEqual(new Set([true]));
  expect(await verifyPassword('hash', 'password')).toBe(true);
});
