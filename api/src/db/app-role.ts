import type { Pool, PoolClient } from 'pg';
import { ConfigError } from '../config.ts';
import type { Orm } from './orm.ts';

/** Tables that the running app has no business with: the migrator's list, and counters that the owner's pool keeps. */
const OWNERS_ALONE = ['migration', 'rate_limit'];
/** What is written once. Their triggers refuse changes too; without the right it does not come so far. */
const APPEND_ONLY = ['absence_change', 'audit_entry', 'conduct_change'];
/** What only triggers write, with the owner's rights. */
const READ_ONLY = ['audit_chain'];

export interface AppRoleOptions {
  /** Of the owner, who migrates. */
  databaseUrl: string;
  /** Connection of a role that the operator has made; without it the role is made here. */
  appUrl?: string | undefined;
  /** Password of the role that is made here. */
  password: string;
}

/**
 * Sees to it that there is a role for the running app, which reads and writes rows under the policies and can do
 * nothing else, and answers the URL that it connects by. Repeating it changes nothing; processes that start at once
 * take turns.
 * @throws ConfigError when the role has to be made and the owner may not.
 */
export async function provideAppRole(owner: Pool, options: AppRoleOptions): Promise<string> {
  const url = new URL(options.appUrl ?? options.databaseUrl);
  if (!options.appUrl) {
    url.username = roleOf(url);
    url.password = options.password;
  }
  const role = decodeURIComponent(url.username);
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('qinshi app role'))`);
    if (!options.appUrl) await makeRole(client, role, options.password);
    await grant(client, role);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return url.href;
}

/** Roles belong to the whole server: two installations on one server have one each. */
function roleOf({ pathname }: URL): string {
  return `qinshi_app_${decodeURIComponent(pathname.slice(1))}`.slice(0, 63);
}

async function makeRole(client: PoolClient, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const name = client.escapeIdentifier(role);
  const secret = client.escapeLiteral(password);
  try {
    await client.query(
      rowCount
        ? `alter role ${name} login password ${secret}`
        : `create role ${name} login noinherit password ${secret}`,
    );
  } catch (error) {
    const denied = (error as { code?: string }).code === '42501';
    throw denied
      ? new ConfigError(
          'The owner of the database may not create roles: make one for the app, and set DATABASE_APP_URL.',
        )
      : error;
  }
}

async function grant(client: PoolClient, role: string): Promise<void> {
  const to = client.escapeIdentifier(role);
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`
    revoke create, temporary on database ${database} from public;
    grant connect on database ${database} to ${to};
    revoke create on schema public from public;
    grant usage on schema public, scope to ${to};
    grant select on all tables in schema scope to ${to};
    grant select, insert, update, delete on all tables in schema public to ${to};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${to};
    revoke all on table ${OWNERS_ALONE.join(', ')} from ${to};
    revoke update, delete on table ${APPEND_ONLY.join(', ')} from ${to};
    revoke insert, update, delete on table ${READ_ONLY.join(', ')} from ${to};
    grant execute on function analyze_sis_records, analyze_sis_rows, enqueue_job, make_swipe_month to ${to};
  `);
}

/**
 * Refuses to run as somebody whom no policy holds.
 * @throws ConfigError when the app's role is a superuser, bypasses policies, or owns tables, itself or through a role
 * that it belongs to.
 */
export async function refuseStrongRole(orm: Orm): Promise<void> {
  const [role] = await orm.em.fork().execute<{ name: string; strong: boolean; owns: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls as strong, exists (
       select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where nspname in ('public', 'scope', 'graphile_worker') and pg_has_role(current_user, relowner, 'MEMBER')
     ) as owns
     from pg_roles where rolname = current_user`,
  );
  if (!role || role.strong || role.owns) {
    throw new ConfigError(
      `DATABASE_APP_URL: the app must not run as ${role?.name}, whom row-level policies do not hold.`,
    );
  }
}
