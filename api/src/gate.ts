import { readConfig } from './config.ts';
import { GateClient } from './gate/client.ts';
import { credentials, readOptions, USAGE, UsageError } from './gate/options.ts';
import { play } from './gate/play.ts';
import type { Tally } from './gate/reader.ts';
import { closeGates, openGates, signIn } from './gate/school-gates.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    process.stdout.write(USAGE);
    return;
  }
  const { dataDir, QINSHI_GATE_PASSWORD: password } = readConfig();
  const admin = new GateClient(options.url);
  await signIn(admin, credentials(options, { password, dataDir }));
  const { school, card, 'issue-cards': issueCards } = options;
  const ready = await openGates(admin, { school, card, issueCards }, say);
  if (ready.schools.length === 0)
    throw new UsageError('No school with cards: name another, or add --issue-cards.');
  try {
    const tally = await play(options, ready, say);
    report(tally);
    if (tally.rejected.size > 0) process.exitCode = 1;
  } finally {
    await closeGates(admin, ready.schools);
  }
}

function report({ sent, accepted, duplicates, rejected, failures, took }: Tally): void {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  say(`sent ${sent}, stored ${accepted}, there already ${duplicates}, no answer ${failures}`);
  for (const [reason, count] of rejected) say(`rejected: ${reason} ${count}`);
  say(`${took.length} batches, half of them within ${at(0.5)} ms, 95 % within ${at(0.95)} ms`);
}

await main().catch((error: unknown) => {
  const refused = error instanceof UsageError;
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n${refused ? `\n${USAGE}` : ''}`,
  );
  process.exitCode = 1;
});
