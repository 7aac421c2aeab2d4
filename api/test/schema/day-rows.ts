import type { EntityManager } from '../../src/db/orm.ts';
import { Absence, AbsenceChange } from '../../src/modules/attendance/absence.entity.ts';
import { DayNote, MissingAlarm } from '../../src/modules/attendance/day-note.entity.ts';
import { DropoutWatch } from '../../src/modules/attendance/dropout-watch.entity.ts';
import { Outing, OutingClass } from '../../src/modules/attendance/outing.entity.ts';
import { RollCall, RollCallRow } from '../../src/modules/attendance/roll-call.entity.ts';
import type { Child, ClassRoom, Person } from '../world.ts';

/** What the school has recorded of the child’s days. */
export interface DayRows {
  absenceId: string;
  outingId: string;
  removableOutingId: string;
  watchId: string;
}

/** Of last Friday: absent from a lesson, a note, an alarm; a trip of the class to come, and a case of the watch. */
export function dayRows(
  em: EntityManager,
  { child, classRoom, teacher, at }: { child: Child; classRoom: ClassRoom; teacher: Person; at: Date },
): DayRows {
  const date = '2026-11-20';
  const { schoolId: school } = classRoom;
  const student = child.id;
  const by = { recordedBy: teacher.accountId, recordedByName: teacher.name, recordedAt: at };
  const rollCall = em.create(RollCall, {
    ...{ classGroup: classRoom.id, school, date, period: 'P1', version: 1 },
    ...{ takenBy: teacher.accountId, takenByName: teacher.name, takenAt: at },
  });
  em.create(RollCallRow, { rollCall, student, date, period: 'P1', mark: 'ABSENT' });
  em.create(RollCallRow, {
    rollCall: em.create(RollCall, {
      ...{ classGroup: classRoom.id, school, date, period: 'P2', version: 1 },
      ...{ takenBy: teacher.accountId, takenByName: teacher.name, takenAt: at },
    }),
    ...{ student, date, period: 'P2', mark: 'PRESENT' },
  });
  const absence = em.create(Absence, {
    ...{
      student,
      school,
      date,
      period: 'P1',
      kind: 'UNEXCUSED',
      visibleFrom: new Date('2026-11-21T00:00:00+08:00'),
      ...by,
    },
  });
  // Entered today: not yet the family’s to read.
  em.create(Absence, {
    ...{
      student,
      school,
      date,
      period: 'P3',
      kind: 'LATE',
      visibleFrom: new Date('2026-11-24T00:00:00+08:00'),
      ...by,
    },
  });
  em.create(AbsenceChange, {
    ...{ absence, student, before: null, after: 'UNEXCUSED', reason: null },
    ...{ changedBy: teacher.accountId, changedByName: teacher.name, changedAt: at },
  });
  em.create(DayNote, { student, date, reason: 'SICK', text: '家長來電', ...by });
  em.create(DayNote, { student, date: '2026-11-23', reason: 'ON_THE_WAY', text: null, ...by });
  em.create(MissingAlarm, { student, school, date, raisedAt: at });
  const outing = (name: string) => {
    const trip = em.create(Outing, { school, name, startsOn: '2026-12-10', endsOn: '2026-12-10' });
    em.create(OutingClass, { outing: trip, classGroup: classRoom.id });
    return trip.id;
  };
  const watch = em.create(DropoutWatch, {
    ...{ student, school, since: '2026-11-18', days: 3, openedAt: at },
    ...{ settledAt: null, settledBy: null, settledByName: null, note: null },
  });
  return {
    absenceId: absence.id,
    outingId: outing('校外教學'),
    removableOutingId: outing('取消的校外教學'),
    watchId: watch.id,
  };
}
