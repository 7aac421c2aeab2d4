import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from './access-table.ts';
import { type Cast, gatherCast } from './cast.ts';
import { COURT_CASE, keepParentAway } from './court-order.ts';
import { leakedIn } from './secrets.ts';
import { Walk } from './walk.ts';

/** What is a parent’s own, child or not. */
const OWN =
  /^(Account|DataCategory|DataFact|GrantedClient|Identity|OutsideIdentity|OutsideProvider|PushDevice|Session|SignIn|Viewer)\w*\./;

/** What a parent does with sessions, devices and accounts elsewhere. */
const OWN_DEEDS = [
  'Mutation.removePushDevice',
  'Mutation.revokeGrantedClient',
  'Mutation.revokeSession',
  'Mutation.unlinkOutsideIdentity',
];

let cast: Cast;
let letters: Map<string, string>;
let told: string;
beforeAll(async () => {
  cast = await gatherCast();
  await keepParentAway(cast);
  const walk = new Walk(cast);
  letters = await walk.ofOne('parent');
  told = walk.told('parent');
}, 300_000);
afterAll(() => cast.world.close());

describe('a parent whom a court keeps from the child', () => {
  it('gets no further than the parent of a classmate, through any door of the schema', () => {
    const table = readTable();
    const further = [...letters]
      .filter(([name, letter]) => letter === '✓' && table.get(name)?.otherParent !== '✓' && !OWN.test(name))
      .map(([name]) => name);
    expect(further.sort()).toEqual(OWN_DEEDS);
  });

  it('hears nothing of the child, nor by which order', () => {
    expect(told).not.toBe('');
    expect(leakedIn(told, cast, ['the guardian’s e-mail address'])).toEqual([]);
    expect(told).not.toContain(COURT_CASE);
  });
});
