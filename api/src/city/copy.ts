import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { encodeVerificationCode, maskNationalId } from '@qinshi/domain';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Sealer } from '../db/sealing.ts';
import { type CityBatch, type CityTable, TABLES } from './batch.ts';
import type { AccountRow, ApplicationRow } from './rows/people-rows.ts';

type Cell = string | number | boolean | Date | null;
type Cells = Record<string, Cell>;

/** The database holds a city already; two of them would not fit together. */
export class CityPresentError extends Error {
  override readonly name = 'CityPresentError';

  constructor(schools: number) {
    super(
      `The database already has ${schools} school${schools === 1 ? '' : 's'}; a generated city needs an empty one. ` +
        'Name another with DATABASE_URL (or QINSHI_DATA_DIR for the embedded server).',
    );
  }
}

/** @throws CityPresentError when there is a school */
export async function requireEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from school');
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new CityPresentError(count);
}

/**
 * Writes all batches with COPY in one transaction: a city is there whole, or not at all. Takes a batch only when the
 * one before is with the server.
 */
export async function copyCity(
  client: Client,
  batches: Iterable<CityBatch>,
  sealer: Sealer,
  written: (batch: CityBatch) => void = () => {},
): Promise<void> {
  await client.query('begin');
  try {
    for (const batch of batches) {
      await makeSwipeMonths(client, batch);
      for (const table of TABLES) await copyRows(client, table, batch, sealer);
      written(batch);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  // Otherwise the first queries would be planned for empty tables.
  await client.query('analyze');
}

async function makeSwipeMonths(client: Client, { swipe }: CityBatch): Promise<void> {
  const months = new Set(swipe.map(({ occurredOn }) => `${occurredOn.slice(0, 7)}-01`));
  for (const month of months) await client.query('select make_swipe_month($1)', [month]);
}

async function copyRows(client: Client, table: CityTable, batch: CityBatch, sealer: Sealer): Promise<void> {
  const rows = cellsOf(table, batch, sealer);
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const columns = names.map((name) => snake(name)).join(', ');
  const text = rows.map((row) => `${names.map((name) => encode(row[name] ?? null)).join('\t')}\n`).join('');
  await pipeline([text], client.query(copyFrom(`copy ${snake(table)} (${columns}) from stdin`)));
}

function cellsOf(table: CityTable, batch: CityBatch, sealer: Sealer): Cells[] {
  if (table === 'account') return batch.account.map((row) => accountCells(row, sealer));
  if (table === 'bindingApplication') {
    return batch.bindingApplication.map((row) => applicationCells(row, sealer));
  }
  // The properties of every other row are its columns.
  return batch[table].map((row) => ({ ...row }));
}

function accountCells({ nationalId, ...row }: AccountRow, sealer: Sealer): Cells {
  const place = { table: 'account', column: 'national_id', row: row.id };
  return {
    ...row,
    nationalIdSealed: nationalId === null ? null : sealer.seal(nationalId, place),
    nationalIdIndex: nationalId === null ? null : sealer.nationalIdIndex(nationalId),
  };
}

function applicationCells({ guardianNationalId, ...row }: ApplicationRow, sealer: Sealer): Cells {
  const place = { table: 'binding_application', column: 'guardian_national_id', row: row.id };
  const agreementHash = sealer.keyedHash('agreement', JSON.stringify({ ...row, guardianNationalId }));
  return {
    ...row,
    guardianNationalIdSealed: sealer.seal(guardianNationalId, place),
    guardianNationalIdIndex: sealer.nationalIdIndex(guardianNationalId),
    guardianMaskedNationalId: maskNationalId(guardianNationalId),
    agreementHash,
    verificationCode: encodeVerificationCode(
      createHash('sha256').update(`verification:${agreementHash}`).digest(),
    ),
  };
}

/** One value in COPY's text format. */
function encode(value: Cell): string {
  if (value === null) return '\\N';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return String(value);
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char) : value;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
