import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The three applications that browsers load. */
export const APPS = ['parent-web', 'teacher-web', 'admin-web'];

/** Every workspace package, as a path from the root. */
export const PACKAGES = [
  ...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`),
  'api',
  ...APPS,
].filter((dir) => existsSync(join(ROOT, dir, 'package.json')));

/** A tool that the package in `dir` (default: the root) depends on, as an absolute path. */
export function tool(/** @type {string} */ name, dir = '.') {
  return join(ROOT, dir, 'node_modules/.bin', process.platform === 'win32' ? `${name}.CMD` : name);
}
