import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, parseSecrets, type Secrets } from '../config.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** What an installation stands on: its keys and its database. */
export interface Installation {
  secrets: Secrets;
  databaseUrl: string;
  /** Stops the embedded server, if there is one. */
  stop(): Promise<void>;
}

interface KeyFile {
  sealingKeys: string;
  indexKey: string;
  databasePassword: string;
}

/**
 * Opens the installation that the settings describe: keys from the environment or, outside production, from
 * `keys.json` in the data folder (made at the first start); PostgreSQL at DATABASE_URL or embedded in the data folder.
 */
export async function openInstallation(config: Config): Promise<Installation> {
  const keys = keyFile(config.dataDir);
  const secrets = config.secrets ?? generatedSecrets(config, keys);
  if (config.DATABASE_URL) return { secrets, databaseUrl: config.DATABASE_URL, stop: async () => {} };
  const server = await startEmbeddedPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    password: keys().databasePassword,
    settings: config.QINSHI_MODE === 'test' ? { fsync: 'off', full_page_writes: 'off' } : {},
  });
  return { secrets, databaseUrl: server.url('postgres'), stop: () => server.stop() };
}

function generatedSecrets(config: Config, keys: () => KeyFile): Secrets {
  if (config.QINSHI_MODE === 'production') throw new ConfigError('Production needs its own secrets.');
  const { sealingKeys, indexKey } = keys();
  return parseSecrets(sealingKeys, indexKey);
}

/** Reads the key file, or makes one; only when it is needed. */
function keyFile(dataDir: string): () => KeyFile {
  let keys: KeyFile | undefined;
  return () => {
    keys ??= readOrMakeKeys(dataDir);
    return keys;
  };
}

function readOrMakeKeys(dataDir: string): KeyFile {
  const path = join(dataDir, 'keys.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const key = () => randomBytes(32).toString('base64');
  const keys: KeyFile = {
    sealingKeys: `k1:${key()}`,
    indexKey: key(),
    databasePassword: randomBytes(24).toString('base64url'),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}
