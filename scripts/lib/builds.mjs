import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOfTrees } from './fingerprint.mjs';
import { APPS, PACKAGES, ROOT, tool } from './paths.mjs';
import { run } from './run.mjs';
import { bold, duration, green, say } from './say.mjs';

/** Two at a time: more gains nothing on the two cores that this is meant to be comfortable on. */
const AT_ONCE = 2;

/**
 * @typedef {object} Build
 * @property {string} dir the package
 * @property {string} proof the file that shows that an earlier build is still there
 * @property {(env: NodeJS.ProcessEnv) => Promise<import('./run.mjs').Outcome>} make
 */

/** @type {Build[]} */
const BUILDS = [
  {
    dir: 'api',
    proof: 'api/dist/main.js',
    make: (env) => run('node', ['build.mjs'], { cwd: join(ROOT, 'api'), env }),
  },
  ...APPS.map((dir) => ({
    dir,
    proof: `${dir}/dist/index.html`,
    make: (/** @type {NodeJS.ProcessEnv} */ env) =>
      run(tool('vite', dir), ['build', '--logLevel', 'warn'], {
        cwd: join(ROOT, dir),
        env: { ...env, NODE_ENV: 'production' },
        title: `building ${dir}`,
      }),
  })),
];

/**
 * Builds the products whose sources changed since their last build.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string[]} [only] names of packages; all of them without it
 * @returns {Promise<number>} how many were built
 * @throws when a build fails; its output is in the message
 */
export async function buildMissing({ env }, only) {
  const waiting = BUILDS.filter(({ dir }) => !only || only.includes(dir)).flatMap((build) => {
    const inputs = fingerprintOfTrees(inputsOf(build.dir));
    return isFresh(build, inputs) ? [] : [{ build, inputs }];
  });
  if (waiting.length === 0) return 0;

  say(`${bold('Building')} ${waiting.map(({ build }) => build.dir).join(', ')}`);
  const count = waiting.length;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { build, inputs } = next;
      const { code, output, ms } = await build.make(env);
      if (code !== 0) throw new Error(`${build.dir} does not build\n${output}`);
      mkdirSync(dirname(stampOf(build.dir)), { recursive: true });
      writeFileSync(stampOf(build.dir), inputs);
      say(`  ${green('✓')} ${build.dir}, ${duration(ms)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return count;
}

/** Everything that a package's build reads: itself, the workspace packages it stands on, versions and settings. */
function inputsOf(/** @type {string} */ dir) {
  return [...withWorkspacePackages(dir), 'tsconfig.base.json', 'pnpm-lock.yaml'];
}

/** @returns {string[]} */
function withWorkspacePackages(/** @type {string} */ dir) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, dir, 'package.json'), 'utf8'));
  const below = Object.keys(dependencies)
    .filter((name) => name.startsWith('@qinshi/'))
    .map((name) => name.replace('@qinshi/', 'packages/'))
    .filter((name) => PACKAGES.includes(name))
    .flatMap(withWorkspacePackages);
  return [...new Set([dir, ...below])].sort();
}

function isFresh(/** @type {Build} */ { dir, proof }, /** @type {string} */ inputs) {
  const stamp = stampOf(dir);
  return existsSync(join(ROOT, proof)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
}

function stampOf(/** @type {string} */ dir) {
  return join(ROOT, 'node_modules/.qinshi-built', dir);
}
