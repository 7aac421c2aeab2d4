#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to the running product. Installs and builds what is missing, then becomes the
 * API process, which serves everything. See docs/operations.md for the settings it reads.
 * `npm start -- --morning`: the demo at 07:20 of the last school day, at any hour.
 */
import { join } from 'node:path';
import { buildMissing } from './lib/builds.mjs';
import { orExplain } from './lib/explain.mjs';
import { install } from './lib/install.mjs';
import { ROOT } from './lib/paths.mjs';
import { become } from './lib/run.mjs';
import { findRuntime } from './lib/runtime.mjs';

await orExplain(async () => {
  const runtime = findRuntime();
  await install(runtime);
  await buildMissing(runtime);
  const mode = process.env.NODE_ENV === 'production' ? 'production' : 'demo';
  const morning = process.argv.includes('--morning') ? { DEMO_CLOCK: 'morning' } : {};
  await become(runtime.node, [join(ROOT, 'api/dist/main.js')], {
    cwd: ROOT,
    env: { QINSHI_MODE: mode, ...runtime.env, ...morning },
  });
});
