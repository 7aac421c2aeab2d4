import { z } from 'zod';
import { type AnyJob, defineJob, EACH_MINUTE } from '../../jobs/queue.ts';
import { deliverDue, deliverTest } from './delivery.ts';

/**
 * Carries what is due to devices and mailboxes: right after it happened, and each minute what waited for the end of
 * quiet hours or for a push service that was down.
 */
export const deliverNotifications = defineJob({
  name: 'deliverNotifications',
  payload: z.object({}),
  cron: EACH_MINUTE,
  run: (deps) => deliverDue(deps),
});

/** Shows somebody on their devices that messages arrive there; a second time replaces the first on the screen. */
export const sendTestPush = defineJob({
  name: 'sendTestPush',
  payload: z.object({ accountId: z.uuid() }),
  run: (deps, { accountId }) => deliverTest(deps, accountId),
});

export const notificationsJobs: readonly AnyJob[] = [deliverNotifications, sendTestPush];
