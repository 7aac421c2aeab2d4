import type { Context } from '../../graphql/context.ts';
import { enqueue } from '../../jobs/queue.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { School } from '../schools/school.entity.ts';
import type { promoteSchool, takeBackSchool } from './promotion.jobs.ts';

/** Does something with every school, one job for each, in the background; answers how many schools there are. */
export async function forEverySchool(
  context: Context,
  schoolYear: number,
  job: typeof promoteSchool | typeof takeBackSchool,
): Promise<number> {
  const { account, active } = mustBeSignedIn(context);
  const by = { accountId: account.id, name: account.name, title: active.title };
  return context.em.transactional(async (em) => {
    const schools = await em.find(School, {}, { orderBy: { code: 'asc' } });
    for (const { id: schoolId } of schools) {
      // One job for a school: asked for twice, it is done once.
      await enqueue(em, job, { schoolId, schoolYear, by }, { key: `${job.name} ${schoolId}` });
    }
    return schools.length;
  });
}
