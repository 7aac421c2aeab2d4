#!/usr/bin/env node
/**
 * `npm test`: everything that must hold before a change goes in. Checks, then tests, then the built product in a
 * browser; a failure does not keep the rest from being looked at. The last line is `N passed, N failed`.
 * `npm test -- --only checks|unit|faults|journeys` runs one part.
 */
import { parseArgs } from 'node:util';
import { buildMissing } from './lib/builds.mjs';
import { CHECKS, finding } from './lib/checks.mjs';
import { orExplain } from './lib/explain.mjs';
import { install } from './lib/install.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { red, say } from './lib/say.mjs';
import { faults, journeys, scriptTests, VITEST_PACKAGES, vitest } from './lib/suites.mjs';
import { Tally } from './lib/tally.mjs';

const PARTS = ['checks', 'unit', 'faults', 'journeys'];

await orExplain(async () => {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  if (only && !PARTS.includes(only)) throw new Error(`--only takes one of ${PARTS.join(', ')}`);
  const wants = (/** @type {string} */ part) => !only || only === part;

  const tally = new Tally();
  try {
    await testAll(tally, wants);
  } catch (error) {
    tally.failed += 1;
    say(`${red('✗')} ${error instanceof Error ? error.message : String(error)}`);
  }
  tally.conclude();
});

/**
 * @param {Tally} tally
 * @param {(part: string) => boolean} wants
 * @throws when there is nothing to test with: no runtime, or the dependencies cannot be installed
 */
async function testAll(tally, wants) {
  const runtime = findRuntime();
  await install(runtime);
  const { env } = runtime;

  if (wants('checks')) {
    for (const check of CHECKS) await tally.step(check.title, () => finding(check, env));
  }
  if (wants('unit')) {
    await tally.step('scripts', () => scriptTests(env));
    for (const dir of VITEST_PACKAGES) await tally.step(dir, () => vitest(dir, env));
  }
  if (wants('faults')) {
    await tally.step('faults', async () => {
      await buildMissing(runtime, ['api']);
      return faults(env);
    });
  }
  if (wants('journeys')) {
    await tally.step('builds', async () => {
      await buildMissing(runtime);
      return { passed: 1, failed: 0 };
    });
    await tally.step('journeys', () => journeys(env));
  }
}
