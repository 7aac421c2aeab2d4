import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { tidyOidc } from './oidc.jobs.ts';
import { signingKeys } from './signing-keys.ts';

const DAY = 24 * 60;

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

const kids = async () => (await signingKeys(city.app.deps)).map(({ kid }) => kid);
const tidy = () => tidyOidc.run(city.app.deps, {});

describe('signing keys', () => {
  it('begin with one, however many processes ask at once', async () => {
    const [first, ...others] = await Promise.all([kids(), kids(), kids()]);
    expect(first).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
  });

  it('are published before they sign, and after', async () => {
    const [first] = await kids();
    await tidy();
    expect(await kids()).toEqual([first]);

    city.clock.advance(179 * DAY);
    await tidy();
    const [signer, next, ...more] = await kids();
    expect([signer, more]).toEqual([first, []]);

    city.clock.advance(DAY);
    await tidy();
    expect(await kids()).toEqual([next, first]);

    city.clock.advance(30 * DAY);
    await tidy();
    expect(await kids()).toEqual([next]);
  });

  it('are sealed', async () => {
    const [row] = await city.em.execute<{ key_sealed: string }[]>('select key_sealed from oidc_signing_key');
    expect(row?.key_sealed).toMatch(/^k1\./);
  });
});
