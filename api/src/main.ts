import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRocDateTime } from '@qinshi/domain';
import { startApp } from './app.ts';
import { demoClock } from './city/demo-clock.ts';
import { createDemoDistrict, type DemoFile } from './city/demo-district.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import type { Orm } from './db/orm.ts';
import { StorageUnavailableError } from './integrations/storage/file-store.ts';
import { School } from './modules/schools/school.entity.ts';
import type { Deps } from './use-case.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig();
  const demo = config.QINSHI_MODE === 'demo';
  const clock = demoClock(config.DEMO_CLOCK);
  const app = await startApp(config, demo ? { clock, prepare: prepareDemo } : {});
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      app.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  announce(config);
  if (config.DEMO_CLOCK) say(`  the clock shows ${formatRocDateTime(clock.now())}\n`);
  say(`ready in ${(performance.now() / 1000).toFixed(1)} s`);
}

/** Creates the demo district when the database is empty, and keeps its sign-ins beside the data. */
async function prepareDemo({ sealer, files, clock, config }: Deps, owner: Orm): Promise<void> {
  if ((await owner.em.fork().count(School)) > 0) return;
  say('creating the demo school district …');
  const demo = await createDemoDistrict({
    orm: owner,
    sealer,
    files,
    now: clock.now(),
    share: config.DEMO_SHARE,
    seed: 1,
  });
  writeFileSync(demoFile(config), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  // For trying out REGISTRY_FILE: one pair that is registered.
  const { guardianNationalId, childNationalId, relation } = demo.registered;
  const register = ['guardian,child,relation', `${guardianNationalId},${childNationalId},${relation}`, ''];
  writeFileSync(join(config.dataDir, 'registry.csv'), register.join('\n'), { mode: 0o600 });
}

function demoFile({ dataDir }: Config): string {
  return join(dataDir, 'demo.json');
}

function announce(config: Config): void {
  const base = config.publicUrl;
  say('');
  for (const path of ['/parent/', '/teacher/', '/admin/', '/graphql']) say(`  ${base}${path}`);
  if (config.QINSHI_MODE !== 'demo') return;
  say(`  ${base}/dev/outbox   (mails and text messages that the demo keeps)`);
  if (!existsSync(demoFile(config))) return;
  const { accounts }: DemoFile = JSON.parse(readFileSync(demoFile(config), 'utf8'));
  say('\n  demo sign-ins (all of them, and children to bind, in demo.json in the data folder):');
  const shown = new Set<string>();
  for (const { role, app, username, password } of accounts) {
    if (shown.has(role)) continue;
    shown.add(role);
    say(`  ${role.padEnd(17)} ${`/${app}/`.padEnd(11)} ${username}   ${password}`);
  }
  say('');
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE' ? `The port is in use; choose another with PORT=…` : null;
  const expected = error instanceof ConfigError || error instanceof StorageUnavailableError;
  process.stderr.write(`${taken ?? (expected ? error.message : error.stack)}\n`);
  process.exit(1);
});
