import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { World } from './world.ts';

/** A world whose address is known before it opens: what issuers and redirect addresses are made of. */
export async function openAtAddress(settings: Partial<NodeJS.ProcessEnv> = {}): Promise<World> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return World.open({ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, ...settings });
}
