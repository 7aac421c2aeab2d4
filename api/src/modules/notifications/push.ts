import type { Locale } from '@qinshi/domain';
import type { Deps } from '../../use-case.ts';
import type { Receiver } from './delivery-facts.ts';

/** What a service worker shows, and where a tap leads. */
export interface PushPayload {
  /** A later message of the same id replaces the earlier one on the screen. */
  id: string;
  title: string;
  body: string;
  /** Within the app. */
  path: string;
}

/** Ids of devices by what their push services answered. */
export interface Pushed {
  taken: string[];
  /** Over for good: forget them. */
  gone: string[];
  /** Not now. */
  later: string[];
}

/** Older news is in the list; a phone that was off for longer need not ring for it. */
const TTL_SECONDS = 4 * 3600;
/** A message has 4,096 bytes at the most, encryption included; the rest is read in the app. */
const MAX_BODY = 300;

/** Sends one message to several devices, to each in its language. Never throws: one that is broken stops no other. */
export async function pushTo(
  { push, log }: Pick<Deps, 'push' | 'log'>,
  devices: readonly Receiver[],
  payload: (locale: Locale) => PushPayload,
  { urgent }: { urgent: boolean },
): Promise<Pushed> {
  const result: Pushed = { taken: [], gone: [], later: [] };
  await Promise.all(
    devices.map(async ({ id, subscription, locale }) => {
      const { body, ...rest } = payload(locale);
      const text = JSON.stringify({ ...rest, body: body.slice(0, MAX_BODY) });
      const topic = rest.id.replaceAll('-', '');
      try {
        const answer = await push.send(subscription, { text, topic, ttlSeconds: TTL_SECONDS, urgent });
        result[answer].push(id);
      } catch (error) {
        const { message, retryable = false } = error as Error & { retryable?: boolean };
        log.warn({ device: id, err: message }, 'a push message was not taken');
        if (retryable) result.later.push(id);
      }
    }),
  );
  return result;
}
