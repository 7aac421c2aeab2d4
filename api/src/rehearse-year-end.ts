import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { ConfigError, readConfig } from './config.ts';
import { openInstallation } from './db/installation.ts';
import { connect, migrate, type Orm } from './db/orm.ts';
import { systemScope } from './db/scope.ts';
import { applyPromotion, undoPromotion } from './modules/promotion/promotion.service.ts';
import { plansOf, yearChangeOf } from './modules/promotion/promotion-facts.ts';
import { School } from './modules/schools/school.entity.ts';

/**
 * `npm run rehearse-year-end`: on a copy of a database, all schools are looked at, promoted, taken back, promoted and taken
 * back again; says how long each took, and whether taking back has left every enrolment as it was.
 */
async function rehearse(orm: Orm): Promise<void> {
  const at = new Date();
  const schoolYear = schoolYearOf(toTaipeiDate(at)) + 1;
  const em = systemScope(orm.em);
  const schools = await em.find(School, {}, { orderBy: { code: 'asc' } });
  const [account] = await em.execute<{ id: string; name: string }[]>('select id, name from account limit 1');
  if (!account) throw new ConfigError('There is nobody in this database.');
  const doer = { accountId: account.id, name: account.name, actor: { accountId: null, kind: 'SYSTEM' } };
  const each = async (step: typeof applyStep) => {
    for (const { id: schoolId } of schools)
      await systemScope(orm.em).transactional((tx) => step({ em: tx, at }, { schoolId, schoolYear }));
  };
  const applyStep = async (
    work: Parameters<typeof undoPromotion>[0],
    school: Parameters<typeof undoPromotion>[1],
  ): Promise<void> => void (await applyPromotion(work, school, null, doer));
  const undoStep: typeof applyStep = async (work, school) => void (await undoPromotion(work, school, doer));

  const before = await imageOf(orm);
  await timed('previewed', async () => {
    let pupils = 0;
    for (const { id } of schools) {
      const [found] = await plansOf(systemScope(orm.em), [id], yearChangeOf(schoolYear), toTaipeiDate(at));
      pupils += found?.pupils.length ?? 0;
    }
    return `${schools.length} schools, ${pupils} pupils`;
  });
  await timed('carried out', () => each(applyStep));
  await timed('taken back', () => each(undoStep));
  const isSame = (await imageOf(orm)) === before;
  process.stdout.write(`every enrolment, class and teacher as before: ${isSame ? 'yes' : 'NO'}\n`);
  await timed('carried out again', () => each(applyStep));
  await timed('taken back again', () => each(undoStep));
  if (!isSame) process.exitCode = 1;
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const about = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${what} in ${seconds} s${typeof about === 'string' ? ` (${about})` : ''}\n`);
}

/** One number that changes when anything of where pupils are, and who leads them, does. */
async function imageOf(orm: Orm): Promise<string> {
  const [row] = await systemScope(orm.em).execute<{ image: string }[]>(`
    select (select sum(hashtextextended((to_jsonb(enrolment) - 'modified_at')::text, 0)::numeric) from enrolment)::text
      || '/' || (select sum(hashtextextended((to_jsonb(class_group) - 'modified_at')::text, 0)::numeric) from class_group)::text
      || '/' || (select sum(hashtextextended((to_jsonb(homeroom_assignment) - 'modified_at')::text, 0)::numeric) from homeroom_assignment)::text as image`);
  return row?.image ?? '';
}

async function run(): Promise<void> {
  const installation = await openInstallation(readConfig());
  try {
    const orm = await connect(installation.databaseUrl, 2);
    try {
      await migrate(orm);
      await rehearse(orm);
    } finally {
      await orm.close();
    }
  } finally {
    await installation.stop();
  }
}

await run().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError;
  process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : error.stack) : error}\n`);
  process.exitCode = 1;
});
