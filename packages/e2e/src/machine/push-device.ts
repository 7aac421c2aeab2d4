import type { BrowserContext, Page } from '@playwright/test';
import type { PushBrowser } from '../../../../api/test/push-service.ts';

/** What a browser without a vendor's push service, or without a screen for notifications, is given instead. */
interface Subscribed {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** A phone's side of push messages: subscribes at a push service on this machine, and shows what the worker wants. */
export class PushDevice {
  private constructor(
    private readonly page: Page,
    private readonly receiver: PushBrowser,
  ) {}

  /**
   * Before the page is opened: from now on the page's PushManager subscribes as `receiver`, and the person has said yes
   * to notifications.
   */
  static async attach(page: Page, receiver: PushBrowser): Promise<PushDevice> {
    await page.addInitScript((subscribed: Subscribed) => {
      const subscription = {
        endpoint: subscribed.endpoint,
        toJSON: () => ({
          endpoint: subscribed.endpoint,
          keys: { p256dh: subscribed.p256dh, auth: subscribed.auth },
        }),
        unsubscribe: async () => sessionStorage.removeItem('subscribed') === undefined,
      };
      const current = () => (sessionStorage.getItem('subscribed') ? subscription : null);
      Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
      Object.assign(Notification, { requestPermission: async () => 'granted' });
      Object.assign(PushManager.prototype, {
        subscribe: async () => {
          sessionStorage.setItem('subscribed', 'yes');
          return subscription;
        },
        getSubscription: async () => current(),
      });
    }, receiver.subscription);
    return new PushDevice(page, receiver);
  }

  /** Hands the newest message that the push service took to the service worker, as the browser's own push client does. */
  async deliver(): Promise<void> {
    const message = this.receiver.received.at(-1);
    if (!message) throw new Error('the push service took no message');
    await this.#noteWhatIsShown();
    const cdp = await this.page.context().newCDPSession(this.page);
    const registered = Promise.withResolvers<string>();
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      for (const { registrationId, isDeleted } of registrations)
        if (!isDeleted) registered.resolve(registrationId);
    });
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.deliverPushMessage', {
      origin: new URL(this.page.url()).origin,
      registrationId: await registered.promise,
      data: JSON.stringify(message.payload),
    });
    await cdp.detach();
  }

  /** What the service worker has put on the screen: title, text and tag. */
  async shown(): Promise<{ title: string; body: string; tag: string }[]> {
    const worker = await workerOf(this.page.context());
    return worker.evaluate(() => (self as unknown as { shown?: [] }).shown ?? []);
  }

  /** Taps the notification shown last. */
  async tap(): Promise<void> {
    const worker = await workerOf(this.page.context());
    await worker.evaluate(() => {
      const { shown = [] } = self as unknown as { shown?: object[] };
      const event = new Event('notificationclick');
      const notification = { close() {}, ...shown.at(-1) };
      // A window comes to the front for a finger alone; there is none here.
      const waitUntil = (deed: Promise<unknown>) => void deed.catch(() => undefined);
      self.dispatchEvent(Object.assign(event, { notification, waitUntil }));
    });
  }

  async #noteWhatIsShown(): Promise<void> {
    const worker = await workerOf(this.page.context());
    await worker.evaluate(() => {
      const scope = self as unknown as {
        shown?: object[];
        registration: { showNotification(title: string, options: object): Promise<void> };
      };
      scope.shown = [];
      scope.registration.showNotification = async (title, options) => {
        scope.shown?.push({ title, ...options });
      };
    });
  }
}

async function workerOf(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
