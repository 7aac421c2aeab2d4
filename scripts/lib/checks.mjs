/** The checks that need nothing to run: each is one command that is silent and ends with 0 when all is well. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, tool } from './paths.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {(env: NodeJS.ProcessEnv) => Promise<import('./run.mjs').Outcome>} command
 * @property {string} remedy what a developer does about it
 */

/** @type {Check[]} */
export const CHECKS = [
  { title: 'types', command: script('check-types.mjs'), remedy: 'pnpm check:types' },
  {
    title: 'format and lint',
    command: local('biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.']),
    remedy: 'pnpm format mends most of it',
  },
  {
    title: 'import rules',
    command: script('check-imports.mjs'),
    remedy: 'scripts/import-rules.mjs says why',
  },
  { title: 'dead code', command: local('knip', ['--no-progress']), remedy: 'delete it, or use it' },
  { title: 'GraphQL schema is emitted', command: schemaUnchanged, remedy: 'pnpm schema' },
  {
    title: 'GraphQL documents are built',
    command: local('graphql-codegen', ['--config', 'codegen.ts', '--check']),
    remedy: 'pnpm codegen',
  },
];

/**
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./tally.mjs').Finding>}
 */
export async function finding({ command, remedy }, env) {
  const { code, output } = await command(env);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, problems: [output, `→ ${remedy}`] };
}

/** @returns {Check['command']} */
function local(/** @type {string} */ name, /** @type {string[]} */ args) {
  return (env) => run(tool(name), args, { cwd: ROOT, env, title: name });
}

/** @returns {Check['command']} */
function script(/** @type {string} */ file) {
  return (env) => run('node', [join('scripts', file)], { cwd: ROOT, env, title: file });
}

/**
 * Emits the schema and compares it with the committed one, which is put back: a check changes nothing.
 * @type {Check['command']}
 */
async function schemaUnchanged(env) {
  const file = join(ROOT, 'api/schema.graphql');
  const committed = readFileSync(file, 'utf8');
  const outcome = await run('pnpm', ['--silent', 'schema'], { cwd: ROOT, env, title: 'emitting the schema' });
  if (outcome.code !== 0 || readFileSync(file, 'utf8') === committed) return outcome;
  writeFileSync(file, committed);
  return { ...outcome, code: 1, output: 'api/schema.graphql is not what the code says' };
}
