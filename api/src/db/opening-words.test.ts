import { Client, Pool, type PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { keepOpeningWords } from './opening-words.ts';
import { connect } from './orm.ts';
import { scoped } from './scope.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let pool: Pool;
let client: PoolClient;
const sent = vi.spyOn(Client.prototype, 'query');

beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url, max: 1 });
  keepOpeningWords(pool);
  await pool.query('create table noted (what text)');
});
beforeEach(async () => {
  client = await pool.connect();
  sent.mockClear();
});
afterEach(() => client.release());
afterAll(async () => {
  sent.mockRestore();
  await pool.end();
  await database.drop();
});

const SCOPE = `select set_config('qinshi.kind', 'PARENT', true)`;
const KIND = `select current_setting('qinshi.kind', true) as kind`;

describe('the opening words of a transaction', () => {
  it('go with the first question, which is answered as if it had gone alone', async () => {
    await client.query('begin');
    await client.query(SCOPE);
    expect((await client.query(KIND)).rows).toEqual([{ kind: 'PARENT' }]);
    expect((await client.query(KIND)).rows).toEqual([{ kind: 'PARENT' }]);
    await client.query('commit');
    expect(sent).toHaveBeenCalledTimes(3);
    // Whose rows may be seen ends with the transaction.
    expect((await client.query(KIND)).rows).toEqual([{ kind: '' }]);
  });

  it('go before a question with parameters', async () => {
    await client.query('start transaction read only');
    await client.query(SCOPE);
    const { rows } = await client.query(`${KIND}, $1::int as one`, [1]);
    expect(rows).toEqual([{ kind: 'PARENT', one: 1 }]);
    await expect(
      client.query(`insert into noted values ('in a transaction that only reads')`),
    ).rejects.toThrow('read-only transaction');
    await client.query('rollback');
  });

  it('go before rows that are read one after the other', async () => {
    const orm = await connect(database.url, 1);
    const rows: unknown[] = [];
    await scoped(orm.em.fork(), { kind: 'PARENT' }).transactional(async (tx) => {
      const read = tx.getConnection().stream(KIND, [], tx.getTransactionContext());
      for await (const row of read) rows.push(row);
    });
    await orm.close();
    expect(rows).toEqual([{ kind: 'PARENT' }]);
  });

  it('are not sent where nothing is asked', async () => {
    await client.query('begin');
    await client.query(SCOPE);
    await client.query('commit');
    expect(sent).not.toHaveBeenCalled();
    expect((await client.query(KIND)).rows).toEqual([{ kind: '' }]);
  });

  it('open the transaction that a question which fails ends in', async () => {
    await client.query('begin');
    await client.query(SCOPE);
    await expect(client.query('select 1 / 0')).rejects.toThrow('division by zero');
    await expect(client.query('select 1')).rejects.toThrow('current transaction is aborted');
    await client.query('rollback');
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('keep what is written until all of it is', async () => {
    await client.query('begin');
    await client.query(`insert into noted values ('once')`);
    await client.query('rollback');
    expect((await client.query('select * from noted')).rows).toEqual([]);
  });

  it('let no question through when they fail themselves', async () => {
    await client.query('begin');
    await client.query(`select set_config('no such setting', 'x', true)`);
    await expect(client.query(`insert into noted values ($1)`, ['outside of it'])).rejects.toThrow();
    await client.query('rollback');
    expect((await client.query('select * from noted')).rows).toEqual([]);
  });
});
