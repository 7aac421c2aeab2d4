import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import databaseSetup from '../test/global-setup.ts';
import { tableOf } from './figures.ts';

/** A PostgreSQL for the faults that leave it alone, and the table of figures at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'qinshi-faults-'));
  const figures = join(folder, 'figures.jsonl');
  project.provide('figures', figures);
  const stopDatabase = await databaseSetup(project);
  return async () => {
    await stopDatabase();
    process.stdout.write(`\n${tableOf(figures)}\n\n`);
    rmSync(folder, { recursive: true, force: true });
  };
}
