import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, temporaryDirectory } from './address.ts';
import { ROOT, startProduct } from './product.ts';

/**
 * A product of one journey alone, on data of its own, whose clock the journey sets: it ends and begins anew on the same
 * data. Takes as long as two starts; journeys that can do without share the one of all.
 */
export class OwnServer {
  /** How far its clock is ahead of this machine's, in milliseconds. */
  ahead = 0;
  private stop: (() => Promise<void>) | undefined;

  private constructor(
    readonly url: string,
    readonly dataDir: string,
  ) {}

  static async prepare(): Promise<OwnServer> {
    return new OwnServer(`http://localhost:${await freePort()}`, temporaryDirectory());
  }

  /** Starts it, or starts it again, with its clock at a time in Taipei: `2026-11-23T23:45`. Sessions outlive that. */
  async begins(clock: string): Promise<void> {
    await this.stop?.();
    this.ahead = Date.parse(`${clock}:00+08:00`) - Math.floor(Date.now() / 60_000) * 60_000;
    const log = join(ROOT, `test-results/server-${clock.replace(/\D/g, '')}.log`);
    this.stop = await startProduct({ url: this.url, dataDir: this.dataDir, clock, log });
  }

  async end(): Promise<void> {
    await this.stop?.();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
