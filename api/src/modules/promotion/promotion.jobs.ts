import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { Refusal } from '../../graphql/errors.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { announcePromotion } from './promotion.events.ts';
import { applyPromotion, undoPromotion } from './promotion.service.ts';

const payload = z.object({
  schoolId: z.string(),
  schoolYear: z.number(),
  by: z.object({ accountId: z.string(), name: z.string(), title: z.string().nullable() }),
});

/**
 * Carries one school of many out, or takes it back. Whatever stands in the way is the school's to see on its page; the
 * others go on. A second run finds it done.
 */
const schoolJob = (name: string, step: typeof applyPromotion | typeof undoPromotion) =>
  defineJob({
    name,
    payload,
    async run({ orm, clock, log, events }, { schoolId, schoolYear, by }) {
      const { title, ...who } = by;
      const doer = { ...who, actor: { accountId: by.accountId, kind: 'BUREAU_ADMIN', title } };
      const school = { schoolId, schoolYear };
      try {
        await systemScope(orm.em).transactional(async (em) => {
          const work = { em, at: clock.now() };
          if (step === undoPromotion) await undoPromotion(work, school, doer);
          else await applyPromotion(work, school, null, doer);
          await announcePromotion(events, em, schoolId);
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        log.info({ job: name, schoolId, reason: error.reason }, 'a school was passed by');
      }
    },
  });

export const promoteSchool = schoolJob('promoteSchool', applyPromotion);
export const takeBackSchool = schoolJob('takeBackSchool', undoPromotion);

export const promotionJobs: readonly AnyJob[] = [promoteSchool, takeBackSchool];
