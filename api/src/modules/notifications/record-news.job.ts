import { z } from 'zod';
import { defineJob } from '../../jobs/queue.ts';
import { tellOfRecords } from './record-news.ts';

/** Each hour: families whose records became theirs to read are told how many, once a day. */
export const tellOfNewRecords = defineJob({
  name: 'tellOfNewRecords',
  payload: z.object({}).nullish(),
  cron: '0 * * * *',
  run: (deps) => tellOfRecords(deps),
});
