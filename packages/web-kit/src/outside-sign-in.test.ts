import { expect, it } from 'vitest';
import { readOutsideLink, readOutsideSignIn } from './outside-sign-in.ts';

it('reads what the provider’s way back says, and nothing else', () => {
  expect(readOutsideSignIn({ outside: 'unlinked', provider: '台北通' })).toEqual({
    outside: 'unlinked',
    provider: '台北通',
  });
  expect(readOutsideSignIn({ outside: 'linked', provider: '台北通' })).toEqual({});
  expect(readOutsideLink({ outside: 'linked' })).toEqual({ outside: 'linked' });
  expect(readOutsideLink({ outside: 7, provider: 'x' })).toEqual({});
});

it('keeps a name from an address short', () => {
  expect(readOutsideSignIn({ outside: 'failed', provider: 'x'.repeat(5000) }).provider).toHaveLength(100);
});
