import { request as requestPlain } from 'node:http';
import { Agent, request as requestTls } from 'node:https';
import webPush from 'web-push';
import { DeliveryError } from '../delivery-error.ts';
import { isAllowedOutside, publicLookup } from '../public-address.ts';
import type { PushMessage, PushSender, PushSubscription } from './push-sender.ts';
import type { VapidKeys } from './vapid-keys.ts';

export interface WebPushSettings {
  keys: VapidKeys;
  /** Whom a push service writes to when we do it harm: an `https:` or `mailto:` address. */
  subject: string;
  /** Whether a push service on this machine will do. */
  loopback: boolean;
  /** Milliseconds for one message. Default 10 s. */
  timeoutMs?: number;
}

/** Sends Web Push messages, encrypted for the one browser and signed with our key. */
export class WebPushSender implements PushSender {
  readonly publicKey: string;
  readonly #settings: WebPushSettings;
  /** Many messages, few vendors: connections stay open for the next one. */
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 50, lookup: publicLookup });

  constructor(settings: WebPushSettings) {
    this.#settings = settings;
    this.publicKey = settings.keys.publicKey;
  }

  accepts(endpoint: string): boolean {
    return isAllowedOutside(endpoint, this.#settings);
  }

  async send({ endpoint, p256dh, auth }: PushSubscription, message: PushMessage): Promise<'taken' | 'gone'> {
    if (!this.accepts(endpoint)) throw new DeliveryError('The push service is at no allowed address', false);
    const { keys, subject } = this.#settings;
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      message.text,
      {
        vapidDetails: { subject, ...keys },
        TTL: message.ttlSeconds,
        topic: message.topic,
        urgency: message.urgent ? 'high' : 'normal',
      },
    );
    return outcomeOf(await this.#post(endpoint, headers, body));
  }

  /** The library's own sending knows neither loopback without TLS nor a look-up of ours. */
  #post(endpoint: string, headers: Record<string, string>, body: Buffer | null): Promise<number> {
    const url = new URL(endpoint);
    const options = {
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(this.#settings.timeoutMs ?? 10_000),
    };
    return new Promise((answered, failed) => {
      const request =
        url.protocol === 'http:'
          ? requestPlain(url, options)
          : requestTls(url, { ...options, ...(this.#settings.loopback ? {} : { agent: this.#agent }) });
      request.on('error', (error: NodeJS.ErrnoException) =>
        failed(new DeliveryError(`The push service does not answer (${error.code ?? error.name})`, true)),
      );
      request.once('response', (response) => {
        // What it says beside the status is not for us.
        response.on('error', () => {}).resume();
        answered(response.statusCode ?? 0);
      });
      request.end(body);
    });
  }
}

/** RFC 8030 §5 and §7.3: 404 and 410 end a subscription; too many requests and faults of the server pass. */
function outcomeOf(status: number): 'taken' | 'gone' {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 404 || status === 410) return 'gone';
  throw new DeliveryError(
    `The push service did not take the message (${status})`,
    status === 429 || status >= 500,
  );
}
