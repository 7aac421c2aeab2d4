import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Problem } from '../browser.ts';
import type { Letter } from './access-table.ts';
import { type Cast, gatherCast, VIEWER_NAMES, type ViewerName } from './cast.ts';
import { letterOfRefusal } from './letters.ts';
import { leakedIn, MAY_HEAR, type Secret } from './secrets.ts';
import { Walk } from './walk.ts';

// The first wall is torn down: every access rule lets everybody in, and every policy says yes.
const { yes } = vi.hoisted(() => ({
  yes: async (original: () => Promise<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(await original()).map(([name, value]) => [
        name,
        typeof value === 'function' ? () => true : value,
      ]),
    ),
}));
vi.mock('../../src/graphql/access.ts', async (original) => ({
  ...(await original<object>()),
  checkAccess: () => true,
}));
vi.mock('../../src/modules/schools/schools.policy.ts', yes);
vi.mock('../../src/modules/identity/reissue.policy.ts', yes);
vi.mock('../../src/modules/directory/records.policy.ts', yes);
// Whoever asks may not decide: these two say no by saying yes.
vi.mock('../../src/modules/binding/binding.policy.ts', async (original) => ({
  ...(await yes(original)),
  isApplicant: () => false,
}));
vi.mock('../../src/modules/data-rights/data-request.policy.ts', async (original) => ({
  ...(await yes(original)),
  isOwnRequest: () => false,
}));

/** What is one's own without being told while the first wall stands: the child that one applied for, or is bound to. */
const IN_OWN_ROWS: Partial<Record<ViewerName, readonly Secret[]>> = {
  applicant: ['the child’s full name', 'the applicant’s phone', 'the applicant’s name'],
  newcomer: ['the child’s full name'],
};

let cast: Cast;
let walk: Walk;
beforeAll(async () => {
  cast = await gatherCast();
  walk = new Walk(cast, letterOrNothing);
  await walk.everything();
}, 300_000);
afterAll(() => cast.world.close());

it('walks where the first wall has no say: a stranger is not turned away, and finds nothing', async () => {
  const { browsers, child, application } = cast;
  for (const viewer of ['nobody', 'otherParent', 'otherAdmin'] as const) {
    const { data, errors } = await browsers[viewer].ask(
      `{ student(id: "${child.id}") { name } bindingApplication(id: "${application.id}") { guardianName } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(data).toEqual({ student: null, bindingApplication: null });
  }
});

it.each(VIEWER_NAMES)('%s hears only what stands in rows of their own', (viewer) => {
  expect(walk.told(viewer)).not.toBe('');
  const may = [...MAY_HEAR[viewer], ...(IN_OWN_ROWS[viewer] ?? [])];
  expect(leakedIn(walk.told(viewer), cast, may)).toEqual([]);
});

it('is noticed by this test: the applicant, from whom the mask has fallen, has heard the child’s name', () => {
  expect(walk.told('applicant')).toContain(cast.child.name);
});

/** Without the rules in front some fields fall over the nothing behind them; what was heard is what counts. */
function letterOrNothing(problem: Problem): Letter {
  return problem.extensions.code === 'INTERNAL' ? '0' : letterOfRefusal(problem);
}
