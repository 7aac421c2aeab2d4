import { addDays, toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { defineJob } from '../../jobs/queue.ts';
import { lookAgain } from '../identity/accounts.service.ts';
import { CustodyRestriction } from './custody-restriction.entity.ts';

/**
 * As the day changes in Taipei: the pages of guardians whose restriction begins today, or ended yesterday, look again. What
 * they may read follows the day by itself; this is for what stands on a screen.
 */
export const custodyDays = defineJob({
  name: 'custodyDays',
  payload: z.object({}).loose(),
  cron: '0 16 * * *',
  async run(deps) {
    const at = deps.clock.now();
    const today = toTaipeiDate(at);
    await systemScope(deps.orm.em).transactional(async (em) => {
      const changing = await em.find(CustodyRestriction, {
        liftedAt: null,
        $or: [{ startsOn: today }, { endsOn: addDays(today, -1) }],
      });
      for (const accountId of new Set(changing.map(({ account }) => account.id)))
        await lookAgain({ em, at, deps }, accountId);
    });
  },
});
