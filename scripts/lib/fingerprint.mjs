import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Never an input: what tools make, and what only tests read. */
const IGNORED_DIRS = new Set(['node_modules', 'dist', 'test', 'test-results']);
const IGNORED_FILES = /\.test\.tsx?$/;

/**
 * A fingerprint of source trees by path, size and time of change: quick enough to take at every start.
 * @param {string[]} trees files and directories, relative to the root; one that does not exist counts as empty
 */
export function fingerprintOfTrees(trees) {
  const hash = createHash('sha1');
  for (const tree of trees) walk(tree, hash);
  return hash.digest('hex');
}

/**
 * A fingerprint of what is in some files: for the few that must not react to a mere checkout.
 * @param {string[]} files relative to the root
 */
export function fingerprintOfContents(files) {
  const hash = createHash('sha1');
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function walk(/** @type {string} */ path, /** @type {import('node:crypto').Hash} */ hash) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const entry of readdirSync(join(ROOT, path), { withFileTypes: true })) {
    if (entry.isDirectory() ? IGNORED_DIRS.has(entry.name) : IGNORED_FILES.test(entry.name)) continue;
    walk(`${path}/${entry.name}`, hash);
  }
}
