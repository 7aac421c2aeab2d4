import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { provideAppRole, refuseStrongRole } from '../../src/db/app-role.ts';
import { connect } from '../../src/db/orm.ts';
import { testDatabase } from '../database.ts';
import { World } from '../world.ts';

/** What PostgreSQL answers: no right to it, or not the owner. */
const DENIED = '42501';

describe('the role of the running app', () => {
  let city: World;
  beforeAll(async () => {
    city = await World.open();
    await city.person({ name: '林美玉' });
  });
  afterAll(() => city.close());

  it.each([
    'set role postgres_owner_of_this_test',
    'alter table account disable row level security',
    'alter table account no force row level security',
    'drop policy account_system on account',
    'create policy open on account using (true)',
    'alter function scope.is_system() rename to was_system',
    'create or replace function scope.is_system() returns boolean language sql as $$ select true $$',
    'create table of_its_own (id int)',
    'create temporary table of_its_own (id int)',
    'create function of_its_own() returns int language sql as $$ select 1 $$',
    'create role of_its_own',
    'alter role current_user bypassrls',
    'truncate account',
    'truncate audit_entry',
    'delete from audit_entry',
    `update audit_entry set action = ''`,
    'insert into audit_chain values ($$city$$, 1, $$\\x00$$)',
    'select * from pg_authid',
    'select * from pg_shadow',
    'select * from rate_limit',
    'select * from migration',
    'select * from graphile_worker.jobs',
    `select graphile_worker.add_job('mailBindingDecision')`,
    `copy account to program 'cat'`,
    `select pg_read_file('postgresql.conf')`,
  ])('may not: %s', async (statement) => {
    const owner = await nameOfOwner(city);
    const attempt = city.app.deps.orm.em
      .fork()
      .execute(statement.replace('postgres_owner_of_this_test', owner));
    await expect(attempt).rejects.toMatchObject({ code: DENIED });
  });

  it('cannot turn policies off for itself: asked to, PostgreSQL refuses to answer', async () => {
    const asking = city.app.deps.orm.em.fork().transactional(async (tx) => {
      await tx.execute('set local row_security = off');
      await tx.execute('select * from account');
    });
    await expect(asking).rejects.toMatchObject({ code: DENIED });
  });
});

describe('at the start', () => {
  it('the role is made by an owner who is no superuser, once, however many start at the same time', async () => {
    await withPlainOwner('createrole', async (owner, databaseUrl) => {
      const start = () => provideAppRole(owner, { databaseUrl, password: 'secret' });
      const urls = await Promise.all([start(), start(), start()]);
      expect(new Set(urls).size).toBe(1);
      const app = await connect(urls[0] ?? '', 2);
      await refuseStrongRole(app);
      expect(await app.em.fork().execute('select id from account')).toEqual([]);
      await app.close();
    });
  });

  it('an owner who may make no roles is told what to set', async () => {
    await withPlainOwner('nocreaterole', async (owner, databaseUrl) => {
      const starting = provideAppRole(owner, { databaseUrl, password: 'secret' });
      await expect(starting).rejects.toThrow(/DATABASE_APP_URL/);
    });
  });

  it.each(['the superuser', 'the owner'])('%s is not let in as the app', async (who) => {
    await withPlainOwner('nocreaterole', async (_, ownerUrl, superuserUrl) => {
      const app = await connect(who === 'the owner' ? ownerUrl : superuserUrl, 2);
      await expect(refuseStrongRole(app)).rejects.toThrow(ConfigError);
      await app.close();
    });
  });
});

async function nameOfOwner({ em }: World): Promise<string> {
  const [row] = await em.execute<{ name: string }[]>('select current_user as name');
  return row?.name ?? '';
}

/** A migrated database that belongs to an ordinary role, as at a provider of managed PostgreSQL. */
async function withPlainOwner(
  right: 'createrole' | 'nocreaterole',
  work: (owner: Pool, databaseUrl: string, superuserUrl: string) => Promise<void>,
): Promise<void> {
  const database = await testDatabase();
  const name = new URL(database.url).pathname.slice(1);
  const role = `owner_of_${name}`;
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`create role ${role} login ${right} password 'test'`);
  await admin.query(`
    alter database ${name} owner to ${role};
    alter schema public owner to ${role};
    alter schema scope owner to ${role};
    do $$ declare thing record; begin
      for thing in select format('alter table %s owner to ${role}', oid::regclass) as sql from pg_class
        where relnamespace in ('public'::regnamespace, 'scope'::regnamespace) and relkind in ('r', 'p', 'v') loop
        execute thing.sql;
      end loop;
      for thing in select format('alter function %s owner to ${role}', oid::regprocedure) as sql from pg_proc
        where pronamespace in ('public'::regnamespace, 'scope'::regnamespace) loop
        execute thing.sql;
      end loop;
    end $$`);
  const ownerUrl = Object.assign(new URL(database.url), { username: role, password: 'test' }).href;
  const owner = new Pool({ connectionString: ownerUrl, max: 3 });
  try {
    await work(owner, ownerUrl, database.url);
  } finally {
    await owner.end();
    await admin.end();
    await database.drop();
    await dropRoles(database.url, [`qinshi_app_${name}`, role]);
  }
}

/** Roles outlive the databases in which they own something. */
async function dropRoles(url: string, roles: readonly string[]): Promise<void> {
  const admin = new Client({ connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href });
  await admin.connect();
  for (const role of roles) await admin.query(`drop role if exists ${role}`);
  await admin.end();
}
