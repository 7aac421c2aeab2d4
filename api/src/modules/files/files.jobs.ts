import { z } from 'zod';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';

/** Removes files whose rows are gone; queued in the transaction that removes the rows, so that both go or neither. */
export const removeFiles = defineJob({
  name: 'removeFiles',
  payload: z.object({ keys: z.array(z.string().max(80)).max(1000) }),
  async run({ files }, { keys }) {
    for (const key of keys) await files.remove(key);
  },
});

export const filesJobs: readonly AnyJob[] = [removeFiles];
