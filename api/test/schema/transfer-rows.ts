import type { EntityManager } from '../../src/db/orm.ts';
import { Transfer } from '../../src/modules/transfers/transfer.entity.ts';
import type { Child, Person } from '../world.ts';

/** Ways between schools on which the child and a classmate are. */
export interface TransferRows {
  /** Of the child, to a school elsewhere, from a day to come. */
  leavingId: string;
  /** Of the child, and taken back: whoever may close it is told so. */
  closedId: string;
  /** Of the classmate, who comes from the other school. */
  comingId: string;
}

/** The child leaves at the end of the year, and was to leave before; a classmate comes. */
export function transferRows(
  em: EntityManager,
  {
    child,
    otherChild,
    otherSchool,
    clerk,
    at,
  }: { child: Child; otherChild: Child; otherSchool: { id: string }; clerk: Person; at: Date },
): TransferRows {
  const row = (
    of: Child,
    more: { fromSchool: string; toSchool: string | null; state: 'RELEASED' | 'WITHDRAWN' },
  ) =>
    em.create(Transfer, {
      student: of.id,
      studentName: of.name,
      studentNumber: 'n1',
      className: '五年一班',
      toPlace: more.toSchool ? null : '新北市立遠山國小',
      releasedOn: '2026-12-20',
      dueOn: '2026-12-23',
      reason: '遷居',
      releasedAt: at,
      releasedBy: clerk.accountId,
      releasedByName: clerk.name,
      arrivedOn: null,
      enrolment: null,
      ...more,
    }).id;
  const away = { fromSchool: child.schoolId, toSchool: null };
  return {
    leavingId: row(child, { ...away, state: 'RELEASED' }),
    closedId: row(child, { ...away, state: 'WITHDRAWN' }),
    comingId: row(otherChild, { fromSchool: otherSchool.id, toSchool: child.schoolId, state: 'RELEASED' }),
  };
}
