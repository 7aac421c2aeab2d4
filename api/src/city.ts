import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lastSix } from '@qinshi/domain';
import { Client } from 'pg';
import { z } from 'zod';
import { CityPresentError } from './city/copy.ts';
import { fillCity } from './city/fill-city.ts';
import { writeOneRoster } from './city/oneroster.ts';
import { Progress } from './city/progress.ts';
import { Random } from './city/random.ts';
import { parseSchools, pupilsOf, SchoolFileError } from './city/school-plan.ts';
import { pickShare } from './city/share.ts';
import { syntheticSchools } from './city/synthetic-schools.ts';
import { ConfigError, readConfig } from './config.ts';
import { openInstallation } from './db/installation.ts';
import { connect, migrate } from './db/orm.ts';
import { Sealer } from './db/sealing.ts';
import { drawSignature } from './integrations/images/drawn-signature.ts';
import { StorageUnavailableError } from './integrations/storage/file-store.ts';
import { openFileStore } from './integrations/storage/open-file-store.ts';

const USAGE = `Fills an empty database with an invented city.

  pnpm city [--schools FILE] [--share N] [--seed N] [--bureau-username NAME]
  pnpm city --oneroster FOLDER [--schools FILE] [--share N] [--seed N]

  --schools FILE           CSV of elementary schools (code, name, district, classes_grade_1 … 6, pupils_grade_1 … 6,
                           teachers, staff); without it a synthetic city with schools of all levels
  --share N                whole schools with about this share of the pupils (default 1)
  --seed N                 the same seed gives the same city on the same day (default 1)
  --oneroster FOLDER       writes the city as OneRoster 1.1 files instead, and needs no database
  --bureau-username NAME   first administrator of the education bureau (default bureau)
`;

const options = z.object({
  schools: z.string().optional(),
  share: z.coerce.number().gt(0).max(1).default(1),
  seed: z.coerce.number().int().min(0).default(1),
  oneroster: z.string().optional(),
  'bureau-username': z
    .string()
    .regex(/^[\w.@-]{3,60}$/)
    .default('bureau'),
});

/** Mistakes of whoever typed the command; they are told without a stack. */
class UsageError extends Error {}

function readOptions(): z.infer<typeof options> | null {
  const text = { type: 'string' } as const;
  const known = {
    schools: text,
    share: text,
    seed: text,
    oneroster: text,
    'bureau-username': text,
    help: { type: 'boolean' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof known }>>['values'];
  try {
    values = parseArgs({ options: known }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return null;
  const parsed = options.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
}

function readSchools(file: string): ReturnType<typeof parseSchools> {
  try {
    return parseSchools(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SchoolFileError) throw new UsageError(`${file}: ${error.message}`);
    throw new UsageError(`${file} cannot be read.`);
  }
}

async function run(): Promise<void> {
  const chosen = readOptions();
  if (!chosen) {
    process.stdout.write(USAGE);
    return;
  }
  const { share, seed, 'bureau-username': bureauUsername } = chosen;
  const random = new Random(seed);
  const schools = chosen.schools ? readSchools(chosen.schools) : syntheticSchools(random.fork('schools'));
  const plans = pickShare(schools, share, random.fork('share'));
  const pupils = plans.reduce((sum, plan) => sum + pupilsOf(plan), 0);

  if (chosen.oneroster) {
    const progress = new Progress(pupils, 'pupils', process.stderr);
    await writeOneRoster({
      ...{ folder: chosen.oneroster, plans, seed, now: new Date() },
      progress: (count) => progress.advance(count),
    });
    progress.end();
    return;
  }
  const config = readConfig();
  const files = openFileStore({ s3: config.s3, folder: join(config.dataDir, 'files') });
  await files.ready();
  const signature = await drawSignature(() => random.next(), 3);
  const installation = await openInstallation(config);
  try {
    const orm = await connect(installation.databaseUrl, 2);
    await migrate(orm).finally(() => orm.close());
    const client = new Client({ connectionString: installation.databaseUrl });
    await client.connect();
    const progress = new Progress(pupils, 'pupils', process.stderr);
    const sealer = new Sealer(installation.secrets);
    const began = performance.now();
    try {
      const { rows, bureauNationalId } = await fillCity({
        ...{ client, sealer, plans, seed, bureauUsername },
        signatureKey: (await files.put(signature, { contentType: 'image/png' })).key,
        now: new Date(),
        progress: (count) => progress.advance(count),
      });
      progress.end();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const counts = Object.entries(rows).map(
        ([table, count]) => `  ${table.padEnd(20)}${String(count).padStart(9)}`,
      );
      process.stdout.write(`${counts.join('\n')}\nwritten in ${seconds} s\n`);
      process.stdout.write(
        `bureau administrator: ${bureauUsername}, first password ${lastSix(bureauNationalId)}\n`,
      );
    } finally {
      await client.end();
    }
  } finally {
    await installation.stop();
  }
}

await run().catch((error: unknown) => {
  const expected = [UsageError, ConfigError, CityPresentError, StorageUnavailableError].some(
    (kind) => error instanceof kind,
  );
  process.stderr.write(`${expected && error instanceof Error ? error.message : String(error)}\n`);
  if (!expected && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 1;
});
