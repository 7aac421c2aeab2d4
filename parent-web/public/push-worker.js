// @ts-check
/// <reference lib="webworker" />

/**
 * The part of the service worker that takes push messages; the generated one imports it (vite.config.ts). What is shown
 * comes ready from the server, in the language of this device.
 *
 * @typedef {{ id: string, title: string, body: string, path: string }} News
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('push', (event) => {
  const news = /** @type {News | undefined} */ (event.data?.json());
  if (news) event.waitUntil(show(news));
});

/**
 * A second message of the same id replaces the first one without a sound: the server may repeat itself.
 * @param {News} news
 */
function show({ id, title, body, path }) {
  return worker.registration.showNotification(title, {
    body,
    tag: id,
    icon: 'icon-192.png',
    badge: 'icon-192.png',
    data: { path },
  });
}

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.path ?? '/messages'));
});

/**
 * Leads an open window of the app there, which asks about what is half filled in; opens one otherwise.
 * @param {string} path within the app
 */
async function open(path) {
  const { scope } = worker.registration;
  const url = new URL(path.replace(/^\/+/, ''), scope).href;
  if (!url.startsWith(scope)) return;
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const app = windows.find((window) => window.url.startsWith(scope));
  if (!app) {
    await worker.clients.openWindow(url);
    return;
  }
  app.postMessage({ kind: 'open', path });
  await app.focus();
}
