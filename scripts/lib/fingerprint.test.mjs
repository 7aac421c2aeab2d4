import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fingerprintOfTrees } from './fingerprint.mjs';
import { ROOT } from './paths.mjs';

const dir = mkdtempSync(join(tmpdir(), 'qinshi-fingerprint-'));
after(() => rmSync(dir, { recursive: true }));

const fingerprint = () => fingerprintOfTrees([relative(ROOT, dir)]);

test('a changed, added or touched source changes the fingerprint; tests and what tools make do not', () => {
  writeFileSync(join(dir, 'a.ts'), 'one');
  const first = fingerprint();
  assert.equal(fingerprint(), first);

  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'dist/a.js'), 'made');
  writeFileSync(join(dir, 'a.test.ts'), 'test');
  assert.equal(fingerprint(), first);

  writeFileSync(join(dir, 'b.ts'), 'two');
  const second = fingerprint();
  assert.notEqual(second, first);

  utimesSync(join(dir, 'a.ts'), new Date(0), new Date(0));
  assert.notEqual(fingerprint(), second);
});
