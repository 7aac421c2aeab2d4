import { graphql } from '../gql/index.ts';
import type { Api } from './api.ts';

const Push_register = graphql(`
  mutation Push_register($input: RegisterPushDeviceInput!) {
    registerPushDevice(input: $input) { id }
  }
`);

/** For whom push messages were switched on in this browser: nobody else's news come here when another signs in. */
const SWITCHED_ON_BY = 'qinshi.parent.pushFor';

/** Whether this browser can take push messages, and whether it may. */
export type PushAbility = 'unsupported' | 'needs-install' | 'denied' | 'able';

export function pushAbility(): PushAbility {
  const isSupported = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  // Safari on iPhone and iPad takes push messages in an installed app alone, and shows no such interface before.
  if (!isSupported) return /iphone|ipad/i.test(navigator.userAgent) ? 'needs-install' : 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : 'able';
}

/** Whether this person has switched push messages on here. */
export async function isPushOn(accountId: string): Promise<boolean> {
  if (pushAbility() !== 'able' || localStorage.getItem(SWITCHED_ON_BY) !== accountId) return false;
  return (await subscriptionHere()) !== null;
}

/**
 * Asks for leave, subscribes at the browser's push service and registers with the platform.
 * @returns false when the person said no.
 * @throws Error when the browser's push service or the platform did not want it.
 */
export async function switchPushOn(api: Api, accountId: string, publicKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  await register(api, subscription);
  localStorage.setItem(SWITCHED_ON_BY, accountId);
  return true;
}

/** Ends it for this browser; the platform forgets the device when the push service tells it, or by `removePushDevice`. */
export async function switchPushOff(): Promise<void> {
  localStorage.removeItem(SWITCHED_ON_BY);
  await (await subscriptionHere())?.unsubscribe();
}

/** Signing in again makes a new session, for which the same browser goes on hearing. Failing that, the next time will do. */
export async function renewPush(api: Api, accountId: string): Promise<void> {
  if (!(await isPushOn(accountId))) return;
  const subscription = await subscriptionHere();
  if (subscription) await register(api, subscription).catch(() => undefined);
}

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function register({ client }: Api, subscription: PushSubscription): Promise<void> {
  const { endpoint = '', keys = {} } = subscription.toJSON();
  const input = { endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' };
  const { error } = await client.mutation(Push_register, { input }).toPromise();
  if (error) throw error;
}
