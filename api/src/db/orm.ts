import { Migrator } from '@mikro-orm/migrations';
import { DataloaderType, MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { giveBackBroken } from './broken-connections.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { keepOpeningWords } from './opening-words.ts';

export type { EntityManager } from '@mikro-orm/postgresql';
export type Orm = MikroORM;

const CONNECTION_WAIT_MS = 10_000;

/**
 * Connects MikroORM to a PostgreSQL. `poolSize` is the number of connections of this process; who waits for one longer
 * than `waitMs` is told (busy.ts).
 */
export function connect(databaseUrl: string, poolSize: number, waitMs = CONNECTION_WAIT_MS): Promise<Orm> {
  const options: Options = {
    clientUrl: databaseUrl,
    entities,
    extensions: [Migrator],
    dataloader: DataloaderType.ALL,
    pool: { min: 1, max: poolSize },
    // Who waits this long for a connection is told, rather than kept.
    driverOptions: { connectionTimeoutMillis: waitMs, onPoolCreated: carefully },
    forceUtcTimezone: true,
    // The job queue lives beside us in the same database and migrates itself; `scope` holds the words of policies,
    // `partition` the months of swipes.
    schemaGenerator: { ignoreSchema: ['graphile_worker', 'scope', 'partition'] },
    migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration' },
  };
  return MikroORM.init(options);
}

function carefully(pool: Pool): void {
  giveBackBroken(pool);
  keepOpeningWords(pool);
}

/** Brings the database to the newest migration. */
export async function migrate(orm: Orm): Promise<void> {
  await orm.migrator.up();
}
