import { defineEntity, p } from '@mikro-orm/core';
import { DAY_NOTE_REASONS, type DayNoteReason } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What a school may write beside a reason. */
export const NOTE_MAX_LENGTH = 200;

const DayNoteSchema = defineEntity({
  name: 'DayNote',
  tableName: 'day_note',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    date: columns.day(),
    reason: columns.text(12).$type<DayNoteReason>(),
    text: columns.text(NOTE_MAX_LENGTH).strictNullable(),
    recordedBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    recordedByName: columns.text(50),
    recordedAt: columns.instant(),
  },
  uniques: [{ name: 'day_note_once_unique', properties: ['student', 'date'] }],
  checks: [oneOf('day_note', 'reason', DAY_NOTE_REASONS)],
  policies: rowScopes('day_note', 'student_id in (select scope.pupils() as pupils)'),
});

/** Why a pupil is not there, as the school has learnt it. */
export class DayNote extends DayNoteSchema.class {}
DayNoteSchema.setClass(DayNote);

const MissingAlarmSchema = defineEntity({
  name: 'MissingAlarm',
  tableName: 'missing_alarm',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    school: () => p.manyToOne(School).ref(),
    date: columns.day(),
    raisedAt: columns.instant(),
  },
  uniques: [{ name: 'missing_alarm_once_unique', properties: ['student', 'date'] }],
  policies: rowScopes('missing_alarm', 'student_id in (select scope.students() as students)'),
});

/** That family and teacher were told that a pupil is missing: once a day, whoever tells them. */
export class MissingAlarm extends MissingAlarmSchema.class {}
MissingAlarmSchema.setClass(MissingAlarm);
