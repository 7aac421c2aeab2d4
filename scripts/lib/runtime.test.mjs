import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGoodNode } from './runtime.mjs';

for (const [version, good] of /** @type {[string, boolean][]} */ ([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['24.0.0', true],
])) {
  test(`Node ${version} is ${good ? 'good enough' : 'too old'}`, () =>
    assert.equal(isGoodNode(version), good));
}
