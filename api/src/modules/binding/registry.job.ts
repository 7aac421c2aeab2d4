import { LockMode } from '@mikro-orm/core';
import { toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { Refusal } from '../../graphql/errors.ts';
import type { RegistryAnswer } from '../../integrations/registry/household-registry.ts';
import { defineJob } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { isAbout } from '../guardians/custody.queries.ts';
import { CustodyRestriction } from '../guardians/custody-restriction.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';
import { admitGuardian } from './admission.ts';
import { BindingApplication } from './binding-application.entity.ts';
import { guardianNumberPlace } from './guardian-number.ts';

/**
 * Asks the household registry (民政介接) about an application that has been sent. A registry that is away is asked again
 * later, by the queue; meanwhile the school may decide. What matches is approved at once by the system, unless something
 * speaks against it; everything else waits for the school, with the answer beside it.
 */
export const askRegistry = defineJob({
  name: 'askRegistry',
  payload: z.object({ applicationId: z.uuid() }),
  async run(deps, { applicationId: id }) {
    const { registry, orm } = deps;
    if (!registry) return;
    const question = await questionOf(deps, systemScope(orm.em), id);
    if (question === null) return;
    const answer = question === 'NO_NUMBER' ? 'NOT_FOUND' : await registry.check(question);
    if (answer === 'MATCHED') {
      try {
        await settle(deps, id, answer, { approves: true });
        return;
      } catch (error) {
        // A person has to look at what stands against it, e.g. an e-mail address that is somebody else's by now.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    await settle(deps, id, answer, { approves: false });
  },
});

/** What is asked; null when nobody waits for the answer any more. */
async function questionOf({ sealer }: Deps, em: EntityManager, id: string) {
  const application = await em.findOne(BindingApplication, { id });
  if (!application?.isWaiting()) return null;
  const student = await em.findOneOrFail(Student, { id: application.student.id }, { populate: ['account'] });
  const { id: row, nationalIdSealed } = student.account.getEntity();
  if (!nationalIdSealed) return 'NO_NUMBER';
  return {
    guardianNumber: sealer.open(application.guardianNationalIdSealed, guardianNumberPlace(id)),
    childNumber: sealer.open(nationalIdSealed, { table: 'account', column: 'national_id', row }),
    relation: application.relation,
  };
}

/** One transaction, in turn with whoever decides at the same time: the first one wins. */
async function settle(
  deps: Deps,
  id: string,
  answer: RegistryAnswer,
  { approves }: { approves: boolean },
): Promise<void> {
  const at = deps.clock.now();
  await systemScope(deps.orm.em).transactional(async (em) => {
    const application = await em.findOne(
      BindingApplication,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!application?.isWaiting()) return;
    const work = { em, at, deps };
    application.registryCheck = answer;
    if (approves && !(await speaksAgainst(em, application, at))) {
      const details = await admitGuardian(work, application, null);
      audit(work, {
        action: 'binding.approved',
        actor: { accountId: null, kind: 'SYSTEM', title: 'registry' },
        schoolId: (await schoolNow(em, application, at)) ?? application.school.id,
        subject: { type: 'bindingApplication', id },
        studentId: application.student.id,
        details: { ...details, byRegistry: true },
      });
    }
    await em.flush();
    await deps.events.announce(em, 'bindingApplicationChanged', { id });
  });
}

/**
 * What a person has to weigh although the registry agrees: a court order about this guardian and child, past or to come
 * included; that the school said no before; that the child is nowhere at present.
 */
async function speaksAgainst(em: EntityManager, application: BindingApplication, at: Date): Promise<boolean> {
  const { student, guardianAccount, guardianNationalIdIndex: nationalIdIndex } = application;
  const person = { accountId: guardianAccount?.id ?? null, nationalIdIndex };
  const orders = await em.find(CustodyRestriction, { student: student.id });
  if (orders.some((row) => isAbout(row, person))) return true;
  const refused = {
    student: student.id,
    guardianNationalIdIndex: nationalIdIndex,
    status: 'REJECTED' as const,
  };
  if ((await em.count(BindingApplication, { ...refused, decidedBy: { $ne: null } })) > 0) return true;
  return (await schoolNow(em, application, at)) === null;
}

async function schoolNow(
  em: EntityManager,
  { student }: BindingApplication,
  at: Date,
): Promise<string | null> {
  const enrolment = await em.findOne(Enrolment, { student: student.id, ...inForce(toTaipeiDate(at)) });
  return enrolment?.school.id ?? null;
}
