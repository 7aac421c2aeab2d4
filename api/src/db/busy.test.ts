import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { formatError } from '../graphql/format-error.ts';
import { isPoolExhausted } from './busy.ts';
import { connect, type Orm } from './orm.ts';
import { systemScope } from './scope.ts';

const WAIT_MS = 50;

let database: Awaited<ReturnType<typeof testDatabase>>;
let orm: Orm;
beforeAll(async () => {
  database = await testDatabase();
  orm = await connect(database.url, 1, WAIT_MS);
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

/** What somebody meets who asks while the only connection is in use. */
async function askedInVain(ask: () => Promise<unknown>): Promise<unknown> {
  const held = Promise.withResolvers<void>();
  const inUse = Promise.withResolvers<void>();
  const holder = systemScope(orm.em.fork()).transactional(async (em) => {
    await em.execute('select 1');
    inUse.resolve();
    await held.promise;
  });
  await inUse.promise;
  const met = await ask().catch((error: unknown) => error);
  held.resolve();
  await holder;
  return met;
}

describe('when every connection is in use', () => {
  it('a question and a transaction are told so, in a way that is recognized', async () => {
    const em = () => systemScope(orm.em.fork({ clear: true }));
    expect(isPoolExhausted(await askedInVain(() => em().execute('select 1')))).toBe(true);
    expect(isPoolExhausted(await askedInVain(() => em().transactional((tx) => tx.execute('select 1'))))).toBe(
      true,
    );
  });

  it('whoever asked is told to come again, in words, and nothing is logged as a fault', async () => {
    const originalError = await askedInVain(() => systemScope(orm.em.fork()).execute('select 1'));
    const logged: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
    const error = new GraphQLError('…', { originalError: originalError as Error, path: ['viewer'] });
    expect(formatError(error, 'zh-TW', log)).toMatchObject({
      message: expect.stringContaining('請過幾秒再試一次'),
      extensions: { code: 'UNAVAILABLE', reason: 'BUSY' },
    });
    expect(logged).toEqual([]);
  });

  it('is not what other faults of the database are', async () => {
    const fault = await orm.em
      .fork()
      .execute('select 1 / 0')
      .catch((error: unknown) => error);
    expect(isPoolExhausted(fault)).toBe(false);
    expect(isPoolExhausted('timeout exceeded when trying to connect')).toBe(false);
  });
});
