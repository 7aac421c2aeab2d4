import type { EntityManager } from '../../src/db/orm.ts';
import {
  ConductCancellation,
  ConductChange,
  ConductRecord,
} from '../../src/modules/conduct/conduct-record.entity.ts';
import type { Child, Person } from '../world.ts';

/** What is recorded of the child's conduct. */
export interface ConductRows {
  /** The family reads it. */
  meritId: string;
  /** The family reads it, and somebody asked that it be cancelled. */
  demeritId: string;
  cancellationId: string;
}

export function conductRows(
  em: EntityManager,
  { child, teacher, at }: { child: Child; teacher: Person; at: Date },
): ConductRows {
  const record = (kind: 'COMMENDATION' | 'WARNING' | 'GUIDANCE', visibleFrom: string) => {
    const given = { kind, count: 1, reason: '熱心服務' };
    const row = em.create(ConductRecord, {
      ...{ student: child.id, school: child.schoolId, date: '2026-11-20', ...given },
      ...{ recordedBy: teacher.accountId, recordedByName: teacher.name, recordedAt: at },
      ...{ visibleFrom: new Date(visibleFrom), correctedAt: null, recalledAt: null, cancelledOn: null },
    });
    em.create(ConductChange, {
      ...{ record: row, student: child.id, deed: 'RECORDED', ...given, version: 1, note: null },
      ...{ changedBy: teacher.accountId, changedByName: teacher.name, changedAt: at },
    });
    return row;
  };
  const merit = record('COMMENDATION', '2026-11-21T00:00:00+08:00');
  const demerit = record('WARNING', '2026-11-21T00:00:00+08:00');
  // Not yet the family’s to read, and never.
  record('COMMENDATION', '2026-11-24T00:00:00+08:00');
  record('GUIDANCE', '2026-11-21T00:00:00+08:00');
  const cancellation = em.create(ConductCancellation, {
    ...{ record: demerit, student: child.id, reason: '完成愛校服務' },
    ...{ appliedBy: teacher.accountId, appliedByName: teacher.name, appliedAt: at },
    ...{ granted: null, comment: null, decidedBy: null, decidedByName: null, decidedAt: null },
  });
  return { meritId: merit.id, demeritId: demerit.id, cancellationId: cancellation.id };
}
