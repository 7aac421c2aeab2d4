import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginExamining } from './accessible.ts';
import { chooseAddress } from './address.ts';
import { chromiumPath } from './chromium.ts';
import { learnSchoolTime } from './school-time.ts';

const ROOT = join(import.meta.dirname, '../../../..');
/** What the server wrote during the last run, for whoever looks into a failure. */
const LOG = join(ROOT, 'test-results/server.log');
/** An empty database, a demo district and no second processor to help. */
const PATIENCE = 300_000;

/**
 * Before the first journey: starts the built product as `npm start` does, in demo mode with data of its own, on the
 * morning of a school day at whatever hour this runs; the answer stops it again.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  // Once, here, before the workers would all do it at the same time.
  await chromiumPath();
  const { url, dataDir, isOurs } = await chooseAddress();
  const endExamining = beginExamining();
  if (!isOurs) {
    await learnSchoolTime();
    return async () => endExamining();
  }

  const server = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: undefined,
      QINSHI_MODE: 'demo',
      DEMO_CLOCK: 'morning',
      PORT: new URL(url).port,
      QINSHI_DATA_DIR: dataDir,
      DATABASE_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  mkdirSync(dirname(LOG), { recursive: true });
  const log = createWriteStream(LOG);
  server.stdout.pipe(log, { end: false });
  server.stderr.pipe(log, { end: false });
  await ready(server);
  await learnSchoolTime();
  return async () => {
    endExamining();
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const fail = (what: string) => reject(new Error(`the server ${what}\n${heard}`));
    const timer = setTimeout(() => {
      server.kill('SIGTERM');
      fail(`was not ready within ${PATIENCE / 1000} s`);
    }, PATIENCE);
    const hear = (chunk: Buffer) => {
      heard = (heard + chunk).slice(-8_000);
      if (!heard.includes('ready in')) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('error', (error) => fail(`did not start: ${error.message}`));
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
