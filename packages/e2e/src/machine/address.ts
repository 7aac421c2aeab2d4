import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the product under test is. Decided once, before the workers start, and handed to them through the
 * environment. With QINSHI_E2E_URL (and QINSHI_E2E_DATA, its data directory) the journeys
 * use a server that is running already.
 */
export interface Address {
  url: string;
  /** The server's data directory; its `demo.json` names who can sign in. */
  dataDir: string;
  /** Whether we start and stop the server. */
  isOurs: boolean;
}

/** Chooses the address, or finds the one chosen before. @throws when only one of the two variables is set */
export async function chooseAddress(): Promise<Address> {
  if (!process.env.QINSHI_E2E_URL) {
    process.env.QINSHI_E2E_URL = `http://localhost:${await freePort()}`;
    process.env.QINSHI_E2E_DATA = temporaryDirectory();
    process.env.QINSHI_E2E_OURS = 'yes';
  }
  return knownAddress();
}

/** The address that was chosen before. @throws when none was */
export function knownAddress(): Address {
  const { QINSHI_E2E_URL: url, QINSHI_E2E_DATA: dataDir, QINSHI_E2E_OURS: ours } = process.env;
  if (!url || !dataDir) throw new Error('QINSHI_E2E_URL and QINSHI_E2E_DATA must be set together');
  return { url, dataDir, isOurs: ours === 'yes' };
}

/** An empty directory of one's own, in which a database may live. */
export function temporaryDirectory(): string {
  const dir = mkdtempSync(join(tmpdir(), 'qinshi-e2e-'));
  // PostgreSQL refuses to run as root and changes to a user of its own, who must be able to enter.
  chmodSync(dir, 0o755);
  return dir;
}

/** A port that nobody has at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}
