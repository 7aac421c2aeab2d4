import { createECDH } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vapidKeys } from './vapid-keys.ts';

it('makes the same pair of the same secret, and another one of another', () => {
  const [one, same, other] = [1, 1, 2].map((byte) => vapidKeys(Buffer.alloc(32, byte).toString('base64url')));
  expect(one).toEqual(same);
  expect(one?.publicKey).not.toBe(other?.publicKey);
});

it('makes a pair that belongs together, whatever the secret', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
    fc.constantFrom(new Uint8Array(32), new Uint8Array(32).fill(255)),
  );
  fc.assert(
    fc.property(bytes, (secret) => {
      const { publicKey, privateKey } = vapidKeys(Buffer.from(secret).toString('base64url'));
      expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65);
      expect(Buffer.from(privateKey, 'base64url')).toHaveLength(32);
      const curve = createECDH('prime256v1');
      curve.setPrivateKey(Buffer.from(privateKey, 'base64url'));
      expect(curve.getPublicKey('base64url')).toBe(publicKey);
    }),
    { numRuns: 30 },
  );
});
