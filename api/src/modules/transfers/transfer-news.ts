import { toTaipeiDate } from '@qinshi/domain';
import { BindingApplication } from '../binding/binding-application.entity.ts';
import { familyLooksAgain, teachersLookAgain } from '../directory/enrolment-places.ts';
import { followRecords, type RecordWork } from '../identity/accounts.service.ts';
import type { Student } from '../schools/student.entity.ts';
import type { Transfer } from './transfer.entity.ts';

/**
 * After a pupil has moved: the account follows, the family's and the teachers' screens read again, the lists of both
 * offices do, and applications for the child come to the queue of whoever decides about them now.
 */
export async function everybodyLooksAgain(
  work: RecordWork,
  student: Student,
  { transfer, classGroupIds }: { transfer: Transfer | null; classGroupIds: readonly (string | null)[] },
): Promise<void> {
  const { em, at, deps } = work;
  await followRecords(work, [student.account.id]);
  await familyLooksAgain(work, student);
  for (const id of classGroupIds) await teachersLookAgain(work, id, toTaipeiDate(at));
  const waiting = await em.find(BindingApplication, { student: student.id, status: 'SUBMITTED' });
  await deps.events.announce(
    em,
    'bindingApplicationChanged',
    waiting.map(({ id }) => ({ id })),
  );
  if (!transfer) return;
  const schools = [transfer.fromSchool.id, transfer.toSchool?.id ?? null];
  await deps.events.announce(
    em,
    'transferChanged',
    schools.flatMap((schoolId) => (schoolId ? [{ id: transfer.id, schoolId }] : [])),
  );
}
