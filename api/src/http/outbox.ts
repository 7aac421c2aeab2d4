import { Router } from 'express';
import type { DatabaseMessageStore } from '../db/kept-message-store.ts';
import { renderOutboxPage } from '../integrations/outbox/outbox-page.ts';

const MAX_MESSAGES = 200;
const SETTLE_MS = 3000;
const LOOK_EVERY_MS = 20;

/** /dev/outbox: mails and text messages that the demo kept. Waits for what is on its way, so a reader never races it. */
export function outboxPages(store: DatabaseMessageStore): Router {
  const router = Router();
  router.get('/outbox.json', async (_, response) => {
    await settled(store);
    response.set('Cache-Control', 'no-store').json(await store.list(MAX_MESSAGES));
  });
  router.get('/outbox', async (_, response) => {
    await settled(store);
    const page = renderOutboxPage(await store.list(MAX_MESSAGES), String(response.locals.nonce));
    response.set('Cache-Control', 'no-store').type('html').send(page);
  });
  return router;
}

async function settled(store: DatabaseMessageStore): Promise<void> {
  const limit = Date.now() + SETTLE_MS;
  while (!(await store.isSettled()) && Date.now() < limit) {
    await new Promise((again) => setTimeout(again, LOOK_EVERY_MS));
  }
}
