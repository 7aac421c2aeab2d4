#!/usr/bin/env node
/**
 * Runs a command with the house's Node and pnpm on its PATH, dependencies installed:
 * `node scripts/with-runtime.mjs pnpm codegen`.
 */
import { orExplain } from './lib/explain.mjs';
import { install } from './lib/install.mjs';
import { become } from './lib/run.mjs';
import { findRuntime } from './lib/runtime.mjs';

await orExplain(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new Error('usage: node scripts/with-runtime.mjs <command> [arguments]');
  const runtime = findRuntime();
  await install(runtime);
  await become(command, args, { env: runtime.env });
});
