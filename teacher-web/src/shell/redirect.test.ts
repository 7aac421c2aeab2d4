import { describe, expect, it } from 'vitest';
import { readRedirect } from './redirect.ts';

describe('readRedirect', () => {
  it('keeps a path of this app', () => {
    expect(readRedirect({ redirect: '/bindings?status=decided' })).toEqual({
      redirect: '/bindings?status=decided',
    });
  });

  it.each(['https://example.com', '//example.com', '/\\example.com', 'bindings', 7, undefined])(
    'does not follow %s',
    (redirect) => {
      expect(readRedirect({ redirect })).toEqual({});
    },
  );
});
