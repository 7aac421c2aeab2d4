import { defineEntity, p } from '@mikro-orm/core';
import { ABSENCE_KINDS, type RecordedAbsence } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** That approved leave excuses an absence is read, not written: see absences.queries.ts. */
const RECORDED_KINDS = ABSENCE_KINDS.filter((kind) => kind !== 'EXCUSED');

const AbsenceSchema = defineEntity({
  name: 'Absence',
  tableName: 'absence',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    /** Where the pupil was on that date: its periods are meant, and its people alone correct it. */
    school: () => p.manyToOne(School).ref(),
    date: columns.day(),
    /** Code of the school’s period table. */
    period: columns.text(16),
    /** Null when a correction says that there was none; the row stays for its history. */
    kind: columns.text(10).$type<RecordedAbsence>().strictNullable(),
    recordedBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    recordedByName: columns.text(50),
    recordedAt: columns.instant(),
    /** From when the family reads it. */
    visibleFrom: columns.instant(),
  },
  uniques: [{ name: 'absence_once_unique', properties: ['student', 'date', 'period'] }],
  indexes: [
    { name: 'absence_school_index', properties: ['school', 'date'] },
    { name: 'absence_visible_index', properties: ['visibleFrom'] },
  ],
  checks: [oneOf('absence', 'kind', RECORDED_KINDS)],
  policies: rowScopes(
    'absence',
    `student_id in (select scope.pupils() as pupils)
      or (kind is not null and visible_from <= (select scope.now())
        and student_id in (select scope.own_students() as own_students))
      or scope.keeps_record(student_id, school_id, date)`,
  ),
});

/** That a pupil was not there in a period (缺曠), late, or went early. */
export class Absence extends AbsenceSchema.class {}
AbsenceSchema.setClass(Absence);

const AbsenceChangeSchema = defineEntity({
  name: 'AbsenceChange',
  tableName: 'absence_change',
  properties: {
    id: columns.id(),
    absence: () => p.manyToOne(Absence).ref(),
    student: () => p.manyToOne(Student).ref(),
    changedBy: () => p.manyToOne(Account).ref(),
    changedByName: columns.text(50),
    changedAt: columns.instant(),
    before: columns.text(10).$type<RecordedAbsence>().strictNullable(),
    after: columns.text(10).$type<RecordedAbsence>().strictNullable(),
    reason: columns.text(200).strictNullable(),
  },
  indexes: [{ name: 'absence_change_absence_index', properties: ['absence'] }],
  checks: [
    oneOf('absence_change', 'before', RECORDED_KINDS),
    oneOf('absence_change', 'after', RECORDED_KINDS),
  ],
  policies: rowScopes(
    'absence_change',
    `student_id in (select scope.pupils() as pupils)
      or ((select scope.is_school()) and exists (select from absence where absence.id = absence_change.absence_id))`,
  ),
});

/** One step of an absence’s history, its recording included; written once. */
export class AbsenceChange extends AbsenceChangeSchema.class {}
AbsenceChangeSchema.setClass(AbsenceChange);
