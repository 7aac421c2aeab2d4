import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { APP_ROLE } from './global-setup.ts';

/** A database of its own, cloned from the migrated template: empty, with all tables. `appUrl` is the running app's. */
export async function testDatabase(): Promise<{ url: string; appUrl: string; drop(): Promise<void> }> {
  const templateUrl = inject('templateUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const at = (database: string) => templateUrl.replace(/\/template_qinshi$/, `/${database}`);
  const run = async (statement: string) => {
    const client = new Client({ connectionString: at('postgres') });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name} template template_qinshi`);
  const appUrl = Object.assign(new URL(at(name)), APP_ROLE).href;
  return { url: at(name), appUrl, drop: () => run(`drop database ${name} with (force)`) };
}
