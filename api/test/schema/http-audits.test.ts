import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../world.ts';

/** Nothing of an audit is of use afterwards but its result. */
let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

const audits = serverAudits({ url: () => `${city.app.url}/graphql`, fetchFn: fetch });

it('has sixty-one audits to pass', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  },
);
