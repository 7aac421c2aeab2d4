#!/usr/bin/env node
/**
 * Type-checks every package that has a tsconfig.json, two at a time; prints what is wrong and how long it took. What
 * has not changed since the last time is not checked again.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, ROOT, tool } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { dim, duration, green, red, say } from './lib/say.mjs';

const waiting = ['scripts', ...PACKAGES].filter((dir) => existsSync(join(ROOT, dir, 'tsconfig.json')));

async function worker() {
  for (let dir = waiting.shift(); dir; dir = waiting.shift()) {
    const memory = ['--incremental', '--tsBuildInfoFile', join('node_modules/.qinshi-types', `${dir}.json`)];
    const args = ['-p', dir, '--pretty', 'false', ...memory];
    const { code, output, ms } = await run(tool('tsc'), args, { cwd: ROOT });
    if (code !== 0) process.exitCode = 1;
    say(`${code === 0 ? green('✓') : red('✗')} ${dir} ${dim(duration(ms))}`);
    if (code !== 0) say(output.trimEnd());
  }
}

await Promise.all([worker(), worker()]);
