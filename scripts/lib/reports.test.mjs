import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromPlaywright, fromVitest } from './reports.mjs';

test('a skipped test and a file that does not load count as failed', () => {
  const tests = ['passed', 'failed', 'skipped'].map((status) => ({ fullName: status, status }));
  const finding = fromVitest({
    numPassedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: tests },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  });
  assert.equal(finding.passed, 1);
  assert.equal(finding.failed, 3);
  assert.match(finding.problems?.[0] ?? '', /no such module/);
});

test('a file whose preparation failed says why, and counts each of its tests', () => {
  const skipped = ['one', 'two'].map((fullName) => ({ fullName, status: 'skipped' }));
  const finding = fromVitest({
    numPassedTests: 0,
    testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no database', assertionResults: skipped }],
  });
  assert.deepEqual([finding.passed, finding.failed], [0, 2]);
  assert.match(finding.problems?.[0] ?? '', /no database/);
});

test('journeys are counted through nested suites, and one that passed at the second try has failed', () => {
  const spec = (/** @type {string} */ status) => ({
    title: status,
    file: 'binding.spec.ts',
    line: 1,
    tests: [{ status, results: [{ errors: [] }] }],
  });
  const suites = [
    { title: 'file', specs: [spec('expected')], suites: [{ title: 'group', specs: [spec('flaky')] }] },
  ];
  assert.deepEqual(
    { ...fromPlaywright({ suites, errors: [] }), problems: undefined },
    { passed: 1, failed: 1, problems: undefined },
  );
});
