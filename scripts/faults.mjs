#!/usr/bin/env node
/**
 * `npm run faults`: what the built API survives, in full numbers, with a table of figures at the end (see
 * docs/contributing.md). Names after it choose some: `npm run faults -- two-deciders mail`.
 */
import { join } from 'node:path';
import { buildMissing } from './lib/builds.mjs';
import { orExplain } from './lib/explain.mjs';
import { install } from './lib/install.mjs';
import { ROOT, tool } from './lib/paths.mjs';
import { become } from './lib/run.mjs';
import { findRuntime } from './lib/runtime.mjs';

await orExplain(async () => {
  const runtime = findRuntime();
  await install(runtime);
  await buildMissing(runtime, ['api']);
  await become(
    tool('vitest', 'api'),
    ['run', '--config', 'vitest.faults.config.ts', ...process.argv.slice(2)],
    {
      cwd: join(ROOT, 'api'),
      env: { ...runtime.env, QINSHI_FAULTS: 'full' },
    },
  );
});
