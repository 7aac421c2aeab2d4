import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Tally } from './tally.mjs';

afterEach(() => {
  // Concluding sets it for the process, and here the process is the test runner's.
  process.exitCode = undefined;
});

test('passed and failed add up over the steps', async () => {
  const tally = new Tally();
  await tally.step('first', async () => ({ passed: 3, failed: 0 }));
  await tally.step('second', async () => ({ passed: 1, failed: 2, problems: ['two went wrong'] }));
  tally.conclude();
  assert.deepEqual([tally.passed, tally.failed, process.exitCode], [4, 2, 1]);
});

test('a suite without tests, and a step that breaks, have failed; the rest is looked at all the same', async () => {
  const tally = new Tally();
  await tally.step('empty', async () => ({ passed: 0, failed: 0 }));
  await tally.step('broken', () => Promise.reject(new Error('no such runner')));
  await tally.step('fine', async () => ({ passed: 1, failed: 0 }));
  assert.deepEqual([tally.passed, tally.failed], [1, 2]);
});

test('all passed ends with 0, and nothing at all with 1', async () => {
  const good = new Tally();
  await good.step('one', async () => ({ passed: 1, failed: 0 }));
  good.conclude();
  assert.equal(process.exitCode, 0);
  new Tally().conclude();
  assert.equal(process.exitCode, 1);
});
