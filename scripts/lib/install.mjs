import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOfContents } from './fingerprint.mjs';
import { PACKAGES, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { bold, duration, green, say } from './say.mjs';

const STAMP = join(ROOT, 'node_modules/.qinshi-install');

/**
 * Installs the dependencies exactly as the lockfile says, unless that was done already for this very lockfile.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @throws when pnpm fails; its output is in the message
 */
export async function install({ pnpm, env }) {
  const wanted = [
    `${process.platform} ${process.arch}`,
    fingerprintOfContents([
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'package.json',
      ...PACKAGES.map((dir) => `${dir}/package.json`),
    ]),
  ].join('\n');
  const complete = PACKAGES.every((dir) => existsSync(join(ROOT, dir, 'node_modules')));
  if (complete && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;

  say(`${bold('Installing')} dependencies`);
  const args = [
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--config.confirm-modules-purge=false',
  ];
  const { code, output, ms } = await run(pnpm, args, { cwd: ROOT, env, title: 'still installing' });
  if (code !== 0) throw new Error(`pnpm install failed\n${output}`);
  writeFileSync(STAMP, wanted);
  say(`  ${green('✓')} installed, ${duration(ms)}`);
}
