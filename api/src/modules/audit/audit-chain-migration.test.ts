import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { newId } from '../../db/id.ts';
import { connect, migrate, type Orm } from '../../db/orm.ts';
import { verifyChains } from './verify-chains.ts';

const name = `before_chain_${randomUUID().replaceAll('-', '')}`;
const urlOf = (database: string) => inject('templateUrl').replace(/\/template_qinshi$/, `/${database}`);

let server: Client;
let client: Client;
let orm: Orm;
beforeAll(async () => {
  server = new Client({ connectionString: urlOf('postgres') });
  await server.connect();
  await server.query(`create database ${name}`);
  orm = await connect(urlOf(name), 2);
  client = new Client({ connectionString: urlOf(name) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await orm.close();
  await server.query(`drop database ${name} with (force)`);
  await server.end();
});

it('chains the lines that were there before, in the order of time', async () => {
  await orm.migrator.up({ to: '20261122-ground' });
  const schools = [newId(), newId(), null];
  for (let minute = 9; minute >= 0; minute -= 1) {
    await client.query(
      `insert into audit_entry (id, "at", action, actor_kind, school_id, subject_type, subject_id, details)
       values ($1, $2, 'session.opened', 'ACCOUNT', $3, 'session', $1, '{}')`,
      [newId(), `2026-10-01T08:0${minute}:00+08:00`, schools[minute % 3] ?? null],
    );
  }

  await migrate(orm);

  const reports = await verifyChains(client, new Map());
  expect(reports.map(({ head, broken }) => [head.position, broken]).sort()).toEqual([
    [3, null],
    [3, null],
    [4, null],
  ]);
  const { rows } = await client.query<{ ordered: boolean }>(
    `select bool_and("at" > coalesce(before, '-infinity')) as ordered from (
       select "at", lag("at") over (partition by school_id order by "position") as before from audit_entry) lines`,
  );
  expect(rows).toEqual([{ ordered: true }]);
  await expect(client.query('delete from audit_entry')).rejects.toThrow('never changed');
});
