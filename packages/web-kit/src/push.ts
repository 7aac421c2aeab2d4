/** Whether this browser can take push messages, and whether it may. */
export type PushAbility = 'unsupported' | 'needs-install' | 'denied' | 'able';

/** A browser's subscription, as the platform takes it. */
export interface PushRegistration {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

interface PushOf {
  readonly accountId: string;
  /** Tells the platform; throws what it answers. */
  readonly register: (registration: PushRegistration) => Promise<unknown>;
}

interface SwitchOn extends PushOf {
  /** The platform's VAPID key. */
  readonly publicKey: string;
}

export type PushHere = ReturnType<typeof pushHere>;

/** Asks the browser anew each time: the person may have decided in its settings meanwhile. */
export function pushAbility(): PushAbility {
  const isSupported = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  // Safari on iPhone and iPad takes push messages in an installed app alone, and shows no such interface before.
  if (!isSupported) return /iphone|ipad/i.test(navigator.userAgent) ? 'needs-install' : 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : 'able';
}

/**
 * Push messages for one app in this browser.
 *
 * @param app names what is remembered here: the apps share one origin, and each has a service worker of its own
 * @param worker address of its service worker, where nothing else registers one
 */
export function pushHere(app: string, worker?: string) {
  /** For whom push messages were switched on in this browser: nobody else's news come here when another signs in. */
  const switchedOnBy = `qinshi.${app}.pushFor`;

  const isOn = async (accountId: string): Promise<boolean> => {
    if (pushAbility() !== 'able' || localStorage.getItem(switchedOnBy) !== accountId) return false;
    return (await subscriptionHere()) !== null;
  };

  return {
    /** Whether this person has switched push messages on here. */
    isOn,
    /**
     * Asks for leave, subscribes at the browser's push service and registers with the platform.
     * @returns false when the person said no.
     * @throws Error when the browser's push service or the platform did not want it.
     */
    async switchOn({ accountId, publicKey, register }: SwitchOn): Promise<boolean> {
      if ((await Notification.requestPermission()) !== 'granted') return false;
      if (worker) await navigator.serviceWorker.register(worker);
      const { pushManager } = await navigator.serviceWorker.ready;
      const subscription = await pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: publicKey,
      });
      await register(registrationOf(subscription));
      localStorage.setItem(switchedOnBy, accountId);
      return true;
    },
    /** Ends it for this browser; the platform forgets the device when the push service tells it, or by `removePushDevice`. */
    async switchOff(): Promise<void> {
      localStorage.removeItem(switchedOnBy);
      await (await subscriptionHere())?.unsubscribe();
    },
    /** Signing in again makes a new session, for which the same browser goes on hearing. Failing that, the next time will do. */
    async renew({ accountId, register }: PushOf): Promise<void> {
      if (!(await isOn(accountId))) return;
      const subscription = await subscriptionHere();
      if (subscription) await register(registrationOf(subscription)).catch(() => undefined);
    },
  };
}

/** Calls back with the path that a tapped notification leads to, while the app is open; the answer stops that. */
export function followPush(open: (path: string) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const follow = ({ data }: MessageEvent<{ kind?: string; path?: string } | null>) => {
    if (data?.kind === 'open' && data.path) open(data.path);
  };
  navigator.serviceWorker.addEventListener('message', follow);
  return () => navigator.serviceWorker.removeEventListener('message', follow);
}

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

function registrationOf(subscription: PushSubscription): PushRegistration {
  const { endpoint = '', keys = {} } = subscription.toJSON();
  return { endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' };
}
