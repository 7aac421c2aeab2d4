import type { AuditAction } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import type { ConductRecord } from './conduct-record.entity.ts';

/** Wakes the lists that show these records: of their schools. Families learn of them when their time has come. */
export async function announceConduct(
  { deps, em }: Pick<Context, 'deps' | 'em'>,
  records: readonly ConductRecord[],
): Promise<void> {
  await deps.events.announce(
    em,
    'conductChanged',
    records.map(({ id, student, school }) => ({
      id,
      studentId: student.id,
      classGroupId: null,
      schoolId: school.id,
    })),
  );
}

/** One line of the audit log about a record; its reason is read where the record is. */
export function auditConduct(
  work: Pick<Context, 'em' | 'at'>,
  viewer: Viewer,
  { id, student, school, date, kind, count }: ConductRecord,
  action: AuditAction,
): void {
  audit(work, {
    action,
    actor: actorOf(viewer),
    schoolId: school.id,
    subject: { type: 'conduct', id },
    studentId: student.id,
    details: { date, kind, count },
  });
}
