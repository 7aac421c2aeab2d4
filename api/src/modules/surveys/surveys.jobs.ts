import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { logFault } from '../../log-fault.ts';
import type { Deps } from '../../use-case.ts';
import { Survey } from './survey.entity.ts';
import { remindMissing } from './survey-news.ts';
import { closeDue } from './survey-publishing.service.ts';

const BATCH = 50;

/** Closes surveys whose time is over, and reminds of those that are due in a day. */
export const tendSurveys = defineJob({
  name: 'tendSurveys',
  payload: z.object({}).loose(),
  cron: '*/5 * * * *',
  async run(deps) {
    const failed = new Set<string>();
    while ((await tendBatch(deps, failed)) === BATCH);
  },
});

/** One transaction; what another process tends at the same time is passed over. */
async function tendBatch(deps: Deps, failed: Set<string>): Promise<number> {
  const at = deps.clock.now();
  return systemScope(deps.orm.em).transactional(async (tx) => {
    const due = await tx.execute<{ id: string }[]>(
      `select id from survey where status = 'OPEN' and (due_at <= ? or remind_at <= ?)
         and id <> all (?::uuid[])
       order by id limit ${BATCH} for no key update skip locked`,
      [at, at, `{${[...failed].join(',')}}`],
    );
    for (const { id } of due) {
      try {
        // A savepoint of its own: one that breaks holds up no other.
        await tx.transactional(async (em) => {
          const survey = await em.findOneOrFail(Survey, { id });
          if (survey.dueAt && survey.dueAt <= at) await closeDue({ em, deps, at }, survey);
          else {
            await remindMissing({ em, deps, at }, survey, 'due');
            // By hand: a reminder is no change that an editor would have to look at, so the version stays.
            await em.execute('update survey set remind_at = null where id = ?', [id]);
          }
        });
      } catch (fault) {
        failed.add(id);
        logFault(deps.log, fault, 'a survey could not be tended', { survey: id });
      }
    }
    return due.length;
  });
}

export const surveyJobs: readonly AnyJob[] = [tendSurveys];
