import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { ConfigError, readConfig } from './config.ts';
import { openInstallation } from './db/installation.ts';
import type { ChainBreak, Head } from './modules/audit/chain-walk.ts';
import { formatHeads, KeptHeadsError, parseHeads } from './modules/audit/kept-heads.ts';
import { type ChainReport, verifyChains } from './modules/audit/verify-chains.ts';

const USAGE = `Recomputes the hash chains of the audit log and names the first line of each that does not hold.

  pnpm audit:verify [--heads FILE] [--write-heads FILE]

  --heads FILE         also compare with heads that were kept elsewhere: they tell when a whole chain was rewritten
  --write-heads FILE   write the heads of the chains, when all of them hold; keep the file where nobody who can
                       write to the database can write

Ends with 0 when every chain holds, 1 when one does not, 2 when it could not look.
`;

/** Mistakes of whoever typed the command; they are told without a stack. */
class UsageError extends Error {}

const say = (line: string) => process.stdout.write(`${line}\n`);

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { heads: text, 'write-heads': text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readHeads(file: string): Map<string, Head> {
  try {
    return parseHeads(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof KeptHeadsError) throw new UsageError(`${file}: ${error.message}`);
    throw new UsageError(`${file} cannot be read.`);
  }
}

/** The chains of the installation that the settings name. */
async function look(kept: Map<string, Head>): Promise<ChainReport[]> {
  const installation = await openInstallation(readConfig());
  const client = new Client({ connectionString: installation.databaseUrl });
  try {
    await client.connect();
    return await verifyChains(client, kept);
  } finally {
    await client.end();
    await installation.stop();
  }
}

async function run(): Promise<void> {
  const { heads, 'write-heads': target, help } = readOptions();
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const reports = await look(heads ? readHeads(heads) : new Map());
  for (const { chain, label, head } of reports)
    say(`${chain.padEnd(36)} ${String(head.position).padStart(9)} ${head.hash}  ${label}`);
  const broken = reports.flatMap((report) => (report.broken ? [wordsFor(report, report.broken)] : []));
  const lines = reports.reduce((sum, { head }) => sum + head.position, 0);
  say(`${reports.length} chains, ${lines} lines that hold, ${broken.length} chains broken`);
  for (const words of broken) process.stderr.write(`${words}\n`);
  if (broken.length > 0) process.exitCode = 1;
  else if (target) {
    const found = reports.map(({ chain, label, head }) => ({ chain, label, ...head }));
    writeFileSync(target, formatHeads(found, new Date()));
  }
}

function wordsFor({ label }: ChainReport, { fault, position, line, formerPosition }: ChainBreak): string {
  const where = position === null ? 'a line without a position' : `line ${position}`;
  const which = line
    ? ` (id ${line.id}, ${new Date(Number(line.at) / 1000).toISOString()}, ${line.action})`
    : '';
  const what = {
    CHANGED: 'was changed',
    MISSING: 'is missing',
    INSERTED: 'was inserted past the log',
    REORDERED: `was moved: it was written as line ${formerPosition}`,
    REWRITTEN: 'is not the line whose hash was kept: the chain was written anew',
  }[fault];
  return `BROKEN ${label}: ${where}${which} ${what}`;
}

await run().catch((error: unknown) => {
  const expected = error instanceof UsageError || error instanceof ConfigError;
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
});
