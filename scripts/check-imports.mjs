#!/usr/bin/env node
/** Holds every source file to the table in import-rules.mjs; prints each import that breaks it, and why it matters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnownModule, violations } from './lib/imports.mjs';
import { PACKAGES, ROOT } from './lib/paths.mjs';
import { red, say } from './lib/say.mjs';

const SOURCE = /\.tsx?$/;
const IGNORED = new Set(['node_modules', 'dist', 'gql', 'test-results']);

/** @returns {string[]} source files below a directory, as paths from the root */
function sourcesIn(/** @type {string} */ dir) {
  return readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : sourcesIn(`${dir}/${entry.name}`);
    return SOURCE.test(entry.name) && !entry.name.endsWith('.gen.ts') ? [`${dir}/${entry.name}`] : [];
  });
}

const found = PACKAGES.flatMap(sourcesIn).flatMap((file) =>
  violations(file, readFileSync(join(ROOT, file), 'utf8')),
);
const placeless = readdirSync(join(ROOT, 'api/src/modules'))
  .filter((name) => !name.includes('.') && !isKnownModule(name))
  .map((name) => `api/src/modules/${name}: has no place in MODULE_ORDER of scripts/import-rules.mjs`);

for (const line of [...found, ...placeless]) say(`${red('✗')} ${line}`);
if (found.length + placeless.length > 0) process.exitCode = 1;
