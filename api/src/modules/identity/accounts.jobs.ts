import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { followRecords } from './accounts.service.ts';

/** Every night after the day has changed in Taipei: what begins today opens, what ended yesterday closes. */
export const followRecordsDaily = defineJob({
  name: 'followRecordsDaily',
  payload: z.object({}).loose(),
  cron: '5 16 * * *',
  async run(deps) {
    const at = deps.clock.now();
    const step = () => systemScope(deps.orm.em).transactional((em) => followRecords({ em, at, deps }));
    let changed = await step();
    while (changed.opened + changed.closed > 0) changed = await step();
  },
});

export const accountJobs: readonly AnyJob[] = [followRecordsDaily];
