import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** `silent`: nothing gets through, and nobody is told, as in a tunnel. `broken`: every connection is reset. */
export type Cut = 'silent' | 'broken';

interface Call {
  client: Socket;
  server: Socket;
}

/** The way of one phone to the API: bytes as they come, until it is cut. It brings the phone's cookie to the API. */
export class Line {
  readonly #door: Server;
  readonly #calls = new Set<Call>();
  /** Who called while nothing got through. */
  readonly #waiting = new Set<Socket>();
  #cut: Cut | null = null;

  private constructor(
    readonly port: number,
    door: Server,
    private readonly apiPort: number,
    private readonly cookie: string,
  ) {
    this.#door = door;
    door.on('connection', (client) => {
      client.on('error', () => {});
      if (this.#cut === 'broken') client.resetAndDestroy();
      else if (this.#cut === 'silent') this.#waiting.add(client.pause());
      else this.#connect(client);
    });
  }

  static async open(apiPort: number, cookie: string): Promise<Line> {
    const door = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    await once(door, 'listening');
    const address = door.address();
    if (!address || typeof address !== 'object') throw new Error('There is no port.');
    return new Line(address.port, door, apiPort, cookie);
  }

  cut(how: Cut): void {
    this.#cut = how;
    for (const { client, server } of this.#calls) {
      if (how === 'broken') client.resetAndDestroy();
      for (const end of [client, server]) end.pause();
    }
  }

  mend(): void {
    this.#cut = null;
    for (const { client, server } of this.#calls) {
      // What one end did meanwhile, the other hears of now.
      if (client.destroyed || server.destroyed) this.#end({ client, server });
      else for (const end of [client, server]) end.resume();
    }
    for (const client of this.#waiting) if (!client.destroyed) this.#connect(client);
    this.#waiting.clear();
  }

  async close(): Promise<void> {
    this.mend();
    for (const call of this.#calls) this.#end(call);
    this.#door.close();
    await once(this.#door, 'close');
  }

  #connect(client: Socket): void {
    const server = connect(this.apiPort, '127.0.0.1');
    const call = { client, server };
    this.#calls.add(call);
    let isFirst = true;
    client.on('data', (bytes) => {
      server.write(isFirst ? this.#withCookie(bytes) : bytes);
      isFirst = false;
    });
    server.on('data', (bytes) => client.write(bytes));
    server.on('error', () => {});
    for (const end of [client, server]) end.on('close', () => this.#cut ?? this.#end(call));
    client.resume();
  }

  #end(call: Call): void {
    this.#calls.delete(call);
    call.client.destroy();
    call.server.destroy();
  }

  #withCookie(request: Buffer): string {
    return request.toString('latin1').replace('\r\n', `\r\nCookie: ${this.cookie}\r\n`);
  }
}
