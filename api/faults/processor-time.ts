import { readFileSync } from 'node:fs';
import type { World } from '../test/world.ts';
import type { ApiProcess } from './api-process.ts';

/** What Linux counts in, whatever its clock does. */
const TICK_MS = 10;

/** Milliseconds of processor time since a process or a server began. */
export interface ProcessorTime {
  api: number;
  /** All of PostgreSQL, whoever asks it. */
  database: number;
}

/** How much processor time API and PostgreSQL have taken so far; nothing where the system does not tell (Linux does). */
export async function processorTime(world: World, api: ApiProcess): Promise<ProcessorTime> {
  const rows = await world.em.execute<{ pid: number; own: boolean }[]>(
    'select pid, pid = pg_backend_pid() as own from pg_stat_activity',
  );
  const own = statOf(rows.find((row) => row.own)?.pid);
  const server = statOf(own?.parent);
  const alive = rows.reduce((sum, { pid }) => sum + (statOf(pid)?.ms ?? 0), 0);
  return { api: statOf(api.pid)?.ms ?? 0, database: alive + (server ? server.ms + server.endedMs : 0) };
}

/** The difference of two moments, in milliseconds for each thousand of `count`, as words of a figure. */
export function perThousand(before: ProcessorTime, after: ProcessorTime, count: number) {
  const each = (name: keyof ProcessorTime) => Math.round(((after[name] - before[name]) * 1000) / count);
  return { 'API CPU ms per 1,000': each('api'), 'database CPU ms per 1,000': each('database') };
}

function statOf(pid: number | undefined): { parent: number; ms: number; endedMs: number } | null {
  try {
    // The name of the program is in brackets and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent, ms: (user + system) * TICK_MS, endedMs: (endedUser + endedSystem) * TICK_MS };
  } catch {
    return null;
  }
}
