import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../../..');
/** An empty database, a demo district and no second processor to help. */
const PATIENCE = 300_000;

interface Run {
  url: string;
  dataDir: string;
  /** What its clock shows at the start, as DEMO_CLOCK has it. */
  clock: string;
  /** File that takes what it says, for whoever looks into a failure. */
  log: string;
}

/** Starts the built product as `npm start` does, in demo mode; the answer stops it, its data stay. */
export async function startProduct({ url, dataDir, clock, log: file }: Run): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: undefined,
      QINSHI_MODE: 'demo',
      DEMO_CLOCK: clock,
      PORT: new URL(url).port,
      QINSHI_DATA_DIR: dataDir,
      DATABASE_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  mkdirSync(dirname(file), { recursive: true });
  const log = createWriteStream(file);
  server.stdout.pipe(log, { end: false });
  server.stderr.pipe(log, { end: false });
  await ready(server);
  return async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    log.end();
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
