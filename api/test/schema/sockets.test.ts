import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { MAX_SOCKETS_PER_ADDRESS, MAX_SOCKETS_PER_PERSON } from '../../src/http/connections.ts';
import { Session } from '../../src/modules/identity/session.entity.ts';
import type { Browser } from '../browser.ts';
import { type Person, World } from '../world.ts';
import { Socket } from './socket.ts';

const CHANGES = 'subscription { bindingApplicationChanged { id } }';
const MINUTE = 60_000;

let city: World;
let somebody: Person;
beforeAll(async () => {
  // The minute after which sessions are looked at again passes when a test says so.
  vi.useFakeTimers({ toFake: ['setInterval'] });
  city = await World.open({ TRUSTED_PROXIES: '1' });
  somebody = await city.person({ name: '林美玉' });
});
afterAll(async () => {
  vi.useRealTimers();
  await city.close();
});

interface Message {
  id?: string;
  type: string;
  payload?: { listening?: string };
}

/** A socket as it is, without a client that minds its manners. */
class Raw {
  readonly #socket: WebSocket;
  readonly #messages: Message[] = [];
  /** The HTTP status of a refused upgrade, or 101. */
  readonly answered: Promise<number>;
  readonly closed: Promise<number>;

  constructor(browser: Browser, headers: Record<string, string> = {}) {
    this.#socket = new WebSocket(`${browser.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: browser.cookieHeader, ...headers },
    });
    this.closed = new Promise((closed) => this.#socket.once('close', closed));
    this.answered = new Promise((answered) => {
      this.#socket.once('open', () => answered(101));
      this.#socket.once('unexpected-response', (_, response) => answered(response.statusCode ?? 0));
    });
    this.#socket.on('error', () => {});
    this.#socket.on('message', (data) => this.#messages.push(JSON.parse(String(data))));
  }

  send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  async begin(): Promise<this> {
    expect(await this.answered).toBe(101);
    this.send({ type: 'connection_init' });
    await this.heard(({ type }) => type === 'connection_ack');
    return this;
  }

  heard(wanted: (message: Message) => boolean, times = 1): Promise<unknown> {
    return vi.waitFor(() => expect(this.#messages.filter(wanted).length).toBeGreaterThanOrEqual(times), {
      timeout: 15_000,
      interval: 10,
    });
  }

  get messages() {
    return this.#messages;
  }

  leave(): void {
    this.#socket.terminate();
  }
}

describe('a socket', () => {
  it('is opened to our own origins only, and at one address', async () => {
    const browser = city.browser();
    expect(await new Raw(browser, { origin: 'https://evil.example' }).answered).toBe(403);
    const elsewhere = new Raw(Object.assign(city.browser(), { url: `${browser.url}/else` }));
    expect(await elsewhere.answered).toBe(404);
    const ours = new Raw(browser, { origin: 'http://localhost:0' });
    expect(await ours.answered).toBe(101);
    ours.leave();
  });

  it('closes on a message beyond 64 kB', async () => {
    const raw = await new Raw(city.browser()).begin();
    raw.send({ type: 'ping', payload: { a: 'x'.repeat(65_000) } });
    await raw.heard(({ type }) => type === 'pong');
    raw.send({ type: 'ping', payload: { a: 'x'.repeat(65_536) } });
    expect(await raw.closed).toBe(1009);
  });

  it('says of each subscription when it listens', async () => {
    const raw = await new Raw(await city.as(somebody)).begin();
    raw.send({ id: 'news', type: 'subscribe', payload: { query: CHANGES } });
    await raw.heard(({ type, payload }) => type === 'ping' && payload?.listening === 'news');
    raw.leave();
    await raw.closed;
  });

  it('carries at most twenty operations, also when they come all at once', async () => {
    const raw = await new Raw(await city.as(somebody)).begin();
    for (let id = 0; id < 40; id += 1)
      raw.send({ id: `s${id}`, type: 'subscribe', payload: { query: CHANGES } });
    await raw.heard(({ type }) => type === 'error', 20);
    raw.send({ id: 's0', type: 'complete' });
    raw.send({ id: 'again', type: 'subscribe', payload: { query: '{ __typename }' } });
    await raw.heard(({ id, type }) => id === 'again' && type === 'complete');
    expect(raw.messages.filter(({ type }) => type === 'error')).toHaveLength(20);
    raw.leave();
    await raw.closed;
  });

  it(`is one of at most ${MAX_SOCKETS_PER_PERSON} of a person, from wherever`, async () => {
    const [phone, desk] = [await city.as(somebody), await city.as(somebody)];
    const sockets: Raw[] = [];
    for (let turn = 0; turn < MAX_SOCKETS_PER_PERSON; turn += 1)
      sockets.push(await new Raw(turn % 2 ? phone : desk, { 'x-forwarded-for': `10.1.0.${turn}` }).begin());
    const beyond = new Raw(phone);
    await beyond.answered;
    beyond.send({ type: 'connection_init' });
    expect(await beyond.closed).toBe(1013);
    // Somebody else's are counted apart, and who leaves makes room.
    (await new Raw(await city.as(await city.person({ name: '陳志明' }))).begin()).leave();
    const [first] = sockets;
    first?.leave();
    await first?.closed;
    sockets.push(await vi.waitFor(() => new Raw(desk).begin(), { timeout: 10_000 }));
    for (const socket of sockets) socket.leave();
    await Promise.all(sockets.map(({ closed }) => closed));
  });

  it(`is one of at most ${MAX_SOCKETS_PER_ADDRESS} of an address, as our proxy tells it`, async () => {
    const browser = city.browser();
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const crowd: Raw[] = [];
    for (let open = 0; open < MAX_SOCKETS_PER_ADDRESS; open += 100) {
      const some = Array.from({ length: 100 }, () => new Raw(browser, from));
      for (const raw of some) expect(await raw.answered).toBe(101);
      crowd.push(...some);
    }
    expect(await new Raw(browser, from).answered).toBe(429);
    const other = new Raw(browser, { 'x-forwarded-for': '203.0.113.8' });
    expect(await other.answered).toBe(101);
    for (const raw of [...crowd, other]) raw.leave();
    await Promise.all(crowd.map(({ closed }) => closed));
  }, 60_000);
});

describe('a session that ends behind the back of this process', () => {
  const revokeQuietly = () =>
    city.em.nativeUpdate(
      Session,
      { account: somebody.accountId, revokedAt: null },
      { revokedAt: city.clock.now() },
    );

  it('opens nothing with the next operation on the same socket', async () => {
    const socket = new Socket(await city.as(somebody));
    const whoAmI = '{ viewer { account { name } } }';
    expect((await socket.ask(whoAmI)).data).toEqual({ viewer: { account: { name: '林美玉' } } });
    await revokeQuietly();
    expect((await socket.ask(whoAmI)).data).toEqual({ viewer: null });
    await socket.close();
  });

  it('closes its sockets within a minute', async () => {
    const raw = await new Raw(await city.as(somebody)).begin();
    raw.send({ id: 'a', type: 'subscribe', payload: { query: CHANGES } });
    raw.send({ id: 'b', type: 'subscribe', payload: { query: '{ __typename }' } });
    await raw.heard(({ id }) => id === 'b');
    await revokeQuietly();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await raw.closed).toBe(4205);
  });
});
