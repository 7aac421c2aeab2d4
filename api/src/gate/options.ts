import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { DemoFile } from '../city/demo-district.ts';

export const USAGE = `Plays the readers at the gates of schools: a morning, against a running server.

  pnpm gate [--url URL] [--school CODE] [--card NUMBER] [--minutes N | --rate N] [--departure] [--issue-cards]
            [--seed N]

  --url URL        the server (default http://localhost:4000)
  --school CODE    one school; without it, all that the administrator may see
  --card NUMBER    the card of one pupil; without it, those of all
  --minutes N      how long the morning takes: most come in the middle, some too late (default 5)
  --rate N         so many swipes each second instead, evenly, until everybody has come
  --departure      everybody leaves instead
  --issue-cards    first hand a card to each pupil without one
  --seed N         the same seed gives the same morning (default 1)
  --username NAME  administrator who sets up the readers; the password is in QINSHI_GATE_PASSWORD. Without it, the
                   bureau's of the demo in the data folder (QINSHI_DATA_DIR)

It sets up two readers at each school and takes them out of use at the end. One of them is without network for a third
of the time and then sends what it has kept; some batches are sent twice, as a reader does that got no answer; some
cards are held to the reader twice. At the end it says what it sent and what the server made of it.
`;

/** Mistakes of whoever typed the command; they are told without a stack. */
export class UsageError extends Error {}

const options = z.object({
  url: z.url().default('http://localhost:4000'),
  school: z.string().max(20).optional(),
  card: z.string().max(40).optional(),
  minutes: z.coerce.number().gt(0).max(600).default(5),
  rate: z.coerce.number().gt(0).max(10_000).optional(),
  departure: z.boolean().default(false),
  'issue-cards': z.boolean().default(false),
  seed: z.coerce.number().int().min(0).default(1),
  username: z.string().optional(),
});
export type GateOptions = z.infer<typeof options>;

/** What was typed; null when help is wanted. @throws UsageError */
export function readOptions(args: string[]): GateOptions | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const known = {
    ...{ url: text, school: text, card: text, minutes: text, rate: text, seed: text, username: text },
    ...{ departure: flag, 'issue-cards': flag, help: flag },
  };
  try {
    const { values } = parseArgs({ args, options: known });
    if (values.help) return null;
    return options.parse(values);
  } catch (error) {
    if (!(error instanceof z.ZodError))
      throw new UsageError(error instanceof Error ? error.message : String(error));
    throw new UsageError(
      error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
    );
  }
}

/** Name and password of the administrator. @throws UsageError when there is none. */
export function credentials(
  { username }: GateOptions,
  { password, dataDir }: { password: string | undefined; dataDir: string },
): { username: string; password: string } {
  if (username) {
    if (!password) throw new UsageError('The password belongs into QINSHI_GATE_PASSWORD.');
    return { username, password };
  }
  const file = join(dataDir, 'demo.json');
  if (!existsSync(file))
    throw new UsageError(`There is no demo in ${dataDir}: say who sets up the readers (--username).`);
  const { accounts }: DemoFile = JSON.parse(readFileSync(file, 'utf8'));
  const bureau = accounts.find(({ role }) => role === 'BUREAU_ADMIN');
  if (!bureau) throw new UsageError(`${file} has nobody of the bureau.`);
  return bureau;
}
