import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.ts';
import { connect, migrate } from '../src/db/orm.ts';
import { migrateQueue } from '../src/jobs/queue.ts';
import { installConsentStatement } from '../src/modules/binding/consent.service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated database that test files clone; any database of the same server is reached by its name. */
    templateUrl: string;
  }
}

/** The role that the app runs as in tests: one for all databases, as one that an operator makes. */
export const APP_ROLE = { username: 'qinshi_app', password: 'test' };

/** One PostgreSQL for the whole run, with a migrated template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'qinshi-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    password: 'test',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  const admin = new Client({ connectionString: server.url('postgres') });
  await admin.connect();
  await admin.query('create database template_qinshi');
  await admin.query(`create role ${APP_ROLE.username} login noinherit password '${APP_ROLE.password}'`);
  await admin.end();
  const templateUrl = server.url('template_qinshi');
  await prepareTemplate(templateUrl);
  project.provide('templateUrl', templateUrl);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function prepareTemplate(url: string): Promise<void> {
  const orm = await connect(url, 2);
  const pool = new Pool({ connectionString: url, max: 2 });
  await migrate(orm);
  await migrateQueue(pool);
  await installConsentStatement(orm.em.fork());
  await orm.close();
  await pool.end();
}
