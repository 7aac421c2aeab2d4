import { Buffer } from 'node:buffer';
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as the browser that it was for reads it. */
export interface PushedMessage {
  payload: { id: string; title: string; body: string; path: string };
  topic: string | undefined;
  urgency: string | undefined;
  ttl: number;
}

/** What a browser holds of a subscription; the private part never leaves it. */
export class PushBrowser {
  readonly #keys = createECDH('prime256v1');
  readonly #auth = randomBytes(16);
  readonly received: PushedMessage[] = [];
  /** How its push service treats the next messages. */
  answer = 201;
  /** Requests that came for it, taken or not. */
  asked = 0;

  constructor(
    readonly endpoint: string,
    private readonly serverKey: string,
  ) {
    this.#keys.generateKeys();
  }

  /** What its page sends to the platform. */
  get subscription() {
    return {
      endpoint: this.endpoint,
      p256dh: this.#keys.getPublicKey('base64url'),
      auth: this.#auth.toString('base64url'),
    };
  }

  /** Whether a request is signed by the server that this browser has subscribed to (RFC 8292). */
  isSignedByServer(authorization: string): boolean {
    const [, token = '', key] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(authorization) ?? [];
    const [header = '', claims = '', signature = ''] = token.split('.');
    const point = Buffer.from(this.serverKey, 'base64url');
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    };
    const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return (
      key === this.serverKey &&
      aud === new URL(this.endpoint).origin &&
      exp > Date.now() / 1000 &&
      exp < Date.now() / 1000 + 86_400 &&
      /^(mailto|https):/.test(sub) &&
      verify(
        'sha256',
        Buffer.from(`${header}.${claims}`),
        { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      )
    );
  }

  /** Decrypts what was encrypted for it (RFC 8291, aes128gcm). @throws when it was not. */
  open(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), sender]);
    const input = Buffer.from(hkdfSync('sha256', this.#keys.computeSecret(sender), this.#auth, info, 32));
    const key = Buffer.from(hkdfSync('sha256', input, salt, 'Content-Encoding: aes128gcm\0', 16));
    const nonce = Buffer.from(hkdfSync('sha256', input, salt, 'Content-Encoding: nonce\0', 12));
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(sealed.subarray(-16));
    const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    // The last record ends with 0x02 and padding.
    return text.subarray(0, text.lastIndexOf(2)).toString();
  }
}

/**
 * A push service on this machine, as browser vendors run them: it takes a message for a subscription only when the server
 * that subscribed has signed it, and cannot read it; the browser at the other end decrypts it with its own keys.
 */
export class PushService {
  readonly #browsers = new Map<string, PushBrowser>();

  private constructor(
    private readonly url: string,
    private readonly server: Server,
  ) {}

  static async open(): Promise<PushService> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const service = new PushService(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
    server.on('request', async (request, response) => {
      response.writeHead(await service.#take(request)).end();
    });
    return service;
  }

  /** A browser subscribes with the server's public key (PushManager.subscribe). */
  subscribe(serverKey: string): PushBrowser {
    const path = `/push/${randomBytes(12).toString('base64url')}`;
    const browser = new PushBrowser(`${this.url}${path}`, serverKey);
    this.#browsers.set(path, browser);
    return browser;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  async #take(request: IncomingMessage): Promise<number> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const browser = this.#browsers.get(request.url ?? '');
    if (!browser) return 404;
    browser.asked += 1;
    const { authorization = '', topic, urgency, ttl } = request.headers;
    if (!browser.isSignedByServer(authorization)) return 403;
    if (browser.answer !== 201) return browser.answer;
    browser.received.push({
      payload: JSON.parse(browser.open(Buffer.concat(chunks))),
      topic: topic?.toString(),
      urgency: urgency?.toString(),
      ttl: Number(ttl),
    });
    return 201;
  }
}
