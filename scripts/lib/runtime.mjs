/**
 * The house needs Node 22.18 or newer and pnpm 12; a machine may have only an older Node and npm.
 * What is missing comes once from the package registry through npx. Where it was found is remembered, so that
 * later starts lose no time.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { dim, say } from './say.mjs';

const MEMORY = join(ROOT, '.data/runtime.json');
const OLDEST_NODE = { major: 22, minor: 18 };
const PNPM_MAJOR = 12;
const windows = process.platform === 'win32';

/**
 * @typedef {object} Tools
 * @property {string} node absolute path of a good enough Node
 * @property {string} pnpm absolute path of pnpm 12
 *
 * @typedef {Tools & { env: NodeJS.ProcessEnv }} Runtime
 * env: the environment in which `node` and `pnpm` mean these two
 */

/**
 * Finds the Node and pnpm to work with, fetching them when the machine has none.
 * @returns {Runtime}
 * @throws when nothing suitable is installed and the registry cannot be reached
 */
export function findRuntime() {
  const known = remembered();
  const node = isGoodNode(process.versions.node) ? process.execPath : known?.node;
  const pnpm = known?.pnpm ?? pnpmOnPath();
  const found = node && pnpm ? { node, pnpm } : fetched(node, pnpm);
  if (found.node !== known?.node || found.pnpm !== known?.pnpm) remember(found);
  return { ...found, env: environment(found) };
}

/** Whether a version such as `24.1.0` is new enough for the libraries that the API stands on. */
export function isGoodNode(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/**
 * What an earlier run found, if it is still there.
 * @returns {Tools | undefined}
 */
function remembered() {
  try {
    const { node, pnpm } = JSON.parse(readFileSync(MEMORY, 'utf8'));
    return existsSync(node) && existsSync(pnpm) ? { node, pnpm } : undefined;
  } catch {
    return undefined;
  }
}

function remember(/** @type {Tools} */ { node, pnpm }) {
  mkdirSync(dirname(MEMORY), { recursive: true });
  writeFileSync(MEMORY, `${JSON.stringify({ node, pnpm }, null, 2)}\n`);
}

function pnpmOnPath() {
  const pnpm = which('pnpm', process.env.PATH);
  if (!pnpm) return undefined;
  try {
    // Asked outside the project: inside one, pnpm may answer with the version the project wants.
    const version = execFileSync(pnpm, ['--version'], { cwd: tmpdir(), encoding: 'utf8', shell: windows });
    return Number.parseInt(version, 10) === PNPM_MAJOR ? pnpm : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets npx bring what is missing and asks where it put it.
 * @param {string | undefined} node
 * @param {string | undefined} pnpm
 * @returns {Tools}
 */
function fetched(node, pnpm) {
  const wanted = [...(node ? [] : ['node@24']), ...(pnpm ? [] : [`pnpm@${PNPM_MAJOR}`])];
  say(dim(`  fetching ${wanted.join(' and ')} from the package registry, once`));
  const question = 'node -p "JSON.stringify([process.execPath,process.env.PATH])"';
  const answer = execFileSync('npx', ['-y', ...wanted.flatMap((name) => ['-p', name]), '-c', question], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...outsideNpm(process.env), npm_config_loglevel: 'error', npm_config_update_notifier: 'false' },
    shell: windows,
  });
  const [execPath, path] = JSON.parse(answer.trim().split('\n').at(-1) ?? '[]');
  const tools = [node ?? execPath, pnpm ?? which('pnpm', path)];
  if (!tools[0] || !tools[1]) throw new Error(`npx brought no ${wanted.join(' or ')}`);
  return { node: tools[0], pnpm: tools[1] };
}

/** The environment for children: our Node first on PATH, without what `npm run` adds about itself. */
function environment(/** @type {Tools} */ { node, pnpm }) {
  const path = [dirname(node), dirname(pnpm), process.env.PATH].join(delimiter);
  return { ...outsideNpm(process.env), PATH: path };
}

/**
 * npm hands its own settings to the scripts it runs; pnpm and a nested npx would warn about each of them.
 * What a person sets by hand (registry, proxy, certificates) stays.
 */
function outsideNpm(/** @type {NodeJS.ProcessEnv} */ env) {
  const kept = /^npm_config_(registry|cache|userconfig|https?_proxy|proxy|no_?proxy|ca|cafile|strict_ssl)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)));
}

/**
 * @param {string} name
 * @param {string | undefined} path
 * @returns {string | undefined} absolute path of an executable
 */
function which(name, path = '') {
  const names = windows ? [`${name}.cmd`, `${name}.exe`] : [name];
  return path
    .split(delimiter)
    .flatMap((dir) => names.map((file) => join(dir, file)))
    .find((file) => existsSync(file));
}
