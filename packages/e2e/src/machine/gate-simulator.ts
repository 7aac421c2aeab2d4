import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { knownAddress } from './address.ts';
import type { DemoChild } from './demo.ts';

const API = join(import.meta.dirname, '../../../../api');

/** Has `pnpm gate` hold one card to the readers of a child's school, on the way out; done when it has. */
export async function playDeparture({ schoolCode }: DemoChild, cardNumber: string): Promise<void> {
  const { url, dataDir } = knownAddress();
  const args = ['--url', url, '--school', schoolCode, '--card', cardNumber, '--rate', '10', '--departure'];
  const simulator = spawn(process.execPath, ['dist/gate.js', ...args], {
    cwd: API,
    env: { ...process.env, QINSHI_MODE: 'demo', QINSHI_DATA_DIR: dataDir },
  });
  let told = '';
  for (const stream of [simulator.stdout, simulator.stderr])
    stream.on('data', (chunk) => {
      told += chunk;
    });
  const [code] = await once(simulator, 'close');
  expect(code, told).toBe(0);
  expect(told).toContain('stored 1');
}
