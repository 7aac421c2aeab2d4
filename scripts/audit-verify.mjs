#!/usr/bin/env node
/**
 * `pnpm audit:verify`: recomputes the hash chains of the audit log (see docs/operations.md).
 * File names given to it are meant from where the person stands, not from the package's folder.
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
  await become(runtime.node, [join(ROOT, 'api/dist/audit-verify.js'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    // The same data folder as `npm start`, wherever the person stands.
    env: { QINSHI_MODE: 'demo', QINSHI_DATA_DIR: join(ROOT, '.data'), ...runtime.env },
  });
});
