#!/usr/bin/env node
/**
 * `npm run rehearse-year-end`: promotes all schools of a database and takes it back (see docs/operations.md).
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
  await buildMissing(runtime, ['api']);
  await become(runtime.node, [join(ROOT, 'api/dist/rehearse-year-end.js'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    // The same data folder as `npm start`, wherever the person stands.
    env: { QINSHI_MODE: 'demo', QINSHI_DATA_DIR: join(ROOT, '.data'), ...runtime.env },
  });
});
