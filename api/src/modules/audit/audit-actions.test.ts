import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIT_ACTIONS } from '@qinshi/domain';
import { expect, it } from 'vitest';

const SOURCES = new URL('../../', import.meta.url).pathname;

// That nothing else is written is what the type of audit() says; this is the other direction.
it('has a place in the code for every action that the apps have a word for', () => {
  const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
    .join('\n');
  expect(AUDIT_ACTIONS.filter((action) => !code.includes(`'${action}'`))).toEqual([]);
});
