import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Problem } from '../browser.ts';
import type { Letter } from './access-table.ts';
import type { Cast, ViewerName } from './cast.ts';
import type { Secret } from './secrets.ts';
import type { Walk as WalkOf } from './walk.ts';

const MODULES = fileURLToPath(new URL('../../src/modules', import.meta.url));

/** Whoever asks may not decide, nor about the own child: these say no by saying yes. */
const NO_BY_YES = ['isApplicant', 'isOwnRequest', 'isOwnChild'];
/** In whose name somebody acts, e.g. leaveAskerOf: neither yes nor no. */
const ANSWERS_MORE = /^(?!is|may).*Of$/;

// The first wall is torn down: every access rule lets everybody in, and every policy that says yes or no says yes. What is
// loaded from here on stands behind that.
vi.doMock('../../src/graphql/access.ts', async (original) => ({
  ...(await original<object>()),
  checkAccess: () => true,
}));
const policies = globSync('**/*.policy.ts', { cwd: MODULES });
for (const policy of policies) {
  vi.doMock(`${MODULES}/${policy}`, async (original) =>
    Object.fromEntries(
      Object.entries(await original<Record<string, unknown>>()).map(([name, value]) => [
        name,
        typeof value === 'function' && !ANSWERS_MORE.test(name) ? () => !NO_BY_YES.includes(name) : value,
      ]),
    ),
  );
}
const { gatherCast, VIEWER_NAMES } = await import('./cast.ts');
const { letterOfRefusal } = await import('./letters.ts');
const { keepParentAway } = await import('./court-order.ts');
const { leakedIn, MAY_HEAR } = await import('./secrets.ts');
const { Walk } = await import('./walk.ts');

/** What is one's own without being told while the first wall stands: the child that one applied for, or is bound to. */
const IN_OWN_ROWS: Partial<Record<ViewerName, readonly Secret[]>> = {
  applicant: ['the child’s full name', 'the applicant’s phone', 'the applicant’s name'],
  newcomer: ['the child’s full name'],
};

let cast: Cast;
let walk: WalkOf;
beforeAll(async () => {
  cast = await gatherCast();
  walk = new Walk(cast, letterOrNothing);
  await walk.everything();
}, 900_000);
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

it('a parent whom a court keeps from the child hears nothing of it, though every rule says yes', async () => {
  await keepParentAway(cast);
  // The first walk has used up what may be done in an hour.
  await cast.world.em.execute('delete from rate_limit; delete from unknown_name');
  const alone = new Walk(cast, letterOrNothing);
  await alone.ofOne('parent');
  expect(alone.told('parent')).not.toBe('');
  expect(leakedIn(alone.told('parent'), cast, ['the guardian’s e-mail address'])).toEqual([]);
}, 300_000);

/** Without the rules in front some fields fall over the nothing behind them; what was heard is what counts. */
function letterOrNothing(problem: Problem): Letter {
  return problem.extensions.code === 'INTERNAL' ? '0' : letterOfRefusal(problem);
}
