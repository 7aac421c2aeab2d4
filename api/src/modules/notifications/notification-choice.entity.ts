import { defineEntity, p } from '@mikro-orm/core';
import type { Locale } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { Student } from '../schools/student.entity.ts';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification.entity.ts';

const NotificationChoiceSchema = defineEntity({
  name: 'NotificationChoice',
  tableName: 'notification_choice',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    kind: columns.text(20).$type<NotificationKind>(),
    /** Null: of all children without a choice of their own. */
    student: () => p.manyToOne(Student).ref().strictNullable().deleteRule('no action'),
    push: p.boolean(),
    /** By e-mail, when no device took it. */
    email: p.boolean(),
  },
  uniques: [
    {
      name: 'notification_choice_of_all_unique',
      properties: ['account', 'kind'],
      where: 'student_id is null',
    },
    {
      name: 'notification_choice_of_student_unique',
      properties: ['account', 'kind', 'student'],
      where: 'student_id is not null',
    },
  ],
  indexes: [{ name: 'notification_choice_student_index', properties: ['student'] }],
  checks: [oneOf('notification_choice', 'kind', NOTIFICATION_KINDS)],
  policies: rowScopes(
    'notification_choice',
    `account_id = (select scope.account())
      and (student_id is null or not (student_id in (select scope.restricted_students() as restricted_students)))`,
  ),
});

/** How somebody wants to be told of one kind of event. */
export class NotificationChoice extends NotificationChoiceSchema.class {}
NotificationChoiceSchema.setClass(NotificationChoice);

const NotificationHabitSchema = defineEntity({
  name: 'NotificationHabit',
  tableName: 'notification_habit',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref().unique(),
    /** Quiet hours in Taipei, `HH:MM`; they may pass midnight. Both or neither. */
    quietFrom: columns.text(5).strictNullable(),
    quietTo: columns.text(5).strictNullable(),
    /** Language of mails: that in which the settings were last saved. */
    locale: columns.text(5).$type<Locale>(),
  },
  checks: [
    {
      name: 'notification_habit_quiet_whole_check',
      expression: '(quiet_from is null) = (quiet_to is null)',
    },
  ],
  policies: rowScopes('notification_habit', 'account_id = (select scope.account())'),
});

/** When somebody wants to be left alone, and in which language to write. */
export class NotificationHabit extends NotificationHabitSchema.class {}
NotificationHabitSchema.setClass(NotificationHabit);
