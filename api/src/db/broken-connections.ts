import type { Pool, PoolClient } from 'pg';

/** Whoever has a connection gives it back at once when it breaks; after this long nobody will. */
const GRACE_MS = 1000;

/**
 * Takes broken connections back into the pool. A transaction whose rollback fails, because the database went away in
 * its middle, keeps its connection for ever (kysely releases it only after a rollback that succeeded): after a few
 * restarts of PostgreSQL the pool would have none left.
 */
export function giveBackBroken(pool: Pool): void {
  const inUse = new Set<PoolClient>();
  pool.on('acquire', (client) => inUse.add(client));
  pool.on('release', (_, client) => inUse.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (inUse.has(client)) client.release(true);
      }, GRACE_MS).unref();
    });
  });
}
