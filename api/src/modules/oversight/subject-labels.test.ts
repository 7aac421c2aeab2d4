import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';
import { LABELLED, oversightLoaders } from './oversight.loaders.ts';

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

it.each(LABELLED)('looks the name of a %s up where it is kept', async (type) => {
  const { subjectLabel } = oversightLoaders(city.app.deps.orm.em.fork());
  expect(await subjectLabel.load(`${type} ${newId()}`)).toBeNull();
});

it('calls a pupil and an account by their names, and what it does not know by none', async () => {
  const child = await city.child(await city.classRoom(await city.school()), '歐陽曉晴');
  const { subjectLabel } = oversightLoaders(city.app.deps.orm.em.fork());
  expect(
    await subjectLabel.loadMany([`student ${child.id}`, `account ${child.accountId}`, `comet ${child.id}`]),
  ).toEqual(['歐陽曉晴', '歐陽曉晴', null]);
});
